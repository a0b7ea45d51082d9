using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Privacy.Masking;

/// <summary>What placeholders look like, whole and damaged. Read in linear time without a clock: a starved server must not lose an answer here.</summary>
internal static partial class Placeholders
{
    /// <summary>Type of the placeholders for text that only looked like one.</summary>
    public const string Literal = "TEXT";

    public static string Of(string type, int number) => string.Create(CultureInfo.InvariantCulture, $"[{type}_{number}]");

    /// <summary>The form a damaged placeholder was meant to have.</summary>
    public static string Repair(Match match) =>
        $"[{Plain(match.Groups["type"].Value).ToUpperInvariant()}_{match.Groups["number"].Value.TrimStart('0')}]";

    /// <summary>Models like to escape the underscore for Markdown; that alone is no damage.</summary>
    public static string Plain(string placeholder) => placeholder.Replace("\\_", "_", StringComparison.Ordinal);

    /// <summary>What restoring would take for one of ours, in a text that has not been masked yet.</summary>
    [GeneratedRegex(@"\[[A-Z]{2,24}(?:\\?_[A-Z]{2,24}){0,3}\\?_[0-9]{1,9}\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Exact();

    /// <summary>Anything that is a placeholder or may once have been one: lower case, with blanks, without a bracket.</summary>
    [GeneratedRegex(
        @"\[ {0,2}(?<type>[A-Z]{2,24}(?:\\?_[A-Z]{2,24}){0,3})(?:\\?_|[ -]) {0,2}(?<number>[0-9]{1,9}) {0,2}\]|\[?\b(?<type>[A-Z]{2,24}(?:\\?_[A-Z]{2,24}){0,3})\\?_(?<number>[0-9]{1,9})\b\]?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Like();
}
