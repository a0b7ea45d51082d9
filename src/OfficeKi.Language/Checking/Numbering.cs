using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>Gaps in what a text counts: „§ 3“ → „§ 5“, „TOP 2“ → „TOP 4“, headings „2.“ → „4.“, „Anlage 1“ → „Anlage 3“; and captions with the same number. Numbers that the program draws are not in the text and not checked.</summary>
internal static partial class Numbering
{
    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages) =>
        Series(passages.Where(IsLine), Section(), "§ ").Concat(Series(passages.Where(passage => passage.Part == TextPart.Heading), Agenda(), "TOP ")).Concat(Headings(passages)).Concat(Captions(passages));

    /// <summary>The numbers of the text's own sections („§ 3“); fewer than three are no series.</summary>
    public static IReadOnlySet<string> Sections(IReadOnlyList<TextPassage> passages)
    {
        var numbers = passages.Where(IsLine).Select(passage => Section().Match(passage.Text)).Where(match => match.Success).Select(match => match.Groups["number"].Value + match.Groups["letter"].Value).ToHashSet();
        return numbers.Count >= 3 ? numbers : new HashSet<string>();
    }

    // A heading, or a line of its own such as „§ 3 Gebühren“; a sentence that begins with a section is none.
    private static bool IsLine(TextPassage passage) =>
        passage.Part == TextPart.Heading || (passage is { Part: TextPart.Paragraph, Text.Length: < 80 } && passage.Text.TrimEnd()[^1] is not ('.' or ',' or ';'));

    private static IEnumerable<TextIssue> Series(IEnumerable<TextPassage> lines, Regex pattern, string label)
    {
        var (last, count) = (0, 0);
        foreach (var line in lines)
        {
            if (pattern.Match(line.Text) is not { Success: true } match)
            {
                continue;
            }

            var number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (count > 0 && number > last + 1)
            {
                yield return Gap(line, match.Length, label + last, label + number);
            }

            (last, count) = (number, count + 1);
        }
    }

    // Each level counts for itself and begins anew below every heading above it.
    private static IEnumerable<TextIssue> Headings(IReadOnlyList<TextPassage> passages)
    {
        Dictionary<int, (string Parent, int Number)> last = [];
        foreach (var heading in passages.Where(passage => passage is { Part: TextPart.Heading, Level: > 0 }))
        {
            foreach (var deeper in last.Keys.Where(level => level > heading.Level).ToList())
            {
                last.Remove(deeper);
            }

            if (Counted().Match(heading.Text) is not { Success: true } match)
            {
                last.Remove(heading.Level);
                continue;
            }

            var (parent, number) = (match.Groups["parent"].Value, int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
            if (last.TryGetValue(heading.Level, out var before) && before.Parent == parent && number > before.Number + 1)
            {
                yield return Gap(heading, match.Length, parent + before.Number, parent + number);
            }

            last[heading.Level] = (parent, number);
        }
    }

    // A list of tables at the front counts through as the tables do; the same caption twice is one that goes on („Fortsetzung“) or stands in both.
    private static IEnumerable<TextIssue> Captions(IReadOnlyList<TextPassage> passages)
    {
        foreach (var kind in Caption.Of(passages).GroupBy(caption => caption.Kind))
        {
            Caption? last = null;
            foreach (var caption in kind)
            {
                if (last is { } before && caption.Number > before.Number + 1)
                {
                    yield return Gap(caption.Passage, caption.Length, $"{caption.Kind} {before.Number}", $"{caption.Kind} {caption.Number}");
                }
                else if (last is { } same && caption.Number == same.Number && IsOther(caption.Title, same.Title))
                {
                    yield return new("numbering-duplicate", IssueSeverity.Warning, caption.Passage.Id, new(0, caption.Length), $"{caption.Kind} {same.Number}", $"{caption.Kind} {caption.Number}");
                }

                last = caption;
            }
        }
    }

    private static bool IsOther(string title, string before) =>
        title.Length > 0 && before.Length > 0 && !title.StartsWith(before, StringComparison.OrdinalIgnoreCase) && !before.StartsWith(title, StringComparison.OrdinalIgnoreCase)
        && !title.Contains("Fortsetzung", StringComparison.OrdinalIgnoreCase);

    private static TextIssue Gap(TextPassage passage, int length, string before, string after) =>
        new("numbering-gap", IssueSeverity.Warning, passage.Id, new(0, length), before, after);

    [GeneratedRegex(@"^§ ?(?<number>\d{1,3})(?<letter>[a-z]?)(?=\s|$)(?! (?:Abs|Satz|Nr)\.?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^TOP (?<number>\d{1,3})(?=[ :–.-]|$)(?!\.\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Agenda();

    [GeneratedRegex(@"^(?<parent>(?:\d{1,2}\.){0,4})(?<number>\d{1,2})(?:\.? )(?=\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Counted();
}
