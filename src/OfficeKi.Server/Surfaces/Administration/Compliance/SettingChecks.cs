using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Policy;
using OfficeKi.Server.Demo;

namespace OfficeKi.Server.Surfaces.Administration.Compliance;

/// <summary>A setting of the running installation, looked at now.</summary>
/// <param name="Ok">Whether it is as the requirement wants it.</param>
/// <param name="Text">What it is set to, in words.</param>
internal sealed record SettingResult(string Id, bool Ok, LocalizedText Text);

/// <summary>Looks at the running configuration for the requirements that depend on it.</summary>
internal sealed class SettingChecks(IOptions<FunctionsOptions> options, Cities cities, IServiceProvider services)
{
    public static IReadOnlyList<string> Ids { get; } = ["models", "masking", "organisation", "production"];

    public IReadOnlyList<SettingResult> Look(IReadOnlyList<string> ids) => [.. ids.Select(Look)];

    private SettingResult Look(string id) => id switch
    {
        "models" => Models(),
        "masking" => Masking(),
        "organisation" => Organisation(),
        "production" => Production(),
        _ => throw new InvalidOperationException($"no check for the setting `{id}`"),
    };

    private SettingResult Models()
    {
        var models = options.Value.Models;
        string[] without = [.. models.Where(model => model.ContractReference.Length == 0 || !model.NoTraining).Select(model => model.Id)];
        return new("models", without.Length == 0, models.Count == 0
            ? new("Kein Sprachmodell eingerichtet.", "No language model is configured.")
            : without.Length == 0
                ? new("Alle Sprachmodelle haben einen Vertrag und die Zusage, nicht zu trainieren.", "All language models have a contract and a promise not to train.")
                : new($"Ohne Vertrag oder Zusage: {string.Join(", ", without)}. Sie erhalten keine personenbezogenen Daten.", $"Without a contract or promise: {string.Join(", ", without)}. They get no personal data."));
    }

    private static SettingResult Masking()
    {
        var rules = PolicySet.Base.Rules.Count(rule => rule.Id.StartsWith("base/mask-", StringComparison.Ordinal));
        return new("masking", rules > 0, rules > 0
            ? new($"Die aktive Richtlinie maskiert personenbezogene Daten ({rules} Regeln).", $"The active policy masks personal data ({rules} rules).")
            : new("Die aktive Richtlinie maskiert nichts.", "The active policy masks nothing."));
    }

    private SettingResult Organisation() => cities.All.All(city => city.Name.Length > 0)
        ? new("organisation", true, new($"Das Register nennt: {Names()}.", $"The register names: {Names()}."))
        : new("organisation", false, new("Im Register fehlen Name und Kontakt der Stadt (OfficeKi:Cities).", "The register lacks name and contact of the city (OfficeKi:Cities)."));

    private string Names() => string.Join(", ", cities.All.Select(city => city.Name));

    private SettingResult Production() => services.GetService<DemoTenantSetup>() is null
        ? new("production", true, new("Anmeldung und Daten über Microsoft Entra und Graph.", "Sign-in and data through Microsoft Entra and Graph."))
        : new("production", false, new("Vorführung mit einer erfundenen Stadt. Nicht für echte Daten.", "Demonstration with an invented city. Not for real data."));
}
