using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Analysis;
using OfficeKi.Policy.Simulation;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-14")]
public class AnalysisTests
{
    private static readonly string[] Functions = ["summarize", "ask"];

    [Theory]
    [InlineData("engines: [builtin], model: { contract: false }")]
    [InlineData("roles: { anyOf: [Lead], noneOf: [Lead, Staff] }")]
    [InlineData("functions: [sumarize]")] // misspelt
    [InlineData("characters: { above: 2147483647 }")]
    [InlineData("classification: { atLeast: sehr-hoch }, model: { clearedForContent: true, fartherThan: third-country }")]
    [InlineData("training: { belowLevel: 1 }, engines: [builtin], model: { noTraining: true }")]
    public void A_rule_that_can_never_match_is_dead(string when) =>
        Assert.Equal(["test/dead"], PolicyAnalysis.Analyse(Load(Permit("alive"), Forbid("dead", when)), Functions).Dead);

    public static TheoryData<string> EveryCondition => [.. WhenTests.Conditions.Select(row => (string)row[0]).Distinct()];

    [Theory]
    [MemberData(nameof(EveryCondition))]
    public void A_rule_with_one_condition_is_alive(string when)
    {
        var report = PolicyAnalysis.Analyse(Load(Permit("alive", when)), Functions);

        Assert.Empty(report.Dead);
        Assert.Empty(report.Undecided);
    }

    [Fact]
    public void A_rule_that_only_ever_denies_what_is_unknown_is_not_dead() =>
        Assert.Empty(PolicyAnalysis.Analyse(Load(Permit("alive"), Forbid("odd", "training: { belowLevel: 0 }")), Functions).Dead);

    [Theory]
    [InlineData("roles: { anyOf: [Staff] }", "roles: { noneOf: [Lead] }", false)] // a clerk who leads as well
    [InlineData("roles: { anyOf: [Staff] }", "roles: { anyOf: [Staff, Lead] }", true)]
    [InlineData("items: { above: 10 }", "items: { above: 5 }", true)]
    [InlineData("items: { above: 5 }", "items: { above: 10 }", false)]
    [InlineData("personalData: { anyOf: [IBAN], atLeast: 5 }", "personalData: { anyOf: [IBAN, PERSON], atLeast: 5 }", true)]
    [InlineData("personalData: { anyOf: [IBAN, PERSON], atLeast: 5 }", "personalData: { anyOf: [IBAN], atLeast: 5 }", false)]
    [InlineData("functions: [ask], hidden: true", "functions: [ask, summarize]", true)]
    [InlineData("hidden: true", "functions: [ask]", false)]
    [InlineData("markings: { anyOf: [vertraulich] }", "markings: { anyOf: [vertraulich, personalsache] }", true)]
    public void A_permit_is_shadowed_when_a_prohibition_matches_wherever_it_does(string permit, string forbid, bool shadowed)
    {
        var report = PolicyAnalysis.Analyse(Load(Permit("yes", permit), Forbid("no", forbid)), Functions);

        Assert.Equal(shadowed ? [new ShadowedPermit("test/yes", "test/no")] : [], report.Shadowed);
    }

    [Fact]
    public void A_function_that_nobody_may_use_is_reported_also_when_its_permit_is_shadowed()
    {
        var report = PolicyAnalysis.Analyse(Load(Permit("a", "functions: [ask]"), Permit("s", "functions: [summarize]"), Forbid("no", "functions: [ask]")), ["summarize", "ask", "draft"]);

        Assert.Equal(["ask", "draft"], report.WithoutPermit);
    }

    [Fact]
    public void The_base_package_has_no_rule_without_effect()
    {
        var functions = PolicySet.Base.Rules.SelectMany(rule => rule.Functions).Distinct().ToArray();

        var report = PolicyAnalysis.Analyse(PolicySet.Base, functions);

        Assert.Empty(report.Dead.Concat(report.Shadowed.Select(one => one.Permit)).Concat(report.WithoutPermit).Concat(report.Undecided));
    }

    [Fact]
    public void Questions_that_cities_answer_differently_are_shown_side_by_side()
    {
        var cities = new Dictionary<string, PolicySet>
        {
            ["Mainz"] = LoadOverlay(),
            ["Trier"] = LoadOverlay(Forbid("no", "surfaces: [teams]")),
            ["Worms"] = LoadOverlay(Oblige("local", "restrictModel: on-premises", "surfaces: [outlook]")),
        };
        RecordedFacts[] week = [.. new[] { "word", "outlook", "teams" }.Select(surface => new RecordedFacts(Guid.NewGuid(), SomeFacts.WithSurface(surface)))];

        var different = PolicyAnalysis.Differences(cities, week);

        Assert.Equal([week[1].DecisionId, week[2].DecisionId], different.Select(one => one.DecisionId));
        Assert.Equal([true, false, true], different[1].Answers.OrderBy(answer => answer.Key).Select(answer => answer.Value.IsPermitted));
        Assert.Contains(new Obligation.RestrictModel("on-premises"), different[0].Answers["Worms"].Obligations);
    }
}
