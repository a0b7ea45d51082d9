using System.Globalization;
using System.Text.RegularExpressions;
using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Checking;

/// <summary>A number of several levels that a line begins with, typed by hand: „1.2“, „1.2.“, „3.1.4“; or that of the item above, „1.“.</summary>
/// <param name="Text">As typed, without the space behind it.</param>
/// <param name="Parent">The levels above, without a dot at the end; empty on the first level.</param>
internal readonly partial record struct OutlineMark(string Text, string Parent, int Number)
{
    public string Path => Parent.Length == 0 ? $"{Number}" : $"{Parent}.{Number}";

    /// <summary>Null when the line begins with something else: a day („1. Mai“), a time, an amount.</summary>
    public static OutlineMark? At(string line)
    {
        var match = Mark().Match(line);
        return match.Success && Months.NumberOf(match.Groups["word"].ValueSpan) == 0
            ? new(match.Groups["mark"].Value, match.Groups["parent"].Value.TrimEnd('.'), int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;
    }

    [GeneratedRegex(
        @"^\s{0,8}(?<mark>(?<parent>(?:\d{1,2}\.){0,3})(?<number>\d{1,2})\.?)[ \t\u00A0]{1,8}[„""»]?(?!(?:Uhr|Mio|Mrd|Millionen|Milliarden|Euro|EUR|Prozent)\b)(?<word>\p{Lu}\p{L}*)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();
}
