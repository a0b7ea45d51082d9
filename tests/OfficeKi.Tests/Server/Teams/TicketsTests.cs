using System.Security.Claims;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Tickets;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>What a ticket is bound to, and how often it counts.</summary>
public class TicketsTests
{
    private const string Tenant = "6f0b6c1e-52b4-4d0c-9a35-1c7e4f9d2a61";
    private const string Clerk = "aaaaaaaa-0000-4000-8000-000000000001";

    private static readonly TicketContent Summary = new("summarize", "chat:19:abc@thread.v2~1");

    private readonly FakeTimeProvider _time = new(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly EphemeralDataProtectionProvider _protection = new();
    private readonly FakeUses _uses = new();

    [Fact]
    public async Task It_opens_what_it_was_made_for()
    {
        var redeemed = Assert.IsType<TicketOutcome.Redeemed>(await RedeemAsync(Issue()));

        Assert.Equal(Summary, redeemed.Content);
    }

    [Fact]
    public async Task It_opens_once()
    {
        var ticket = Issue();
        await RedeemAsync(ticket);

        Assert.IsType<TicketOutcome.NotFound>(await RedeemAsync(ticket));
    }

    [Fact]
    public async Task Of_all_tickets_of_one_activity_one_opens()
    {
        string[] retries = [Issue(), Issue(), Issue(tenant: Tenant.ToUpperInvariant())];
        Assert.IsType<TicketOutcome.Redeemed>(await RedeemAsync(retries[1]));

        Assert.All(retries, async retry => Assert.IsType<TicketOutcome.NotFound>(await RedeemAsync(retry)));
        Assert.IsType<TicketOutcome.Redeemed>(await RedeemAsync(Issue(activity: "another")));
    }

    [Fact]
    public async Task The_use_is_remembered_as_long_as_the_activity_could_be_repeated()
    {
        await RedeemAsync(Issue());

        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromMinutes(25), _uses.Expires);
    }

    [Theory]
    [InlineData(Tenant, "aaaaaaaa-0000-4000-8000-000000000002")]
    [InlineData("b41d7f93-8a0e-4c26-8f57-90e2d3c6b815", Clerk)]
    public async Task Another_person_cannot_open_or_use_it_up(string tenant, string person)
    {
        var ticket = Issue();

        Assert.IsType<TicketOutcome.NotFound>(await RedeemAsync(ticket, tenant, person));
        Assert.IsType<TicketOutcome.Redeemed>(await RedeemAsync(ticket));
    }

    [Fact]
    public async Task After_five_minutes_it_is_over()
    {
        var (inTime, late) = (Issue(activity: "a"), Issue(activity: "b"));

        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.IsType<TicketOutcome.Redeemed>(await RedeemAsync(inTime));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.IsType<TicketOutcome.NotFound>(await RedeemAsync(late));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ä/+=")]
    public async Task What_is_no_ticket_is_refused(string? ticket) => Assert.IsType<TicketOutcome.NotFound>(await RedeemAsync(ticket));

    [Fact]
    public async Task A_token_of_other_keys_or_for_another_purpose_is_refused()
    {
        var foreign = new Tickets(new EphemeralDataProtectionProvider(), _uses, _time, NullLogger<Tickets>.Instance).Issue(Tenant, Clerk, "activity", Summary);

        Assert.IsType<TicketOutcome.NotFound>(await RedeemAsync(foreign));
        Assert.IsType<TicketOutcome.NotFound>(await RedeemAsync(_protection.CreateProtector("OfficeKi.Confirmations.v2").Protect("{}")));
    }

    [Fact]
    public void It_holds_no_person()
    {
        var inside = _protection.CreateProtector("OfficeKi.TeamsTickets.v1").Unprotect(Issue());

        Assert.DoesNotContain(Clerk, inside, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Tenant, inside, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_a_store_nothing_opens()
    {
        _uses.IsBroken = true;

        Assert.IsType<TicketOutcome.NotRemembered>(await RedeemAsync(Issue()));
    }

    private Tickets Tickets() => new(_protection, _uses, _time, NullLogger<Tickets>.Instance);

    private string Issue(string activity = "f:1", string tenant = Tenant) => Tickets().Issue(tenant, Clerk, activity, Summary);

    private Task<TicketOutcome> RedeemAsync(string? ticket, string tenant = Tenant, string person = Clerk) =>
        Tickets().RedeemAsync(new(tenant, person, ["Staff"], new ClaimsPrincipal()), ticket, CancellationToken.None);

    private sealed class FakeUses : IConfirmationUses
    {
        private readonly HashSet<Guid> _used = [];

        public bool IsBroken { get; set; }

        public DateTimeOffset Expires { get; private set; }

        public Task<ConfirmationUse> TakeAsync(Guid number, DateTimeOffset expires, CancellationToken cancellationToken)
        {
            Expires = expires;
            return IsBroken ? throw new IOException("disk full") : Task.FromResult(_used.Add(number) ? ConfirmationUse.First : ConfirmationUse.Refused);
        }

        public Task GiveBackAsync(Guid number, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
