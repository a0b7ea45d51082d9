using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Analysis;
using OfficeKi.Policy.Simulation;

namespace OfficeKi.Tests.Policy;

/// <summary>What must hold for every set of rules and every request (PDP-2, PDP-3, PDP-6, PDP-8, PDP-14).</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
public class PolicyPropertiesTests
{
    [Property]
    [Trait("Requirement", "PDP-2")]
    public void A_further_forbid_never_turns_a_no_into_a_yes(RandomSet set, RandomRule forbid, RandomFacts request)
    {
        var before = Decide(set, request);
        var after = Decide(set.With(forbid with { Effect = "forbid" }), request);

        Assert.True(before.IsPermitted || !after.IsPermitted);
    }

    [Property]
    [Trait("Requirement", "PDP-2")]
    public void A_further_permit_never_overrides_a_forbid(RandomSet set, RandomRule permit, RandomFacts request)
    {
        var before = Decide(set, request);
        var after = Decide(set.With(permit with { Effect = "permit" }), request);

        if (before.Determining[0] != "DEFAULT_DENY" && !before.IsPermitted)
        {
            Assert.False(after.IsPermitted);
            Assert.Superset(before.Determining.ToHashSet(), after.Determining.ToHashSet());
        }
    }

    [Property]
    [Trait("Requirement", "PDP-6")]
    public void A_further_duty_changes_no_answer_and_takes_no_duty_away(RandomSet set, RandomRule oblige, RandomFacts request)
    {
        var before = Decide(set, request);
        var after = Decide(set.With(oblige with { Effect = "oblige" }), request);

        Assert.True(after.Errors.Count > before.Errors.Count || before.IsPermitted == after.IsPermitted); // a duty may ask for what nobody knows
        Assert.False(PolicyReplay.Compare(before, after) is ReplayChange.Permitted or ReplayChange.Weaker);
    }

    [Property]
    [Trait("Requirement", "PDP-3")]
    public void The_order_of_rules_has_no_meaning(RandomSet set, RandomFacts request, int seed)
    {
        var shuffled = new RandomSet([.. set.Rules.OrderBy(rule => HashCode.Combine(rule, seed))]);

        Assert.Equal(Show(Decide(set, request)), Show(Decide(shuffled, request)));
    }

    [Property]
    [Trait("Requirement", "PDP-8")]
    public void Every_answer_names_what_determined_it_and_every_no_explains_itself(RandomSet set, RandomFacts request)
    {
        var decision = Decide(set, request);

        Assert.NotEmpty(decision.Determining);
        Assert.Equal(decision.IsPermitted, decision.Reason is null);
        if (decision.Reason is { } reason)
        {
            Assert.Empty(decision.Obligations);
            Assert.All([reason.Reason.De, reason.Reason.En, reason.Remedy.De, reason.Contact], Assert.NotEmpty);
            Assert.InRange(reason.Reason.De.Length, 1, 300);
        }
    }

    [Property]
    [Trait("Requirement", "PDP-14")]
    public void An_overlay_only_narrows_the_base_package(RandomSet overlay, RandomFacts request)
    {
        var narrowing = new RandomSet([.. overlay.Rules.Where(rule => rule.Effect != "permit")]);
        var set = narrowing.Rules.Count == 0 ? PolicyYaml.LoadOverlay() : PolicyYaml.LoadOverlay(narrowing.RulesYaml);

        var wide = new PolicyEngine(PolicySet.Base).Decide(request.Facts, Guid.Empty);
        var narrow = new PolicyEngine(set).Decide(request.Facts, Guid.Empty);

        Assert.False(PolicyReplay.Compare(wide, narrow) is ReplayChange.Permitted or ReplayChange.Weaker);
        Assert.False(Widening.IsPossible(PolicySet.Base, set));
    }

    [Property]
    [Trait("Requirement", "PDP-14")]
    public void An_overlay_with_a_permit_never_loads(RandomSet overlay, RandomRule permit) =>
        Assert.Null(PolicySet.LoadOverlay([PolicyYaml.Overlay(overlay.With(permit with { Effect = "permit" }).RulesYaml)]).Set);

    [Property]
    [Trait("Requirement", "PDP-9")]
    public void A_change_that_is_not_seen_to_widen_never_does(RandomSet one, RandomSet other, RandomFacts request)
    {
        // Sets that share rules, or hardly any pair would be comparable.
        var (from, to) = (PolicyYaml.Load(one.RulesYaml), PolicyYaml.Load(new RandomSet([.. one.Rules.Skip(1), .. other.Rules.Where(rule => rule.Effect != "permit")]).RulesYaml));

        var change = PolicyReplay.Compare(new PolicyEngine(from).Decide(request.Facts, Guid.Empty), new PolicyEngine(to).Decide(request.Facts, Guid.Empty));

        Assert.True(Widening.IsPossible(from, to) || change is not (ReplayChange.Permitted or ReplayChange.Weaker));
    }

    [Property]
    [Trait("Requirement", "PDP-10")]
    public void A_rule_on_trial_changes_no_answer(RandomSet set, RandomRule trial, RandomFacts request)
    {
        var before = Decide(set, request);
        var after = Decide(set.With(trial with { Effect = "dryRun" }), request);

        Assert.Equal(Show(before), Show(after));
    }

    [Property]
    [Trait("Requirement", "PDP-14")]
    public void What_the_analysis_calls_without_effect_never_has_one(RandomSet set, RandomFacts request)
    {
        var policy = PolicyYaml.Load(new RandomSet([.. set.Rules.Take(12)]).RulesYaml);
        var report = PolicyAnalysis.Analyse(policy, ["summarize", "ask", "other"]);
        var decision = new PolicyEngine(policy).Decide(request.Facts, Guid.Empty);

        Assert.Empty(decision.Determining.Intersect(report.Dead));
        Assert.False(decision.IsPermitted && decision.Determining.Intersect(report.Shadowed.Select(one => one.Permit)).Any());
        Assert.False(decision.IsPermitted && report.WithoutPermit.Contains(request.Facts.Action.Function));
        Assert.Empty(report.Undecided);
    }

    [Property]
    [Trait("Requirement", "PDP-11")]
    public void Facts_survive_being_written_and_read(RandomSet set, RandomFacts request)
    {
        var again = FactsJson.Read(FactsJson.Write(request.Facts));

        Assert.Equal(FactsJson.Write(request.Facts), FactsJson.Write(again));
        Assert.Equal(Show(Decide(set, request)), Show(Decide(set, new(again))));
    }

    private static Decision Decide(RandomSet set, RandomFacts request) => new PolicyEngine(PolicyYaml.Load(set.RulesYaml)).Decide(request.Facts, Guid.Empty);

    private static string Show(Decision decision) =>
        $"{decision.Effect} {string.Join(',', decision.Determining)} {decision.Reason} {string.Join(',', decision.Obligations.Where(duty => duty is not Obligation.Mask))} {string.Join(',', Masked(decision))}";

    private static SortedSet<string> Masked(Decision decision) => [.. decision.Obligations.OfType<Obligation.Mask>().SelectMany(mask => mask.Types)];

    public sealed record RandomRule(string Effect, string When, string Obligation);

    public sealed record RandomSet(IReadOnlyList<RandomRule> Rules)
    {
        /// <summary>Ids come from the content, so that the order can change and the ids do not.</summary>
        internal string RulesYaml => string.Concat(
            Rules.Distinct().Select(rule => (rule, Id: $"r{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(rule.ToString())))[..16]}"))
                .Select(named => named.rule.Effect switch
                {
                    "permit" => PolicyYaml.Permit(named.Id, named.rule.When, named.rule.Obligation),
                    "forbid" => PolicyYaml.Forbid(named.Id, named.rule.When),
                    "dryRun" => PolicyYaml.DryRun(named.Id, named.rule.When),
                    _ => PolicyYaml.Oblige(named.Id, named.rule.Obligation, named.rule.When),
                }));

        internal RandomSet With(RandomRule rule) => new([.. Rules, rule]);
    }

    public sealed record RandomFacts(object Value)
    {
        internal Facts Facts => (Facts)Value;
    }

    public static class Arbitraries
    {
        private static readonly string[] Conditions =
        [
            "functions: [summarize]", "functions: [ask, summarize]", "stages: [request]", "engines: [model]", "roles: { anyOf: [Staff] }",
            "roles: { noneOf: [Lead] }", "origin: external", "classification: { atLeast: hoch }", "model: { fartherThan: on-premises }",
            "model: { clearedForContent: true }", "markings: { anyOf: [vertraulich] }", "personalData: { atLeast: 1 }", "hidden: true", "hidden: false",
            "orgUnits: [\"50\"]", "training: { belowLevel: 1 }", "audience: public", "items: { above: 3 }",
        ];

        private static readonly string[] Duties =
        [
            "mask: [IBAN]", "mask: [PERSON, IBAN]", "restrictModel: eu", "restrictModel: on-premises", "confirm: user", "confirm: fourEyes",
            "warn: A", "warn: B", "label: { where: chat, text: A }",
        ];

        public static Arbitrary<RandomRule> Rule() => Rules().ToArbitrary();

        public static Arbitrary<RandomSet> Set() => Rules().ListOf().Select(rules => new RandomSet([.. rules])).ToArbitrary();

        public static Arbitrary<RandomFacts> Request() =>
            (from function in Gen.Elements("summarize", "ask", "other")
             from engine in Gen.Elements("builtin", "model")
             from role in Gen.Elements("Staff", "Lead", "StaffCouncil", "Nobody")
             from location in Gen.Elements("on-premises", "eu", "third-country")
             from clearance in Gen.Elements(Classification.Normal, Classification.Hoch)
             from level in Gen.Elements(Classification.Normal, Classification.Hoch, Classification.SehrHoch)
             from origin in Gen.Elements(ContentOrigin.Internal, ContentOrigin.External)
             from marking in Gen.Elements("vertraulich", "nichtoeffentlich", "vs-nfd", "")
             from persons in Gen.Choose(0, 2)
             from hidden in Gen.Elements(true, false)
             from unit in Gen.Elements("50", "61", null)
             from training in Gen.Elements(new TrainingFacts(1, null), new TrainingFacts(3, new(2026, 1, 1)), new TrainingFacts(0, null), null)
             from audience in Gen.Elements("internal", "public")
             from items in Gen.Choose(0, 5)
             select new RandomFacts(new Facts
             {
                 Principal = SomeFacts.Harmless.Principal with { Roles = [role], OrgUnit = unit, Training = training },
                 Action = new() { Function = function, Stage = "request", Engine = engine, Purposes = new HashSet<string>() },
                 Resource = SomeFacts.Harmless.Resource with
                 {
                     Classification = level,
                     Origin = origin,
                     Hidden = hidden,
                     Audience = audience,
                     Items = items,
                     Markings = marking.Length == 0 ? new HashSet<string>() : new HashSet<string> { marking },
                     PersonalData = new Dictionary<string, int> { ["PERSON"] = persons },
                 },
                 Context = SomeFacts.Harmless.Context with { Model = SomeFacts.OwnModel with { Location = location, Clearance = clearance } },
             })).ToArbitrary();

        private static Gen<RandomRule> Rules() =>
            from effect in Gen.Elements("permit", "permit", "forbid", "oblige")
            from one in Gen.Elements(Conditions)
            from other in Gen.Elements(Conditions)
            from duty in Gen.Elements(Duties)
            select new RandomRule(effect, one.Split(':')[0] == other.Split(':')[0] ? one : $"{one}, {other}", duty);
    }
}
