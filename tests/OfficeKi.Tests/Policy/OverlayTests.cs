using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

/// <summary>A city's own package on top of the base package.</summary>
[Trait("Requirement", "PDP-14")]
public class OverlayTests
{
    [Fact]
    public void It_can_forbid()
    {
        var engine = new PolicyEngine(LoadOverlay(Forbid("holiday", "functions: [summarize]")));

        Assert.Equal(["city/holiday"], engine.Decide(SomeFacts.Harmless, Guid.Empty).Determining);
        Assert.True(engine.Decide(SomeFacts.WithAction(action => action with { Function = "ask" }), Guid.Empty).IsPermitted);
    }

    [Fact]
    public void It_can_lower_a_limit_of_size_and_demand_training()
    {
        var engine = new PolicyEngine(LoadOverlay(Forbid("short", "characters: { above: 500 }"), Forbid("trained", "training: { belowLevel: 2 }", "TRAINING_REQUIRED")));
        var trained = SomeFacts.Harmless with { Principal = SomeFacts.Harmless.Principal with { Training = new(2, null) } };

        Assert.Equal(["city/short"], engine.Decide(trained, Guid.Empty).Determining);
        Assert.True(engine.Decide(trained with { Resource = trained.Resource with { Characters = 500 } }, Guid.Empty).IsPermitted);
    }

    [Fact]
    public void It_cannot_permit_and_the_error_says_where_and_why()
    {
        var load = PolicySet.LoadOverlay([Overlay(Permit("more"))]);

        Assert.Null(load.Set);
        Assert.Equal(
            new PolicyError("city.yaml", 6, 5, "rule `city/more` must not permit: an overlay only narrows, so it forbids and obliges"),
            Assert.Single(load.Errors));
    }

    [Fact]
    public void It_cannot_speak_for_the_base_package()
    {
        var head = Overlay();
        var hidden = new PolicyFile("more.yaml", "package: base\nrules:\n" + Permit("more"));

        Assert.Contains("this is package `base`, but the files beside it are package `city`", Messages(head, hidden));
        Assert.Contains("an overlay must not speak for package `base`, give it a name of its own", Messages(head with { Text = head.Text.Replace("package: city", "package: base", StringComparison.Ordinal) }));
    }

    [Theory]
    [InlineData("extends: base\n", "")]
    [InlineData("extends: base\n", "extends: other\n")]
    public void It_says_what_it_extends(string there, string instead)
    {
        var file = Overlay();

        Assert.Equal(["the overlay must state `extends: base` beside its `version`"], Messages(file with { Text = file.Text.Replace(there, instead, StringComparison.Ordinal) }));
    }

    [Fact]
    public void Alone_it_is_nothing() =>
        Assert.Equal("package `city` extends `base`, which is not here", Assert.Single(PolicySet.Load([Overlay(Permit("all"))]).Errors).Message);

    [Fact]
    public void Every_refusal_names_the_contact_of_the_city()
    {
        var engine = new PolicyEngine(LoadOverlay(Forbid("holiday", "functions: [ask]")));
        Facts[] refused =
        [
            SomeFacts.WithRoles(), // no permit
            SomeFacts.WithAction(action => action with { Function = "ask" }), // its own rule
            SomeFacts.WithResource(resource => resource with { Items = 51 }), // a rule of the base package
            SomeFacts.WithResource(resource => resource with { Secrets = 1 }), // a rule in code
        ];

        Assert.All(refused, facts => Assert.Equal("ki@musterstadt.example", engine.Decide(facts, Guid.Empty).Reason!.Contact));
        Assert.Equal("ki@musterstadt.example", engine.Set.Contact);
    }

    [Fact]
    public void The_version_is_that_of_the_base_package_with_a_hash_over_both()
    {
        var one = LoadOverlay(Forbid("a"));

        Assert.StartsWith(PolicySet.Base.Version.Split('+')[0] + "+sha256:", one.Version, StringComparison.Ordinal);
        Assert.Equal(3, new[] { PolicySet.Base, one, LoadOverlay(Forbid("b")) }.Select(set => set.Version).Distinct().Count());
    }

    [Fact]
    public void Each_tenant_has_its_own_and_the_others_have_the_base_package()
    {
        var sets = new PolicySets(PolicySet.Base, new Dictionary<string, PolicySet> { ["A1B2"] = LoadOverlay(Forbid("no")) });

        Assert.False(sets.For("a1b2").Decide(SomeFacts.Harmless, Guid.Empty).IsPermitted);
        Assert.True(sets.For("other").Decide(SomeFacts.Harmless, Guid.Empty).IsPermitted);
    }

    private static IEnumerable<string> Messages(params PolicyFile[] overlay) => PolicySet.LoadOverlay(overlay).Errors.Select(error => error.Message);
}
