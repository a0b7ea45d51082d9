using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>Appendices with letters: a gap („Anlage A“ → „Anlage C“), and references to one that is not there. Only where the text has an „Anlage A“ and another one.</summary>
internal static partial class LetteredAppendices
{
    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        var titles = passages.Where(passage => passage.Part != TextPart.Other).Select(passage => (Passage: passage, Match: Title().Match(passage.Text))).Where(entry => IsTitle(entry.Passage, entry.Match)).ToList();
        var letters = titles.Select(title => title.Match.Groups["letter"].Value[0]).ToHashSet();
        return letters.Count >= 2 && letters.Contains('A') ? Gaps(titles).Concat(Dead(passages, letters, [.. titles.Select(title => title.Passage.Id)])) : [];
    }

    // „Anlage A zeigt die Kosten.“ below a heading is a sentence.
    private static bool IsTitle(TextPassage passage, Match match) =>
        match.Success && (passage.Part != TextPart.Paragraph || match.Groups["mark"].Length > 0 || passage.Text.TrimEnd().Length == match.Length);

    private static IEnumerable<TextIssue> Gaps(IEnumerable<(TextPassage Passage, Match Match)> titles)
    {
        var last = '\0';
        foreach (var (passage, match) in titles)
        {
            var letter = match.Groups["letter"].Value[0];
            if (last > '\0' && letter > last + 1)
            {
                yield return new("numbering-gap", IssueSeverity.Warning, passage.Id, new(0, match.Groups["letter"].Index + 1), $"Anlage {last}", $"Anlage {letter}");
            }

            last = letter;
        }
    }

    private static IEnumerable<TextIssue> Dead(IReadOnlyList<TextPassage> passages, HashSet<char> letters, HashSet<int> titles)
    {
        foreach (var passage in passages.Where(passage => passage.Part is not (TextPart.Heading or TextPart.Other)))
        {
            foreach (Match match in Reference().Matches(passage.Text))
            {
                var isTitle = match.Index == 0 && titles.Contains(passage.Id);
                var isThere = letters.Contains(match.Groups["first"].Value[0]) && (!match.Groups["second"].Success || letters.Contains(match.Groups["second"].Value[0]));
                if (!isTitle && !isThere && !OtherWorks.LeadsOut(passage.Text, match) && !OtherWorks.FollowsWork(passage.Text, match))
                {
                    yield return new("reference-dead", IssueSeverity.Warning, passage.Id, new(match.Index, match.Index + match.Length), match.Value);
                }
            }
        }
    }

    [GeneratedRegex(@"^(?:Anlage|Anl\.) (?<letter>[A-Z])(?<mark> ?[:–-](?!\p{L})|\.(?= )| ?\|| \()?(?=[ )]|$)(?! \d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\bAnlagen? (?<first>[A-Z])(?![\p{L}\d]|[-./:]?[\p{L}\d]| \d)(?: (?:und|bis|sowie|oder) (?<second>[A-Z])(?![\p{L}\d]|[-./:]?[\p{L}\d]| \d))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reference();
}
