using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>References to a numbered part of the same text that is not there: „Anlage 3“, „Tabelle 2“, „siehe Ziffer 4.2“, „vgl. Nr. 5“.</summary>
/// <remarks>
/// Only where the text has such numbers of its own. What leads to another work is left alone: a law or paper named behind it („Nr. 5 der Satzung“, „Anlage 2 zur BauO“, „Nr. 5 GebVerz“),
/// before it („§ 3 Nr. 5“, „im Gutachten in Abschnitt 4“), or a number that is a name („Haus Nr. 5“): „Nr.“ counts only behind „siehe“ or „vgl.“.
/// </remarks>
internal static partial class NumberedReferences
{
    private const int FarthestBack = 120;

    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        var captions = Caption.Of(passages);
        OwnNumbers own = new(passages, captions);
        var titles = captions.Select(caption => caption.Passage.Id).ToHashSet();
        foreach (var passage in passages.Where(passage => passage.Part is not (TextPart.Heading or TextPart.Other) && passage.Text.Any(char.IsAsciiDigit)))
        {
            foreach (Match match in Thing().Matches(passage.Text))
            {
                var kind = Caption.KindOf(match.Groups["kind"].ValueSpan);
                var isCaption = match.Index == 0 && titles.Contains(passage.Id);
                if (!isCaption && Numbers(match).Any(number => own.Lacks(kind, int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))) && !LeadsOut(passage.Text, match) && !FollowsWork(passage.Text, match))
                {
                    yield return Dead(passage, match);
                }
            }

            foreach (var match in Chapter().Matches(passage.Text).Concat(Item().Matches(passage.Text)))
            {
                if (Numbers(match).Any(own.LacksChapter) && !LeadsOut(passage.Text, match) && !IsAboutWork(passage.Text, match))
                {
                    yield return Dead(passage, match);
                }
            }
        }
    }

    private static IEnumerable<string> Numbers(Match match) => ((Group[])[match.Groups["first"], match.Groups["second"]]).Where(group => group.Success).Select(group => group.Value);

    private static TextIssue Dead(TextPassage passage, Match match)
    {
        var words = match.Groups["reference"];
        return new("reference-dead", IssueSeverity.Warning, passage.Id, new(words.Index, words.Index + words.Length), words.Value);
    }

    // „Abschnitt 4 der Richtlinie“, „Nr. 5 GebVerz“, „Ziffer 3 Abs. 2 des Vertrags“
    private static bool LeadsOut(string text, Match match)
    {
        var end = match.Index + match.Length;
        return Outside().IsMatch(text[end..Math.Min(text.Length, end + 80)]);
    }

    // „BITV 2.0 Anlage 2“, „§ 3 (Anlage 1)“
    private static bool FollowsWork(string text, Match match) => Work().IsMatch(text[Math.Max(0, match.Index - 40)..match.Index]);

    // Words that have just named another paper speak of its sections, if they do not say „dieser“.
    private static bool IsAboutWork(string text, Match match)
    {
        var end = match.Index + match.Length;
        return Paper().IsMatch(text[Math.Max(0, match.Index - FarthestBack)..match.Index]) && !text.AsSpan(end).TrimStart().StartsWith("diese", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(?<reference>(?<kind>Anlagen?|Tabellen?|Tab\.|Abbildung(?:en)?|Abb\.) (?:Nr\. )?(?<first>\d{1,2})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3})(?: (?:und|bis|sowie|oder) (?<second>\d{1,2})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3}))?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Thing();

    [GeneratedRegex(@"\b(?:[Ss]iehe(?: auch)?|[Vv]gl\.(?: auch)?|[Vv]ergleiche|s\.|[Nn]ach|[Gg]emäß|[Ll]aut|[Ii]n|[Uu]nter|[Aa]us|[Zz]u|[Vv]on|[Ee]ntsprechend)(?: den| der)? (?<reference>(?:Abschnitt(?:en?)?|Kapiteln?|Ziffern?|Ziff\.|Punkt(?:en?)?) (?<first>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3})(?: (?:und|bis|sowie|oder) (?<second>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3}))?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\b(?:[Ss]iehe|[Vv]gl\.|[Vv]ergleiche|s\.)(?: auch| oben| unten)? (?<reference>(?:Nr\.|Nrn\.|Nummern?) (?<first>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3})(?: (?:und|bis|sowie|oder) (?<second>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3}))?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^[ \u00A0]?(?:,? ?(?:Abs\.|Absatz|Satz|Nr\.|Ziffer|Ziff\.|Buchst\.|Buchstabe|lit\.|Unterabs\.) ?[\da-z]{1,3}\b[.)]?){0,3},?[ \u00A0](?:\((?:zu|der|des|zur|zum)\b|(?:der|des|dem|zu|zum|zur|von|vom|im|in|aus|nach)\b|\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Outside();

    [GeneratedRegex(@"(?:§ ?\d{1,4}[a-z]?|\b\p{L}{0,12}\p{Lu}\p{L}{0,6}\p{Lu}\p{L}{0,6}(?:/\p{Lu}| [\d.]{1,6})?),? \(?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Work();

    [GeneratedRegex(@"§|\bArt\. \d|\b(?:DIN|EN|ISO|VOB|VDI|RASt|TV)\b|\b\p{L}{0,12}\p{Lu}\p{L}{0,4}\p{Ll}\p{Lu}\p{L}{0,6}\b|(?i:gutachten|satzung|richtlinie|gesetz|verordnung|merkblatt|leitfaden|erlass|rundschreiben|urteil|beschluss|bescheid|vertrag|vereinbarung|konzept|bericht|protokoll|niederschrift|handbuch|schreiben|formblatt|formular|antrag|register|verzeichnis|programm|vorschrift|anweisung|bedingungen|ordnung|vorlage|untersuchung|anlage)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Paper();
}
