using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Simulation;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-9")]
public class ReplayTests
{
    private static readonly RecordedFacts[] Week =
    [
        .. new[] { SomeFacts.Harmless, SomeFacts.Harmless, SomeFacts.WithSurface("outlook"), SomeFacts.WithRoles("Lead") }.Select(facts => new RecordedFacts(Guid.NewGuid(), facts)),
    ];

    [Fact]
    public void A_new_prohibition_names_the_calls_it_would_stop()
    {
        var report = Run(Load(Permit("yes")), Load(Permit("yes"), Forbid("no", "surfaces: [word]")));

        Assert.Equal(
            ["3 Aufrufe, die heute erlaubt sind, würden abgelehnt: Regel „Regel“ (test/no)."],
            report.Sentences.Select(sentence => sentence.De));
        Assert.Equal([Week[0].DecisionId, Week[1].DecisionId, Week[3].DecisionId], report.Changes.Select(change => change.DecisionId));
        Assert.False(report.NeedsFourEyes);
        Assert.Equal(4, report.Total);
    }

    [Theory]
    [InlineData(5, "5 Aufrufe, die heute erlaubt sind, würden abgelehnt: Regel „Regel“ (test/no).")]
    [InlineData(4, "Einzelne Aufrufe, die heute erlaubt sind, würden abgelehnt: Regel „Regel“ (test/no).")]
    [Trait("Requirement", "PV-1")]
    public void How_often_it_is_says_only_who_stands_for_five_people(int people, string sentence)
    {
        RecordedFacts[] asked = [.. Enumerable.Range(0, 5).Select(call => new RecordedFacts(Guid.NewGuid(), SomeFacts.Harmless, Math.Min(call, people - 1)))];

        var report = PolicyReplay.Run(asked, Load(Permit("yes")), Load(Permit("yes"), Forbid("no")));

        Assert.Equal([sentence], report.Sentences.Select(one => one.De));
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    public void People_are_counted_within_a_month_because_their_pseudonyms_change_with_it()
    {
        RecordedFacts[] asked = [.. Enumerable.Range(0, 6).Select(call => new RecordedFacts(
            Guid.NewGuid(), SomeFacts.Harmless with { Context = SomeFacts.Harmless.Context with { Date = new(2026, 10 + (call % 2), 5) } }, call))];

        var report = PolicyReplay.Run(asked, Load(Permit("yes")), Load(Permit("yes"), Forbid("no")));

        Assert.StartsWith("Einzelne Aufrufe", Assert.Single(report.Sentences).De, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prohibition_that_goes_needs_four_eyes()
    {
        var report = Run(Load(Permit("yes"), Forbid("no", "surfaces: [outlook]")), Load(Permit("yes")));

        Assert.True(report.Widens);
        Assert.Equal(
            [
                "1 Aufruf, der heute abgelehnt wird, würde erlaubt: Regel „Regel“ (test/no).",
                "Die neue Fassung kann mehr erlauben als die heutige. Eine zweite Person muss zustimmen.",
            ],
            report.Sentences.Select(sentence => sentence.De));
    }

    [Fact]
    public void A_new_permit_names_itself_as_the_cause()
    {
        var report = Run(Load(Permit("lead", "roles: { anyOf: [Lead] }")), Load(Permit("lead", "roles: { anyOf: [Lead] }"), Permit("all")));

        Assert.Equal("3 calls that are denied today would be permitted: Rule \"Rule\" (test/all).", report.Sentences[0].En);
    }

    [Theory]
    [InlineData("mask: [IBAN, PERSON]", "mask: [IBAN]")]
    [InlineData("restrictModel: on-premises", "restrictModel: eu")]
    [InlineData("confirm: fourEyes", "confirm: user")]
    [InlineData("warn: A, warn: B", "warn: A")]
    [InlineData("label: { where: mail, text: A }", "label: { where: chat, text: A }")]
    public void A_weaker_obligation_widens_and_a_stricter_one_does_not(string strict, string weak)
    {
        var (one, other) = (Load(Permit("yes"), Oblige("duty", strict)), Load(Permit("yes"), Oblige("duty", weak)));

        Assert.True(Run(one, other).Widens);
        Assert.StartsWith("4 Aufrufe blieben erlaubt, aber mit schwächeren Pflichten", Run(one, other).Sentences[0].De, StringComparison.Ordinal);
        if (!strict.StartsWith("label", StringComparison.Ordinal)) // two places: neither is stricter
        {
            Assert.Equal(ReplayChange.Stricter, Run(other, one).Changes[0].Change);
            Assert.False(Run(other, one).NeedsFourEyes);
        }
    }

    [Fact]
    public void The_same_set_changes_nothing_and_says_so()
    {
        var report = Run(PolicySet.Base, PolicySet.Base);

        Assert.Empty(report.Changes);
        Assert.Equal(["Alle aufgezeichneten Aufrufe (4) würden wie heute entschieden."], report.Sentences.Select(sentence => sentence.De));
        Assert.False(report.NeedsFourEyes);
    }

    [Fact]
    public void An_empty_record_hides_no_widening()
    {
        var report = PolicyReplay.Run([], Load(Permit("yes"), Forbid("no")), Load(Permit("yes"), DryRun("no")));

        Assert.False(report.Widens);
        Assert.True(report.MayWiden);
        Assert.True(report.NeedsFourEyes);
    }

    [Fact]
    public void Recorded_facts_and_the_report_can_be_stored()
    {
        var report = Run(Load(Permit("yes")), Load(Forbid("no")));

        var again = JsonSerializer.Deserialize<ReplayReport>(JsonSerializer.Serialize(report))!;

        Assert.Equal(JsonSerializer.Serialize(report), JsonSerializer.Serialize(again));
        Assert.Equal(report.NeedsFourEyes, again.NeedsFourEyes);
    }

    [Fact]
    public void Past_decisions_come_out_the_same_from_facts_and_version()
    {
        var recorded = FactsJson.Write(SomeFacts.WithRoles("StaffCouncil"));

        var (then, now) = (new PolicyEngine(PolicySet.Base).Decide(SomeFacts.WithRoles("StaffCouncil"), Guid.Empty), new PolicyEngine(LoadOverlay()).Decide(FactsJson.Read(recorded), Guid.Empty));

        Assert.Equal(then.Determining, now.Determining);
        Assert.Null(PolicyReplay.Compare(then, now));
    }

    private static ReplayReport Run(PolicySet from, PolicySet to) => PolicyReplay.Run(Week, from, to);
}
