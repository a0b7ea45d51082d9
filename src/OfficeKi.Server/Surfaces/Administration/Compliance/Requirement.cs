using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration.Compliance;

/// <summary>One point of a checklist of the data protection authorities or the BSI.</summary>
/// <param name="Requirement">The row that asks for the checklist, for example <c>DSK-1</c>.</param>
/// <param name="Rows">Ids of the rows that answer the point, at least one.</param>
internal sealed record GuidancePoint(string Requirement, LocalizedText Point, IReadOnlyList<string> Rows);

/// <summary>A row of the compliance table: what the law or good practice asks for, and what this installation can say about it.</summary>
/// <param name="Id">Stable id, for example <c>AI-05</c>.</param>
/// <param name="Source">Norm or guidance it comes from.</param>
/// <param name="Gap">What is still missing in the product; null when nothing is.</param>
/// <param name="City">What only the city can do; null when nothing is left to it.</param>
/// <param name="Settings">Ids of the settings that take part, see <see cref="SettingChecks"/>.</param>
internal sealed record Requirement(
    string Id, string Source, LocalizedText Text, LocalizedText? Gap = null, LocalizedText? City = null, IReadOnlyList<string>? Settings = null)
{
    /// <summary>The part before the number: <c>AI</c>, <c>DP</c>, <c>PDP</c>.</summary>
    public string Group => Id[..Id.LastIndexOf('-')];

    /// <summary>
    /// <c>open</c>: nothing shows it yet. <c>partly</c>: something is missing. <c>attention</c>: a setting of this installation stands against it.
    /// <c>met</c>: tests or settings show it. Nobody can write a state down; it follows from the evidence.
    /// </summary>
    public string StateFor(int tests, IReadOnlyList<SettingResult> settings) =>
        tests == 0 && settings.Count == 0 ? "open"
        : settings.Any(setting => !setting.Ok) ? "attention"
        : Gap is not null ? "partly"
        : "met";
}
