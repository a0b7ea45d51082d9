using OfficeKi.Core;
using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-4")]
public class FactsCheckTests
{
    private static readonly PolicyEngine Engine = new(Load(Permit("everything", "stages: [request, retrieval, prompt, output, insert]")));

    public static TheoryData<string, Func<Facts, Facts?>> BrokenFacts { get; } = new()
    {
        { "MISSING_ATTRIBUTE:facts", _ => null },
        { "MISSING_ATTRIBUTE:facts", facts => facts with { Resource = null! } },
        { "MISSING_ATTRIBUTE:facts", facts => facts with { Principal = null! } },
        { "MISSING_ATTRIBUTE:facts", facts => facts with { Action = null! } },
        { "MISSING_ATTRIBUTE:facts", facts => facts with { Context = null! } },
        { "MISSING_ATTRIBUTE:principal.tenantId", facts => facts with { Principal = facts.Principal with { TenantId = "" } } },
        { "MISSING_ATTRIBUTE:principal.roles", facts => facts with { Principal = facts.Principal with { Roles = null! } } },
        { "MISSING_ATTRIBUTE:action.function", facts => facts with { Action = facts.Action with { Function = "" } } },
        { "UNKNOWN_ATTRIBUTE:action.stage", facts => facts with { Action = facts.Action with { Stage = "later" } } },
        { "MISSING_ATTRIBUTE:action.stage", facts => facts with { Action = facts.Action with { Stage = null! } } },
        { "UNKNOWN_ATTRIBUTE:action.engine", facts => facts with { Action = facts.Action with { Engine = "Model" } } },
        { "MISSING_ATTRIBUTE:action.purposes", facts => facts with { Action = facts.Action with { Purposes = null! } } },
        { "UNKNOWN_ATTRIBUTE:action.purposes", facts => facts with { Action = facts.Action with { Purposes = new HashSet<string> { "rank-cities" } } } },
        { "UNKNOWN_ATTRIBUTE:context.surface", facts => facts with { Context = facts.Context with { Surface = "excel" } } },
        { "UNKNOWN_ATTRIBUTE:resource.kind", facts => Resource(facts, resource => resource with { Kind = "file" }) },
        { "UNKNOWN_ATTRIBUTE:resource.classification", facts => Resource(facts, resource => resource with { Classification = (Classification)7 }) },
        { "UNKNOWN_ATTRIBUTE:resource.origin", facts => Resource(facts, resource => resource with { Origin = (ContentOrigin)7 }) },
        { "MISSING_ATTRIBUTE:resource.markings", facts => Resource(facts, resource => resource with { Markings = null! }) },
        { "UNKNOWN_ATTRIBUTE:resource.markings", facts => Resource(facts, resource => resource with { Markings = new HashSet<string> { "VS-NfD" } }) },
        { "MISSING_ATTRIBUTE:resource.personalData", facts => Resource(facts, resource => resource with { PersonalData = null! }) },
        { "UNKNOWN_ATTRIBUTE:resource.personalData", facts => Resource(facts, resource => resource with { PersonalData = Found("SHOE_SIZE", 1) }) },
        { "INVALID_ATTRIBUTE:resource.personalData", facts => Resource(facts, resource => resource with { PersonalData = Found("IBAN", -1) }) },
        { "MISSING_ATTRIBUTE:resource.specialCategories", facts => Resource(facts, resource => resource with { SpecialCategories = null! }) },
        { "INVALID_ATTRIBUTE:resource.secrets", facts => Resource(facts, resource => resource with { Secrets = -1 }) },
        { "INVALID_ATTRIBUTE:resource.characters", facts => Resource(facts, resource => resource with { Characters = -1 }) },
        { "INVALID_ATTRIBUTE:resource.items", facts => Resource(facts, resource => resource with { Items = -1 }) },
        { "MISSING_ATTRIBUTE:context.model", _ => SomeFacts.WithModel(null) },
        { "MISSING_ATTRIBUTE:context.model.id", _ => SomeFacts.WithModel(SomeFacts.OwnModel with { Id = "" }) },
        { "UNKNOWN_ATTRIBUTE:context.model.location", _ => SomeFacts.WithModel(SomeFacts.OwnModel with { Location = "moon" }) },
        { "UNKNOWN_ATTRIBUTE:context.model.location", _ => SomeFacts.WithModel(SomeFacts.OwnModel with { Location = "builtin" }) },
        { "UNKNOWN_ATTRIBUTE:context.model.clearance", _ => SomeFacts.WithModel(SomeFacts.OwnModel with { Clearance = (Classification)(-1) }) },
    };

    [Theory]
    [MemberData(nameof(BrokenFacts))]
    public void Facts_that_are_missing_unknown_or_impossible_are_denied_with_a_code(string code, Func<Facts, Facts?> change)
    {
        var decision = Engine.Decide(change(SomeFacts.Harmless)!, Guid.Empty);

        Assert.Equal((Effect.Deny, "POLICY_DENIED"), (decision.Effect, decision.Reason!.Code));
        Assert.Equal([code], decision.Errors);
        Assert.Equal(["DEFAULT_DENY"], decision.Determining);
    }

    [Fact]
    public void Every_error_is_reported_at_once()
    {
        var facts = Resource(SomeFacts.WithSurface("excel"), resource => resource with { Kind = "file", Items = -1 });

        Assert.Equal(
            ["UNKNOWN_ATTRIBUTE:context.surface", "UNKNOWN_ATTRIBUTE:resource.kind", "INVALID_ATTRIBUTE:resource.items"],
            Engine.Decide(facts, Guid.Empty).Errors);
    }

    [Theory]
    [InlineData("request")]
    [InlineData("retrieval")]
    [InlineData("prompt")]
    [InlineData("output")]
    [InlineData("insert")]
    public void Known_facts_pass_at_every_stage(string stage) =>
        Assert.True(Engine.Decide(SomeFacts.WithAction(action => action with { Stage = stage }), Guid.Empty).IsPermitted);

    [Fact]
    public void A_role_of_the_directory_that_the_policy_does_not_know_gives_no_right() =>
        Assert.Equal(
            ["DEFAULT_DENY"],
            new PolicyEngine(PolicySet.Base).Decide(SomeFacts.WithRoles("staff", "Superuser"), Guid.Empty).Determining);

    [Fact]
    [Trait("Requirement", "PDP-8")]
    public void Errors_never_repeat_the_value()
    {
        var decision = Engine.Decide(Resource(SomeFacts.Harmless, resource => resource with { PersonalData = Found("canary-4711", 1) }), Guid.Empty);

        Assert.DoesNotContain("canary", string.Join(' ', decision.Errors) + decision.Reason, StringComparison.Ordinal);
    }

    private static Dictionary<string, int> Found(string type, int count) => new() { [type] = count };

    private static Facts Resource(Facts facts, Func<ResourceFacts, ResourceFacts> change) => facts with { Resource = change(facts.Resource) };
}
