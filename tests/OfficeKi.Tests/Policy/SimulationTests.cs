using OfficeKi.Policy;
using OfficeKi.Policy.Simulation;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-9")]
public class SimulationTests
{
    [Fact]
    public void Every_rule_says_whether_it_matched_and_what_failed()
    {
        var set = Load(
            Permit("a", "roles: { anyOf: [Staff] }"), Forbid("b", "hidden: true, origin: external, stages: [request]"), Permit("c", "functions: [ask]"), Forbid("d", "training: { belowLevel: 1 }"));

        var rules = PolicySimulation.Simulate(SomeFacts.Harmless, set).Rules.Where(rule => rule.Id.StartsWith("test/", StringComparison.Ordinal)).ToArray();

        Assert.Equal([true, false, false, false], rules.Select(rule => rule.Matched));
        Assert.Equal(["when.origin external", "when.hidden True"], rules[1].Failed);
        Assert.Equal(["when.functions ask"], rules[2].Failed);
        Assert.Equal(["principal.training"], rules[3].Unknown);
    }

    [Fact]
    public void It_decides_as_the_engine_does_and_explains_rules_in_code_too()
    {
        var facts = SomeFacts.WithResource(resource => resource with { Secrets = 1 });

        var simulated = PolicySimulation.Simulate(facts, PolicySet.Base);

        Assert.Equal(new PolicyEngine(PolicySet.Base).Decide(facts, Guid.Empty).Determining, simulated.Decision.Determining);
        Assert.Equal(PolicySet.Base.Rules.Select(rule => rule.Id), simulated.Rules.Select(rule => rule.Id));
        Assert.True(simulated.Rules.Single(rule => rule.Id == "core/secrets").Matched);
    }

    [Fact]
    public void Broken_facts_are_denied_and_no_rule_is_asked()
    {
        var simulated = PolicySimulation.Simulate(SomeFacts.WithSurface("excel"), PolicySet.Base);

        Assert.Equal(["UNKNOWN_ATTRIBUTE:context.surface"], simulated.Decision.Errors);
        Assert.Empty(simulated.Rules);
    }
}
