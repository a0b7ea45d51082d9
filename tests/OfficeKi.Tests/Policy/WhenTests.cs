using OfficeKi.Core;
using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

/// <summary>Each condition a policy file can state: where it holds and where it does not.</summary>
public class WhenTests
{
    private static readonly Facts InModel = SomeFacts.WithModel(SomeFacts.OwnModel with { Location = "eu", Clearance = Classification.Hoch });

    public static TheoryData<string, Facts, Facts> Conditions { get; } = new()
    {
        { "functions: [summarize]", SomeFacts.Harmless, SomeFacts.WithAction(action => action with { Function = "ask" }) },
        { "stages: [request, prompt]", SomeFacts.Harmless, SomeFacts.WithAction(action => action with { Stage = "insert" }) },
        { "engines: [model]", InModel, SomeFacts.Harmless },
        { "surfaces: [outlook]", SomeFacts.WithSurface("outlook"), SomeFacts.Harmless },
        { "kinds: [mail, thread]", Of(resource => resource with { Kind = "thread" }), SomeFacts.Harmless },
        { "roles: { anyOf: [Lead, Staff] }", SomeFacts.Harmless, SomeFacts.WithRoles("Administrator") },
        { "roles: { noneOf: [Lead] }", SomeFacts.Harmless, SomeFacts.WithRoles("Staff", "Lead") },
        { "origin: external", Of(resource => resource with { Origin = ContentOrigin.External }), SomeFacts.Harmless },
        { "origin: internal", SomeFacts.Harmless, Of(resource => resource with { Origin = ContentOrigin.External }) },
        { "labels: [Intern]", Of(resource => resource with { Label = "Intern" }), SomeFacts.Harmless },
        { "classification: { atLeast: hoch }", Of(resource => resource with { Classification = Classification.Hoch }), SomeFacts.Harmless },
        {
            "classification: { atLeast: sehr-hoch }",
            Of(resource => resource with { Classification = Classification.SehrHoch }),
            Of(resource => resource with { Classification = Classification.Hoch })
        },
        { "characters: { above: 1000 }", Of(resource => resource with { Characters = 1001 }), SomeFacts.Harmless },
        { "items: { above: 0 }", SomeFacts.Harmless, Of(resource => resource with { Items = 0 }) },
        { "mixesExternalWithSearch: true", Of(resource => resource with { MixesExternalWithSearch = true }), SomeFacts.Harmless },
        { "hidden: true", Of(resource => resource with { Hidden = true }), SomeFacts.Harmless },
        { "hidden: false", SomeFacts.Harmless, Of(resource => resource with { Hidden = true }) },
        { "specialCategories: true", Of(resource => resource with { SpecialCategories = new HashSet<string> { "health" } }), SomeFacts.Harmless },
        { "markings: { anyOf: [vertraulich] }", Of(resource => resource with { Markings = new HashSet<string> { "vertraulich" } }), SomeFacts.Harmless },
        { "personalData: { atLeast: 1 }", Found("IBAN", 1), Found("DATE", 9) },
        { "personalData: { anyOf: [IBAN] }", Found("IBAN", 1), Found("PERSON", 9) },
        { "personalData: { anyOf: [IBAN], atLeast: 3 }", Found("IBAN", 3), Found("IBAN", 2) },
        { "personalData: { atLeast: 0 }", Found("IBAN", 1), Found("IBAN", 0) },
        { "model: { fartherThan: on-premises }", InModel, SomeFacts.WithModel(SomeFacts.OwnModel) },
        { "model: { fartherThan: eu }", SomeFacts.WithModel(SomeFacts.OwnModel with { Location = "third-country" }), InModel },
        { "model: { clearedForContent: true }", InModel, Of(resource => resource with { Classification = Classification.SehrHoch }, InModel) },
        { "model: { clearedForContent: false }", Of(resource => resource with { Classification = Classification.SehrHoch }, InModel), InModel },
        { "model: { contract: false }", SomeFacts.WithModel(SomeFacts.OwnModel with { ContractReference = false }), InModel },
        { "model: { noTraining: false }", SomeFacts.WithModel(SomeFacts.OwnModel with { NoTraining = false }), InModel },
        { "model: { noTraining: false }", SomeFacts.WithModel(SomeFacts.OwnModel with { NoTraining = false }), SomeFacts.Harmless },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_holds_here_and_not_there(string when, Facts here, Facts there)
    {
        var engine = new PolicyEngine(Load(Permit("rule", when)));

        Assert.Equal(["test/rule"], engine.Decide(here, Guid.Empty).Determining);
        Assert.Equal(["DEFAULT_DENY"], engine.Decide(there, Guid.Empty).Determining);
        Assert.Empty(engine.Decide(there, Guid.Empty).Errors);
    }

    [Fact]
    public void All_conditions_must_hold()
    {
        var engine = new PolicyEngine(Load(Permit("rule", "hidden: true, origin: external")));

        Assert.False(engine.Decide(Of(resource => resource with { Hidden = true }), Guid.Empty).IsPermitted);
        Assert.True(engine.Decide(Of(resource => resource with { Hidden = true, Origin = ContentOrigin.External }), Guid.Empty).IsPermitted);
    }

    [Fact]
    public void Conditions_that_only_look_alike_are_asked_apart()
    {
        var engine = new PolicyEngine(Load(Permit("one", "labels: [\"A, B\"]"), Permit("two", "labels: [A, B]")));

        Assert.Equal(["test/one"], engine.Decide(Of(resource => resource with { Label = "A, B" }), Guid.Empty).Determining);
        Assert.Equal(["test/two"], engine.Decide(Of(resource => resource with { Label = "B" }), Guid.Empty).Determining);
    }

    private static Facts Found(string type, int count) => Of(resource => resource with { PersonalData = new Dictionary<string, int> { [type] = count } });

    private static Facts Of(Func<ResourceFacts, ResourceFacts> change, Facts? facts = null)
    {
        var start = facts ?? SomeFacts.Harmless;
        return start with { Resource = change(start.Resource) };
    }
}
