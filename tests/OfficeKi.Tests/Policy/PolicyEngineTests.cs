using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Rules;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

public class PolicyEngineTests
{
    [Fact]
    [Trait("Requirement", "PDP-1")]
    public void With_no_rules_the_answer_is_no()
    {
        var decision = Decide(PolicySet.Load([]).Set!);

        Assert.Equal(Effect.Deny, decision.Effect);
        Assert.Equal(["DEFAULT_DENY"], decision.Determining);
        Assert.Equal("POLICY_DENIED", decision.Reason?.Code);
        Assert.NotEmpty(decision.Reason!.Contact);
    }

    [Fact]
    [Trait("Requirement", "PDP-8")]
    public void A_permit_that_matches_is_named_and_brings_the_version_and_the_id()
    {
        var id = Guid.NewGuid();
        var set = Load(Permit("yes"));

        var decision = new PolicyEngine(set).Decide(SomeFacts.Harmless, id);

        Assert.Equal((Effect.Permit, id, set.Version), (decision.Effect, decision.DecisionId, decision.PolicyVersion));
        Assert.Equal(["test/yes"], decision.Determining);
        Assert.Null(decision.Reason);
    }

    [Fact]
    [Trait("Requirement", "PDP-2")]
    public void One_forbid_outweighs_all_permits_and_brings_no_obligations()
    {
        var decision = Decide(Load(Permit("a", obligations: "warn: SOMETHING"), Permit("b"), Forbid("no", code: "BECAUSE")));

        Assert.Equal(["test/no"], decision.Determining);
        Assert.Equal(("BECAUSE", "Nein no.", "ki@stadt.example"), (decision.Reason!.Code, decision.Reason.Reason.De, decision.Reason.Contact));
        Assert.Empty(decision.Obligations);
    }

    [Fact]
    [Trait("Requirement", "PDP-1")]
    public void An_obliging_rule_does_not_permit()
    {
        Assert.Equal(["DEFAULT_DENY"], Decide(Load(Oblige("duty", "warn: SOMETHING"))).Determining);
    }

    [Fact]
    [Trait("Requirement", "PDP-6")]
    public void An_obliging_rule_adds_its_duty_to_a_permit_and_is_named()
    {
        var decision = Decide(Load(Permit("yes"), Oblige("duty", "warn: SOMETHING"), Oblige("other", "warn: ELSE", "stages: [insert]")));

        Assert.Equal(["test/duty", "test/yes"], decision.Determining);
        Assert.Equal([new Obligation.Warn("SOMETHING")], decision.Obligations);
    }

    [Fact]
    [Trait("Requirement", "PDP-8")]
    public void Of_several_forbids_all_are_named_and_the_first_by_id_explains()
    {
        var decision = Decide(Load(Permit("yes"), Forbid("z"), Forbid("b", code: "FIRST")));

        Assert.Equal(["test/b", "test/z"], decision.Determining);
        Assert.Equal("FIRST", decision.Reason!.Code);
    }

    [Fact]
    [Trait("Requirement", "PDP-8")]
    public void A_rule_in_code_explains_before_any_rule_of_a_file()
    {
        var decision = Decide(Load(Permit("yes"), Forbid("a")), SomeFacts.WithResource(resource => resource with { Secrets = 1 }));

        Assert.Equal(["core/secrets", "test/a"], decision.Determining);
        Assert.Equal(("SECRET_FOUND", "ki@stadt.example"), (decision.Reason!.Code, decision.Reason.Contact));
    }

    [Fact]
    [Trait("Requirement", "PDP-4")]
    public void A_rule_in_code_that_throws_forbids_and_is_reported()
    {
        var decision = new PolicyEngine(Load(Permit("yes")), [new BrokenRule()]).Decide(SomeFacts.Harmless, Guid.Empty);

        Assert.Equal((Effect.Deny, "POLICY_DENIED"), (decision.Effect, decision.Reason!.Code));
        Assert.Equal(["core/broken"], decision.Determining);
        Assert.Equal(["RULE_FAILED:core/broken"], decision.Errors);
    }

    [Fact]
    [Trait("Requirement", "PDP-4")]
    public void A_rule_of_a_file_that_throws_forbids_and_is_reported()
    {
        var yes = Load(Permit("yes")).PackageRules[0];
        var broken = yes with { Id = "test/broken", Conditions = [new("when.broken", _ => throw new InvalidOperationException("broken condition"))] };

        var decision = Decide(new PolicySet("1", "somebody", [yes, broken]));

        Assert.Equal(Effect.Deny, decision.Effect);
        Assert.Equal(["RULE_FAILED:test/broken"], decision.Errors);
    }

    [Fact]
    public void A_rule_for_another_function_is_not_asked()
    {
        var set = Load(Permit("yes", "functions: [summarize]"), Forbid("no", "functions: [ask]"));

        Assert.True(Decide(set).IsPermitted);
        Assert.Equal(["test/no"], Decide(set, SomeFacts.WithAction(action => action with { Function = "ask" })).Determining);
    }

    [Fact]
    [Trait("Requirement", "PDP-4")]
    public void Facts_that_throw_when_read_are_denied()
    {
        var decision = Decide(Load(Permit("yes")), SomeFacts.WithResource(resource => resource with { PersonalData = new BrokenDictionary() }));

        Assert.Equal(Effect.Deny, decision.Effect);
        Assert.Equal(["EVALUATION_FAILED"], decision.Errors);
    }

    private static Decision Decide(PolicySet set, Facts? facts = null) => new PolicyEngine(set).Decide(facts ?? SomeFacts.Harmless, Guid.Empty);

    private sealed class BrokenRule : IPolicyRule
    {
        public string Id => "core/broken";

        public string Source => "test";

        public RefusalReason Refusal => throw new InvalidOperationException("broken rule");

        public bool Forbids(Facts facts) => throw new InvalidOperationException("broken rule");
    }

    private sealed class BrokenDictionary : Dictionary<string, int>, IEnumerable<KeyValuePair<string, int>>
    {
        IEnumerator<KeyValuePair<string, int>> IEnumerable<KeyValuePair<string, int>>.GetEnumerator() => throw new InvalidOperationException("broken facts");
    }
}
