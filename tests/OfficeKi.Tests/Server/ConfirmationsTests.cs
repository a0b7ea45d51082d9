using System.Security.Claims;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OfficeKi.Core;
using OfficeKi.Functions.Entries;
using OfficeKi.Server.Surfaces.Panes.Entries;

namespace OfficeKi.Tests.Server;

/// <summary>What a confirmation is bound to, and how often it counts.</summary>
public class ConfirmationsTests
{
    private static readonly Caller Clerk = new("tenant", "clerk", ["Staff"], new ClaimsPrincipal());
    private static readonly NewEntry.Todo Todo = new(new("Akte"), new("Notiz"), new(2026, 12, 1));
    private static readonly NewEntry.Appointment Appointment = new(new("Akte"), new("Notiz"), new(2026, 12, 1, 14, 0, 0), new(2026, 12, 1, 15, 0, 0), AllDay: false);

    private readonly FakeTimeProvider _time = new(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeUses _uses = new();
    private readonly EphemeralDataProtectionProvider _protection = new();
    private readonly List<EntryAttempt> _attempts = [];

    public static TheoryData<string, NewEntry, NewEntry> Changes => new()
    {
        { "title", Todo, Todo with { Title = new("Akte ") } },
        { "title of an appointment", Appointment, Appointment with { Title = new("akte") } },
        { "notes", Todo, Todo with { Notes = new("Notiz.") } },
        { "notes of an appointment", Appointment, Appointment with { Notes = new("") } },
        { "text moved from title to notes", Todo with { Title = new("ab"), Notes = new("c") }, Todo with { Title = new("a"), Notes = new("bc") } },
        { "day", Todo, Todo with { Due = new(2026, 12, 2) } },
        { "no day", Todo, Todo with { Due = null } },
        { "start", Appointment, Appointment with { Start = new(2026, 12, 1, 14, 0, 1) } },
        { "end", Appointment, Appointment with { End = new(2026, 12, 1, 15, 1, 0) } },
        { "whole day", Appointment with { Start = new(2026, 12, 1), End = new(2026, 12, 2) }, Appointment with { Start = new(2026, 12, 1), End = new(2026, 12, 2), AllDay = true } },
        { "kind", Todo, Appointment },
        { "kind the other way", Appointment, Todo },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_changed_entry_is_stale_and_does_not_use_up_the_confirmation(string what, NewEntry shown, NewEntry sent)
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", shown);

        Assert.True(await UseAsync(token, entry: sent) is null, what);
        Assert.NotNull(await UseAsync(token, entry: shown));
    }

    [Theory]
    [InlineData("tenant", "another")]
    [InlineData("another", "clerk")]
    [InlineData("tenantclerk", "")]
    public async Task Another_person_is_refused(string tenant, string person)
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo);

        Assert.Null(await UseAsync(token, new(tenant, person, ["Staff"], new ClaimsPrincipal())));
    }

    [Fact]
    public async Task Another_surface_is_refused()
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo);

        Assert.Null(await UseAsync(token, surface: "teams"));
    }

    [Fact]
    public async Task After_five_minutes_it_is_over()
    {
        var (token, expires) = Confirmations().Issue(Clerk, "outlook", Todo);
        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromMinutes(5), expires);
        var (inTime, _) = Confirmations().Issue(Clerk, "outlook", Todo);

        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.NotNull(await UseAsync(inTime));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Null(await UseAsync(token));
    }

    [Fact]
    public async Task Every_changed_character_of_a_token_makes_it_none()
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo);

        for (var index = 0; index < token.Length; index++)
        {
            var other = token[index] == 'A' ? 'Q' : 'A'; // differ in the bits that count even at the end
            Assert.Null(await UseAsync($"{token[..index]}{other}{token[(index + 1)..]}"));
        }

        Assert.NotNull(await UseAsync(token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ä/+=")]
    public async Task What_is_no_token_is_refused(string? token) => Assert.Null(await UseAsync(token));

    [Fact]
    public async Task A_token_of_other_keys_or_for_another_purpose_is_refused()
    {
        var (foreign, _) = new Confirmations(new EphemeralDataProtectionProvider(), _uses, _time, NullLogger<Confirmations>.Instance).Issue(Clerk, "outlook", Todo);

        Assert.Null(await UseAsync(foreign));
        Assert.Null(await UseAsync(_protection.CreateProtector("another").Protect("{}")));
    }

    [Fact]
    public async Task A_token_holds_neither_the_entry_nor_the_person()
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo with { Title = new("Kanarienvogel") });

        var inside = _protection.CreateProtector("OfficeKi.Confirmations.v2").Unprotect(token);

        Assert.DoesNotContain("Kanarienvogel", inside, StringComparison.Ordinal);
        Assert.DoesNotContain("clerk", inside, StringComparison.Ordinal);
        Assert.Null(await UseAsync(inside));
    }

    [Fact]
    public async Task A_success_and_a_refusal_use_it_up()
    {
        foreach (EntryOutcome outcome in (EntryOutcome[])[new EntryOutcome.Created("1"), new EntryOutcome.Refused(null!, null!)])
        {
            var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo);
            Assert.Equal(outcome, await UseAsync(token, outcome: outcome));
            Assert.Null(await UseAsync(token));
        }
    }

    [Fact]
    public async Task A_failure_gives_it_back_and_the_next_try_has_the_same_number_and_is_known_as_repeated()
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo);

        await UseAsync(token, outcome: new EntryOutcome.NotCreated(new ContentLookup.Unavailable(null)));
        await UseAsync(token, outcome: new EntryOutcome.NotRecorded());
        await Assert.ThrowsAsync<OperationCanceledException>(() => Confirmations().UseAsync(Clerk, "outlook", Todo, token, _ => throw new OperationCanceledException(), default));
        await UseAsync(token, outcome: new EntryOutcome.Created("1"));

        Assert.Null(await UseAsync(token));
        Assert.Equal([false, true, true], _attempts.Select(attempt => attempt.IsRepeated));
        Assert.Single(_attempts.Select(attempt => attempt.Number).Distinct());
    }

    [Fact]
    public async Task Without_a_store_nothing_is_created()
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo);
        _uses.Broken = true;

        Assert.Equal(new EntryOutcome.NotRecorded(), await UseAsync(token));
        Assert.Empty(_attempts);
    }

    [Fact]
    public async Task A_store_that_breaks_in_between_leaves_the_confirmation_used()
    {
        var (token, _) = Confirmations().Issue(Clerk, "outlook", Todo);

        var outcome = await Confirmations().UseAsync(Clerk, "outlook", Todo, token, _ =>
        {
            _uses.Broken = true;
            return Task.FromResult<EntryOutcome>(new EntryOutcome.NotRecorded());
        }, default);
        _uses.Broken = false;

        Assert.Equal(new EntryOutcome.NotRecorded(), outcome);
        Assert.Null(await UseAsync(token));
    }

    private Confirmations Confirmations() => new(_protection, _uses, _time, NullLogger<Confirmations>.Instance);

    private Task<EntryOutcome?> UseAsync(string? token, Caller? caller = null, string surface = "outlook", NewEntry? entry = null, EntryOutcome? outcome = null) =>
        Confirmations().UseAsync(caller ?? Clerk, surface, entry ?? Todo, token, attempt =>
        {
            _attempts.Add(attempt);
            return Task.FromResult(outcome ?? new EntryOutcome.Created("1"));
        }, default);

    private sealed class FakeUses : IConfirmationUses
    {
        private readonly Dictionary<Guid, bool> _isFree = [];

        public bool Broken { get; set; }

        public Task<ConfirmationUse> TakeAsync(Guid number, DateTimeOffset expires, CancellationToken cancellationToken)
        {
            ThrowIfBroken();
            var use = !_isFree.TryGetValue(number, out var isFree) ? ConfirmationUse.First : isFree ? ConfirmationUse.Again : ConfirmationUse.Refused;
            _isFree[number] = false;
            return Task.FromResult(use);
        }

        public Task GiveBackAsync(Guid number, CancellationToken cancellationToken)
        {
            ThrowIfBroken();
            _isFree[number] = true;
            return Task.CompletedTask;
        }

        private void ThrowIfBroken()
        {
            if (Broken)
            {
                throw new IOException("disk full");
            }
        }
    }
}
