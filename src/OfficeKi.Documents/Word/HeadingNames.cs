using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>Knows a heading by its outline level or by the German or English name of its style.</summary>
internal static class HeadingNames
{
    private const int BodyText = 9;

    // Word drops the umlaut from ids: "berschrift1".
    private static readonly string[] Prefixes = ["heading", "überschrift", "ueberschrift", "berschrift"];

    public static bool IsTitle(string name) => name.ToLowerInvariant() is "title" or "titel" or "dokumenttitel";

    /// <summary>1-9 for a heading, 0 for body text, null when not set.</summary>
    public static int? OutlineLevel(OutlineLevel? level) =>
        level?.Val?.InnerText is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value >= BodyText ? 0 : value + 1
            : null;

    /// <summary>1-9 when the name is that of a heading, else null.</summary>
    public static int? LevelOf(string name)
    {
        if (IsTitle(name))
        {
            return 1;
        }

        var prefix = Array.Find(Prefixes, candidate => name.StartsWith(candidate, StringComparison.OrdinalIgnoreCase));
        return prefix is not null && int.TryParse(name.AsSpan(prefix.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9
            ? level
            : null;
    }
}
