using OfficeKi.Policy;

namespace OfficeKi.Tests.Policy;

/// <summary>Policy files as short as a test can write them.</summary>
internal static class PolicyYaml
{
    public const string Header = "package: test\nversion: 1.2.3\ncontact: ki@stadt.example\nrules:\n";

    public static PolicySet Load(params string[] rules)
    {
        var load = PolicySet.Load([new("test.yaml", Text(string.Concat(rules)))]);
        Assert.Empty(load.Errors);
        return load.Set!;
    }

    /// <summary>The base package with an overlay of these rules.</summary>
    public static PolicySet LoadOverlay(params string[] rules)
    {
        var load = PolicySet.LoadOverlay([Overlay(rules)]);
        Assert.Empty(load.Errors);
        return load.Set!;
    }

    public static PolicyFile Overlay(params string[] rules) =>
        new("city.yaml", "package: city\nversion: 1.0.0\nextends: base\ncontact: ki@musterstadt.example\nrules:\n" + (rules.Length > 0 ? string.Concat(rules) : "  []\n"));

    /// <summary>A file with these rules, or with none.</summary>
    public static string Text(string rules) => rules.Length > 0 ? Header + rules : Header + "  []\n";

    public static string Permit(string id, string when = "stages: [request]", string? obligations = null) =>
        Rule(id, "permit", when) + Obligations(obligations);

    public static string Oblige(string id, string obligations, string when = "stages: [request]") => Rule(id, "oblige", when) + Obligations(obligations);

    public static string Forbid(string id, string when = "stages: [request]", string code = "POLICY_DENIED") =>
        Rule(id, "forbid", when) + $"    code: {code}\n    reason: {{ de: Nein {id}., en: No {id}. }}\n    remedy: {{ de: Fragen Sie., en: Ask. }}\n";

    public static string DryRun(string id, string when = "stages: [request]") => Forbid(id, when) + "    dryRun: true\n";

    private static string Rule(string id, string effect, string when) =>
        $"  - id: {id}\n    title: {{ de: Regel, en: Rule }}\n    effect: {effect}\n    source: test\n    when: {{ {when} }}\n";

    private static string Obligations(string? obligations) => obligations is null ? "" : $"    obligations: [ {obligations} ]\n";
}
