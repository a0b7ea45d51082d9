using System.Text.RegularExpressions;

namespace OfficeKi.Functions.Draft.Filling;

/// <summary><c>[fehlt: Datum]</c>: a gap everybody sees, in the place of what nobody has said.</summary>
internal static partial class MissingMark
{
    public static string Of(string what) => $"[fehlt: {what}]";

    /// <summary>What is missing in a text, by its marks.</summary>
    public static IEnumerable<string> In(string text) => Mark().Matches(text).Select(match => match.Groups["what"].Value.Trim());

    [GeneratedRegex(@"\[fehlt:(?<what>[^\[\]\n]{1,300})\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();
}
