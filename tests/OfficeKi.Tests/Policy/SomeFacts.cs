using OfficeKi.Core;
using OfficeKi.Policy;

namespace OfficeKi.Tests.Policy;

/// <summary>Harmless facts to vary with <c>with</c>.</summary>
internal static class SomeFacts
{
    public static Facts Harmless { get; } = new()
    {
        Principal = new() { TenantId = "tenant", Roles = ["Staff"], OrgUnit = null, Training = null },
        Action = new() { Function = "summarize", Stage = "request", Engine = "builtin", Purposes = new HashSet<string>() },
        Resource = new()
        {
            Kind = "drive",
            Classification = Classification.Normal,
            Label = null,
            Origin = ContentOrigin.Internal,
            PersonalData = new Dictionary<string, int>(),
            Markings = new HashSet<string>(),
            Secrets = 0,
            SpecialCategories = new HashSet<string>(),
            Hidden = false,
            Characters = 1_000,
            Items = 1,
            MixesExternalWithSearch = false,
            Audience = "internal",
        },
        Context = new() { Surface = "word", Date = new(2026, 11, 23), Model = null },
    };

    public static ModelFacts OwnModel { get; } =
        new() { Id = "kgrz", Location = "on-premises", Clearance = Classification.SehrHoch, NoTraining = true, ContractReference = true };

    public static Facts WithRoles(params string[] roles) => Harmless with { Principal = Harmless.Principal with { Roles = roles } };

    public static Facts WithResource(Func<ResourceFacts, ResourceFacts> change) => Harmless with { Resource = change(Harmless.Resource) };

    public static Facts WithAction(Func<ActionFacts, ActionFacts> change) => Harmless with { Action = change(Harmless.Action) };

    public static Facts WithModel(ModelFacts? model) => Harmless with
    {
        Action = Harmless.Action with { Engine = "model" },
        Context = Harmless.Context with { Model = model },
    };

    public static Facts WithSurface(string surface) => Harmless with { Context = Harmless.Context with { Surface = surface } };
}
