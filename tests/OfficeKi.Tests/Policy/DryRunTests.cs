using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

/// <summary>What is tried out is reported and decides nothing.</summary>
[Trait("Requirement", "PDP-10")]
public class DryRunTests
{
    [Fact]
    public void A_rule_on_trial_is_named_and_forbids_nothing()
    {
        var decision = new PolicyEngine(Load(Permit("yes"), DryRun("trial"))).Decide(SomeFacts.Harmless, Guid.Empty);

        Assert.True(decision.IsPermitted);
        Assert.Equal(["test/yes"], decision.Determining);
        Assert.Equal(["test/trial"], decision.WouldDeny);
    }

    [Fact]
    public void A_rule_on_trial_that_asks_for_an_unknown_fact_would_deny()
    {
        var decision = new PolicyEngine(PolicySet.Base).Decide(SomeFacts.Harmless, Guid.Empty);

        Assert.True(decision.IsPermitted);
        Assert.Equal(["base/training-missing"], decision.WouldDeny);
        Assert.Empty(decision.Errors);
    }

    [Fact]
    public void A_rule_on_trial_that_breaks_forbids_nothing()
    {
        var rules = Load(Permit("yes"), DryRun("trial")).SortedRules.Select(rule =>
            rule.IsDryRun ? rule with { Conditions = [new("when.broken", _ => throw new InvalidOperationException("broken"))] } : rule);

        var decision = new PolicyEngine(new PolicySet("1", "somebody", [.. rules])).Decide(SomeFacts.Harmless, Guid.Empty);

        Assert.True(decision.IsPermitted);
        Assert.Equal(["test/trial"], decision.WouldDeny);
    }

    [Fact]
    public void Only_prohibitions_can_be_on_trial()
    {
        var load = PolicySet.Load([new("test.yaml", Header + Permit("yes") + "    dryRun: true\n")]);

        Assert.Equal("unknown key `dryRun`", Assert.Single(load.Errors).Message);
    }

    [Fact]
    public void A_stricter_set_on_trial_is_reported_and_the_active_one_decides()
    {
        var trial = new DryRun(new(Load(Permit("yes"))), Load(Permit("yes"), Forbid("no")));

        var decision = trial.Decide(SomeFacts.Harmless, Guid.Empty);

        Assert.True(decision.IsPermitted);
        Assert.Equal(["test/no"], decision.WouldDeny);
    }

    [Fact]
    public void A_wider_set_on_trial_permits_nothing()
    {
        var trial = new DryRun(new(Load(Forbid("no"))), Load(Permit("yes")));

        var decision = trial.Decide(SomeFacts.Harmless, Guid.Empty);

        Assert.Equal(["test/no"], decision.Determining);
        Assert.Empty(decision.WouldDeny);
    }
}
