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
                if (!isCaption && Numbers(match).Any(number => own.Lacks(kind, int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))) && !OtherWorks.LeadsOut(passage.Text, match) && !OtherWorks.FollowsWork(passage.Text, match))
                {
                    yield return Dead(passage, match);
                }
            }

            foreach (var match in Chapter().Matches(passage.Text).Concat(Item().Matches(passage.Text)))
            {
                if (Numbers(match).Any(own.LacksChapter) && !OtherWorks.LeadsOut(passage.Text, match) && !OtherWorks.IsAboutWork(passage.Text, match))
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

    [GeneratedRegex(@"\b(?<reference>(?<kind>Anlagen?|Tabellen?|Tab\.|Abbildung(?:en)?|Abb\.) (?:Nr\. )?(?<first>\d{1,2})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3})(?: (?:und|bis|sowie|oder) (?<second>\d{1,2})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3}))?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Thing();

    [GeneratedRegex(@"\b(?:[Ss]iehe(?: auch)?|[Vv]gl\.(?: auch)?|[Vv]ergleiche|s\.|[Nn]ach|[Gg]emäß|[Ll]aut|[Ii]n|[Uu]nter|[Aa]us|[Zz]u|[Vv]on|[Ee]ntsprechend)(?: den| der)? (?<reference>(?:Abschnitt(?:en?)?|Kapiteln?|Ziffern?|Ziff\.|Punkt(?:en?)?) (?<first>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3})(?: (?:und|bis|sowie|oder) (?<second>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3}))?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\b(?:[Ss]iehe|[Vv]gl\.|[Vv]ergleiche|s\.)(?: auch| oben| unten)? (?<reference>(?:Nr\.|Nrn\.|Nummern?) (?<first>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3})(?: (?:und|bis|sowie|oder) (?<second>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d%€]|[.,/:-]\d|[a-z]\b| \d{3}))?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Item();
}
