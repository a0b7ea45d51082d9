using System.Text.RegularExpressions;

namespace OfficeKi.Language.Terminology;

/// <summary>Short forms explained by brackets, either way round: „Amt für Wohnen (AfW)“, „AfW (Amt für Wohnen)“.</summary>
internal static partial class BracketDefinitions
{
    private const int MostWords = 8;
    private const int LongestWord = 60;

    public static IEnumerable<TermDefinition> Find(TextPassage passage)
    {
        for (var match = Bracket().Match(passage.Text); match.Success; match = match.NextMatch())
        {
            var content = match.Groups["content"];
            if (Acronym.Is(content.ValueSpan) && LongForm(passage.Text, match.Index, content.Value) is { } words)
            {
                yield return new(content.Value, words.Of(passage.Text), DefinitionKind.Abbreviation, passage.Id, new(words.Start, match.Index + match.Length));
            }
            else if (Before(passage.Text, match.Index) is { } acronym && Acronym.StandsFor(acronym.Of(passage.Text), content.ValueSpan))
            {
                yield return new(acronym.Of(passage.Text), content.Value, DefinitionKind.Abbreviation, passage.Id, new(acronym.Start, match.Index + match.Length));
            }
        }
    }

    // The fewest words before the bracket whose letters fit.
    private static TextSpan? LongForm(string text, int bracket, string acronym)
    {
        var end = bracket;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '“' or '"')
        {
            end--;
        }

        var start = end;
        for (var words = 0; words < MostWords && start > 0; words++)
        {
            var from = WordStart(text, start);
            if (from == start)
            {
                return null;
            }

            start = from;
            if (char.IsLetter(text[start]) && Acronym.StandsFor(acronym, text.AsSpan(start, end - start)))
            {
                return new(start, end);
            }
        }

        return null;
    }

    // Over the space before it; a sentence sign ends the search.
    private static int WordStart(string text, int position)
    {
        var at = position;
        while (at > 0 && text[at - 1] is ' ' or '\u00A0')
        {
            at--;
        }

        if (at == 0 || (at < position && text[at - 1] is '.' or ';' or ':' or '!' or '?'))
        {
            return position;
        }

        while (at > 0 && position - at < LongestWord && text[at - 1] is not (' ' or '\u00A0' or '\n' or '(' or '„' or '"'))
        {
            at--;
        }

        return at;
    }

    private static TextSpan? Before(string text, int bracket)
    {
        var end = bracket > 0 && text[bracket - 1] == ' ' ? bracket - 1 : bracket;
        var start = end;
        while (start > 0 && end - start <= 10 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Acronym.Is(text.AsSpan(start, end - start)) ? new(start, end) : null;
    }

    [GeneratedRegex(@"\((?:kurz:? |Abk\.:? |abgekürzt:? )?[„""]?(?<content>[^()„“""\[\]]{2,120})[“""]?\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bracket();
}
