using System.Text.Json;
using OfficeKi.Policy.History;
using OfficeKi.Policy.Simulation;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-11")]
public class HistoryTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    private static readonly PolicyHistory Known = PolicyHistory.Empty.Add(new("1", "anna", "Anfang", Monday)).Add(new("2", "anna", "enger", Monday));

    private static readonly PolicyHistory Started = Known.Activate(Start("1", 0), null).History!;

    [Fact]
    public void Before_the_first_activation_none_is_in_force()
    {
        Assert.Null(Started.ActiveAt(Monday.AddSeconds(-1)));
        Assert.Equal("1", Started.ActiveAt(Monday));
    }

    [Fact]
    public void A_version_comes_into_force_at_its_time_and_the_past_stays()
    {
        var later = Started.Activate(Start("2", day: 0, validFrom: 7), Replay("1", "2")).History!;

        Assert.Equal(("1", "1", "2"), (later.ActiveAt(Monday), later.ActiveAt(Monday.AddDays(7).AddTicks(-1)), later.ActiveAt(Monday.AddDays(7))));
        Assert.Equal("1", Started.ActiveAt(Monday.AddDays(8)));
    }

    [Fact]
    public void A_rollback_is_one_call_that_puts_an_old_version_into_force_again()
    {
        var second = Started.Activate(Start("2", 1), Replay("1", "2")).History!;

        var back = second.Activate(Start("1", 2), Replay("2", "1")).History!;

        Assert.Equal(("1", "2", "1"), (back.ActiveAt(Monday), back.ActiveAt(Monday.AddDays(1)), back.ActiveAt(Monday.AddDays(2))));
        Assert.Equal(2, back.Versions.Count);
    }

    [Fact]
    public void Of_two_with_the_same_start_the_one_decided_last_counts()
    {
        var planned = Started.Activate(Start("2", day: 1, validFrom: 7), Replay("1", "2")).History!;

        var withdrawn = planned.Activate(Start("1", day: 2, validFrom: 7), Replay("2", "1")).History!;

        Assert.Equal("1", withdrawn.ActiveAt(Monday.AddDays(8)));
    }

    [Fact]
    public void The_same_content_is_the_same_version_and_cannot_be_changed()
    {
        var again = Known.Add(new("1", "bert", "anders", Monday.AddDays(1)));

        Assert.Same(Known, again);
    }

    [Fact]
    [Trait("Requirement", "PDP-9")]
    public void Without_a_replay_of_these_two_versions_nothing_comes_into_force()
    {
        Assert.Equal(["REPLAY_MISSING"], Started.Activate(Start("2", 1), null).Errors);
        Assert.Equal(["REPLAY_OF_OTHER_VERSIONS"], Started.Activate(Start("2", 1), Replay("0", "2")).Errors);
        Assert.Null(Started.Activate(Start("2", 1), null).History);
    }

    [Theory]
    [Trait("Requirement", "PDP-9")]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("anna", false)] // the author is no second person
    [InlineData("bert", true)]
    public void What_widens_needs_a_second_person(string? approver, bool accepted)
    {
        var step = Started.Activate(Start("2", 1) with { Approver = approver }, Replay("1", "2", mayWiden: true));

        Assert.Equal(accepted, step.History is not null);
        Assert.Equal(accepted ? [] : ["FOUR_EYES_MISSING"], step.Errors);
    }

    [Fact]
    public void Every_mistake_is_named_at_once()
    {
        var wrong = Start("9", 0) with { Reason = " ", Decided = Monday.AddDays(-1), ValidFrom = Monday.AddDays(-2) };

        Assert.Equal(["UNKNOWN_VERSION", "REASON_MISSING", "VALID_FROM_IN_PAST", "OUT_OF_ORDER"], Started.Activate(wrong, null).Errors);
    }

    [Fact]
    public void It_can_be_stored()
    {
        var again = JsonSerializer.Deserialize<PolicyHistory>(JsonSerializer.Serialize(Started))!;

        Assert.Equal(Started.Versions, again.Versions);
        Assert.Equal(Started.Activations, again.Activations);
    }

    private static PolicyActivation Start(string version, int day, int? validFrom = null) =>
        new(version, Monday.AddDays(validFrom ?? day), Monday.AddDays(day), "anna", "Grund", null);

    private static ReplayReport Replay(string from, string to, bool mayWiden = false) => new(from, to, 0, [], [], mayWiden);
}
