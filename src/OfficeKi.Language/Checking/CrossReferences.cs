using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>References to sections that lead nowhere („§ 7 dieser Satzung“), only where the text has sections of its own; and error messages in place of a reference.</summary>
internal static partial class CrossReferences
{
    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        var sections = Numbering.Sections(passages);
        foreach (var passage in passages.Where(passage => passage.Part is not (TextPart.Heading or TextPart.Other)))
        {
            foreach (Match match in OwnSection().Matches(passage.Text))
            {
                if (sections.Count > 0 && !sections.Contains(match.Groups["number"].Value))
                {
                    yield return Dead(passage, match);
                }
            }

            foreach (Match match in Broken().Matches(passage.Text))
            {
                yield return new("reference-broken", IssueSeverity.Error, passage.Id, new(match.Index, match.Index + match.Length));
            }
        }
    }

    private static TextIssue Dead(TextPassage passage, Match match) =>
        new("reference-dead", IssueSeverity.Warning, passage.Id, new(match.Index, match.Index + match.Length), match.Value);

    [GeneratedRegex(@"§ ?(?<number>\d{1,3}[a-z]?)(?: Abs\. \d{1,2})?(?: Satz \d{1,2})?(?: Nr\. \d{1,2})? (?:dieser|dieses) (?:Satzung|Ordnung|Vertrags|Vertrages|Dienstanweisung|Dienstvereinbarung|Vereinbarung|Richtlinie|Verordnung|Geschäftsordnung)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnSection();

    [GeneratedRegex(@"Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert|Kein Text mit angegebener Formatvorlage im Dokument)\.?|Error! Reference source not found\.?|Error! Bookmark not defined\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Broken();
}
