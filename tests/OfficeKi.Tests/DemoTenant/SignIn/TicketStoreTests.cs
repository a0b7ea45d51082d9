using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant.SignIn;

public sealed class TicketStoreTests
{
    private readonly FakeTimeProvider _time = new(TestCity.Monday);

    [Fact]
    public void A_ticket_is_good_until_its_time_is_over()
    {
        var store = new TicketStore<string>(_time, TimeSpan.FromMinutes(1));
        var ticket = store.Issue("x");

        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal("x", store.Find(ticket));

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(store.Find(ticket));
    }

    [Fact]
    public void When_there_are_too_many_the_oldest_is_forgotten()
    {
        var store = new TicketStore<string>(_time, TimeSpan.FromMinutes(1), capacity: 2);
        var tickets = new[] { store.Issue("a"), store.Issue("b"), store.Issue("c") };

        Assert.Equal([null, "b", "c"], tickets.Select(store.Find));
    }

    [Property]
    public bool No_other_name_leads_to_a_value(string? guess)
    {
        var store = new TicketStore<string>(_time, TimeSpan.FromMinutes(1));
        store.Issue("x");

        return store.Find(guess) is null;
    }
}
