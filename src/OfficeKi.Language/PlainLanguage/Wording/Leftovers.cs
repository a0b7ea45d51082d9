using System.Buffers;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Finds what was left in a draft. Placeholders of masked data ([PERSON_1]) are none.</summary>
internal static partial class Leftovers
{
    // Nearly no passage holds any of these, so the pattern is rarely asked.
    private static readonly SearchValues<string> Traces = SearchValues.Create(
        ["[", "{{", "<", "XX", "xx", "orem", "psum", "___", "....", "???", "TBD", "tbd", "t.b", "NN", "N.N", "N. N", "TO", "ToDo", "FIX", "Muster", "Platzhalter", "Blindtext", "#", "  ", "\u00A0"],
        StringComparison.Ordinal);

    public static IEnumerable<TextSpan> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Traces))
        {
            yield break;
        }

        foreach (Match match in Pattern().Matches(text))
        {
            if (!IsMasked(match.Value) && !IsMark(match.Value))
            {
                yield return new(match.Index, match.Index + match.Length);
            }
        }
    }

    // „[PERSON_1]“
    private static bool IsMasked(string found) => found.Length > 4 && found[0] == '[' && char.IsUpper(found[1]) && char.IsAsciiDigit(found[^2]) && found.Contains('_', StringComparison.Ordinal);

    // „[3]“: a note or a margin number.
    private static bool IsMark(string found) => found[0] == '[' && found[1..^1].All(char.IsAsciiDigit);

    // In order: anything in square brackets, mustache and angle brackets with a name, XX, xx.xx., sample text, gaps to fill, question marks, notes to oneself, spaces inside a line.
    [GeneratedRegex(
        @"\[[^\[\]\r\n]{1,80}\]|\{\{[^{}\r\n]{1,60}\}\}|<[A-ZÄÖÜ][^<>@\r\n]{1,40}>|\bX{2,}\b|\bxx+\b|\b[Ll]orem\b|\b[Ii]psum\b|_{3,}|\.{4,}|\?{3,}|\bTBD\b|\bt\.?b\.?d\.?\b|\bNN\b|\bN\. ?N\.|\b(?:TO-?DO|ToDo|FIX-?ME)\b|\b(?:Mustertext|Platzhalter|Blindtext|Musterstraße|Mustermann|Musterfrau|Musterstadt)\b|#(?:REF|NV|BEZUG|WERT)[!/?A]*|(?<=\S)[ \u00A0]{2,}(?=\S)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pattern();
}
