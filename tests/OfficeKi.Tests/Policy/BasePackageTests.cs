using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Cases;

namespace OfficeKi.Tests.Policy;

/// <summary>The package that ships, held to its own cases (PDP-13).</summary>
[Trait("Requirement", "PDP-13")]
public class BasePackageTests
{
    private static readonly IReadOnlyList<PolicyCase> Cases = CaseReader.Read(PolicyCases.Base).Cases;

    public static TheoryData<string> RuleIds => [.. PolicySet.Base.PackageRules.Select(rule => rule.Id)];

    [Fact]
    [Trait("Requirement", "DP-04")]
    [Trait("Requirement", "AI-01")]
    public void Every_case_passes_and_every_rule_has_a_positive_and_a_negative_case()
    {
        var check = PolicyCases.Check(PolicySet.Base, PolicyCases.Base);

        Assert.Empty(check.Errors);
        Assert.Empty(check.Failed.Select(failed => $"{failed.File}({failed.Line}) {failed.Name}: {string.Join("; ", failed.Failures)}"));
        Assert.Empty(check.WithoutPositive);
        Assert.Empty(check.WithoutNegative);
        Assert.True(check.IsGood);
        Assert.True(check.Passed >= PolicySet.Base.PackageRules.Count);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_case_fails_when_a_part_of_the_rule_is_dropped(string id)
    {
        var rule = PolicySet.Base.PackageRules.Single(one => one.Id == id);
        foreach (var (mutant, what) in Mutants(rule))
        {
            var rules = PolicySet.Base.PackageRules.Where(one => one.Id != id).Concat(mutant is null ? [] : [mutant]);

            var failed = PolicyCases.Run(new PolicySet("mutant", "nobody", [.. rules]), Cases);

            Assert.True(failed.Count > 0, $"no case notices {what} of {id}");
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    [Trait("Requirement", "PDP-8")]
    public void Every_rule_can_be_read_by_people(string id)
    {
        var rule = PolicySet.Base.PackageRules.Single(one => one.Id == id);

        Assert.All([rule.Title.De, rule.Title.En, rule.Source], text => Assert.InRange(text.Length, 5, 200));
        if (rule.Refusal is { } refusal)
        {
            RefusalTexts.AssertReadable(refusal);
            Assert.Equal("ki-beauftragte@stadt.example", refusal.Contact);
        }
    }

    [Fact]
    public void It_masks_every_type_that_points_at_a_person()
    {
        // Secrets are refused, not masked; special categories raise the protection instead.
        var types = PersonalData.Types.Except(["SECRET", "SPECIAL_CATEGORY"]).ToArray();
        var facts = SomeFacts.WithModel(SomeFacts.OwnModel);
        var decision = new PolicyEngine(PolicySet.Base).Decide(facts with { Resource = facts.Resource with { PersonalData = types.ToDictionary(type => type, _ => 1) } }, Guid.Empty);

        Assert.Equal(types.Order(StringComparer.Ordinal), decision.Obligations.OfType<Obligation.Mask>().Single().Types);
    }

    [Fact]
    public void A_case_that_is_wrong_is_reported_with_its_place()
    {
        var check = PolicyCases.Check(PolicySet.Base, [new("my.yaml", "cases:\n  - name: Wrong\n    facts: { function: ask }\n    expect: { effect: permit }\n")]);

        Assert.Equal(("my.yaml", 2, "Wrong"), Assert.Single(check.Failed.Select(failed => (failed.File, failed.Line, failed.Name))));
        Assert.False(check.IsGood);
        Assert.Equal(RuleIds.Count, check.WithoutPositive.Count);
    }

    [Fact]
    public void A_case_with_an_unknown_fact_is_an_error()
    {
        var check = PolicyCases.Check(PolicySet.Base, [new("my.yaml", "cases:\n  - name: Odd\n    facts: { function: ask, colour: red }\n    expect: { effect: deny }\n")]);

        Assert.Equal(new PolicyError("my.yaml", 3, 29, "unknown key `colour`"), Assert.Single(check.Errors));
    }

    private static IEnumerable<(PolicyRule? Mutant, string What)> Mutants(PolicyRule rule)
    {
        yield return (null, "the loss");
        yield return (rule with { Effect = rule.Effect == RuleEffect.Forbid ? RuleEffect.Permit : RuleEffect.Forbid, IsDryRun = false }, "the flipped effect");
        if (rule.Effect == RuleEffect.Forbid)
        {
            yield return (rule with { IsDryRun = !rule.IsDryRun }, "the change between trial and force");
        }

        foreach (var condition in rule.Conditions)
        {
            yield return (rule with { Conditions = [.. rule.Conditions.Where(one => one != condition)] }, $"the loss of {condition.Key}");
        }

        if (rule.Functions.Count > 0)
        {
            yield return (rule with { Functions = [] }, "the loss of when.functions");
        }

        foreach (var function in rule.Functions)
        {
            yield return (rule with { Functions = [.. rule.Functions.Where(one => one != function), "none"] }, $"the loss of {function}");
        }

        foreach (var mask in rule.Obligations.OfType<Obligation.Mask>())
        {
            foreach (var type in mask.Types)
            {
                yield return (rule with { Obligations = [new Obligation.Mask([.. mask.Types.Where(one => one != type)])] }, $"the loss of the mask for {type}");
            }
        }

        foreach (var duty in rule.Obligations)
        {
            yield return (rule with { Obligations = [.. rule.Obligations.Where(one => one != duty)] }, $"the loss of {duty}");
        }
    }
}
