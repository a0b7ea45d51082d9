using OfficeKi.Privacy;

namespace OfficeKi.Tests.Privacy;

/// <summary>Scans one text in a fixed year.</summary>
internal static class Scan
{
    public static ScanContext Context { get; } = new() { CurrentYear = 2026, OwnDomains = ["stadt.example"] };

    private static readonly Scanner Scanner = new();

    public static IReadOnlyList<Finding> All(string text, ScanContext? context = null) => Scanner.Scan([text], context ?? Context)[0];

    /// <summary>The texts of all findings of these types.</summary>
    public static string[] Texts(string text, params string[] types) =>
        [.. All(text).Where(finding => types.Contains(finding.Type)).Select(finding => text[finding.Start..finding.End])];
}
