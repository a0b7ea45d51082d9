using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>References inside a text that lead nowhere: „§ 7 dieser Satzung“, „Abschnitt 4“. Only where the text has such numbers of its own; other works are not looked up.</summary>
internal static partial class CrossReferences
{
    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        var sections = Numbering.Sections(passages);
        var chapters = passages.Where(passage => passage.Part == TextPart.Heading).Select(passage => Chapter().Match(passage.Text))
            .Where(match => match.Success).Select(match => match.Groups["number"].Value.TrimEnd('.')).ToHashSet();
        foreach (var passage in passages.Where(passage => passage.Part is not (TextPart.Heading or TextPart.Other)))
        {
            foreach (Match match in OwnSection().Matches(passage.Text))
            {
                if (sections.Count > 0 && !sections.Contains(match.Groups["number"].Value))
                {
                    yield return Dead(passage, match);
                }
            }

            foreach (Match match in OwnChapter().Matches(passage.Text))
            {
                if (chapters.Count > 2 && !chapters.Contains(match.Groups["number"].Value) && !NamesOtherWork(passage.Text, match.Index + match.Length))
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

    // „Abschnitt 4 der Richtlinie“, „Abschnitt 2 VOB/B“
    private static bool NamesOtherWork(string text, int end) => Other().IsMatch(text[end..Math.Min(text.Length, end + 40)]);

    [GeneratedRegex(@"§ ?(?<number>\d{1,3}[a-z]?)(?: Abs\. \d{1,2})?(?: Satz \d{1,2})?(?: Nr\. \d{1,2})? (?:dieser|dieses) (?:Satzung|Ordnung|Vertrags|Vertrages|Dienstanweisung|Dienstvereinbarung|Vereinbarung|Richtlinie|Verordnung|Geschäftsordnung)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex OwnSection();

    [GeneratedRegex(@"\b(?:siehe|vgl\.|nach|gemäß|in|unter|aus) (?:Abschnitt|Kapitel) (?<number>\d{1,2}(?:\.\d{1,2}){0,3})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 250)]
    private static partial Regex OwnChapter();

    [GeneratedRegex(@"^(?:Abschnitt |Kapitel )?(?<number>\d{1,2}(?:\.\d{1,2}){0,3}\.?)(?=[ :]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^ (?:der|des|zu|zum|zur|von|\p{Lu}{2,})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Other();

    [GeneratedRegex(@"Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert|Kein Text mit angegebener Formatvorlage im Dokument)\.?|Error! Reference source not found\.?|Error! Bookmark not defined\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Broken();
}
