using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OfficeKi.Core;
using OfficeKi.Policy;

namespace OfficeKi.Tests.Policy;

/// <summary>What must hold for every set of rules and every request (PDP-2, PDP-3, PDP-6, PDP-8, PDP-14).</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
public class PolicyPropertiesTests
{
    [Property]
    public void A_further_forbid_never_turns_a_no_into_a_yes(RandomSet set, RandomRule forbid, RandomFacts request)
    {
        var before = Decide(set, request);
        var after = Decide(set.With(forbid with { Effect = "forbid" }), request);

        Assert.True(before.IsPermitted || !after.IsPermitted);
    }

    [Property]
    public void A_further_permit_never_overrides_a_forbid(RandomSet set, RandomRule permit, RandomFacts request)
    {
        var before = Decide(set, request);
        var after = Decide(set.With(permit with { Effect = "permit" }), request);

        if (before.Determining[0] != "DEFAULT_DENY" && !before.IsPermitted)
        {
            Assert.Equal(before.Determining, after.Determining);
        }
    }

    [Property]
    public void A_further_duty_changes_no_answer_and_takes_no_duty_away(RandomSet set, RandomRule oblige, RandomFacts request)
    {
        var before = Decide(set, request);
        var after = Decide(set.With(oblige with { Effect = "oblige" }), request);

        Assert.Equal(before.IsPermitted, after.IsPermitted);
        Assert.Superset(Masked(before), Masked(after));
        Assert.True(Place(after) <= Place(before));
    }

    [Property]
    public void The_order_of_rules_has_no_meaning(RandomSet set, RandomFacts request, int seed)
    {
        var shuffled = new RandomSet([.. set.Rules.OrderBy(rule => HashCode.Combine(rule, seed))]);

        Assert.Equal(Show(Decide(set, request)), Show(Decide(shuffled, request)));
    }

    [Property]
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
    public void An_overlay_only_narrows_the_base_package(RandomSet overlay, RandomFacts request)
    {
        var narrowing = new RandomSet([.. overlay.Rules.Where(rule => rule.Effect != "permit")]);
        var load = PolicySet.Load([.. OfficeKi.Policy.Files.EmbeddedFiles.Rules("base"), new("city.yaml", narrowing.Yaml)]);
        Assert.Empty(load.Errors);

        var wide = new PolicyEngine(PolicySet.Base).Decide(request.Facts, Guid.Empty);
        var narrow = new PolicyEngine(load.Set!).Decide(request.Facts, Guid.Empty);

        Assert.True(wide.IsPermitted || !narrow.IsPermitted);
        if (narrow.IsPermitted)
        {
            Assert.Superset(Masked(wide), Masked(narrow));
            Assert.True(Place(narrow) <= Place(wide));
        }
    }

    private static Decision Decide(RandomSet set, RandomFacts request) => new PolicyEngine(PolicyYaml.Load(set.RulesYaml)).Decide(request.Facts, Guid.Empty);

    private static string Show(Decision decision) =>
        $"{decision.Effect} {string.Join(',', decision.Determining)} {decision.Reason} {string.Join(',', decision.Obligations.Where(duty => duty is not Obligation.Mask))} {string.Join(',', Masked(decision))}";

    private static SortedSet<string> Masked(Decision decision) => [.. decision.Obligations.OfType<Obligation.Mask>().SelectMany(mask => mask.Types)];

    private static int Place(Decision decision) =>
        Vocabulary.Distance(decision.Obligations.OfType<Obligation.RestrictModel>().SingleOrDefault()?.MaxLocation ?? "third-country");

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
                    _ => PolicyYaml.Oblige(named.Id, named.rule.Obligation, named.rule.When),
                }));

        internal string Yaml => PolicyYaml.Text(RulesYaml);

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
             select new RandomFacts(new Facts
             {
                 Principal = SomeFacts.Harmless.Principal with { Roles = [role] },
                 Action = new() { Function = function, Stage = "request", Engine = engine, Purposes = new HashSet<string>() },
                 Resource = SomeFacts.Harmless.Resource with
                 {
                     Classification = level,
                     Origin = origin,
                     Hidden = hidden,
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
