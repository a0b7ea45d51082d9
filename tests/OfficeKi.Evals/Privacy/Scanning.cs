using OfficeKi.Privacy;

namespace OfficeKi.Evals.Privacy;

internal static class Scanning
{
    private static readonly Scanner Scanner = new();

    public static IReadOnlyList<Finding> Scan(string text, int year = 2026) => Scanner.Scan([text], new() { CurrentYear = year })[0];

    public static string At(this Finding finding, string text) => text[finding.Start..finding.End];
}
