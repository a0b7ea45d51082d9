using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.Dates;

/// <summary>Finds times of day no clock shows: „25:00 Uhr“, „9.75 Uhr“, „24:30 Uhr“. Only with „Uhr“: „25:00“ alone may be a ratio or a length of time.</summary>
/// <remarks>DIN 5008: hours 00-24, minutes and seconds 00-59; 24:00 is the end of the day.</remarks>
internal static partial class ImpossibleTimes
{
    public static IEnumerable<TextSpan> Find(string text)
    {
        if (!text.Contains("Uhr", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Time().Matches(text))
        {
            var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
            if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second > 0))
            {
                yield return new(match.Index, match.Index + match.Length);
            }
        }
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<![\d.,:/-])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?:[:.](?<second>\d{2}))?[ \u00A0\u202F]?Uhr\b(?!-)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Time();
}
