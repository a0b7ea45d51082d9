using System.Text.RegularExpressions;

namespace OfficeKi.Language.Terminology;

/// <summary>Names agreed for the rest of a text: „(im Folgenden: AGA)“, „– nachfolgend „Stadt“ genannt –“, „im Weiteren Auftragnehmerin“.</summary>
internal static partial class NamedShort
{
    private const int LongestMeaning = 160;

    public static IEnumerable<TermDefinition> Find(TextPassage passage)
    {
        for (var match = Phrase().Match(passage.Text); match.Success; match = match.NextMatch())
        {
            var term = match.Groups["term"].Value.Trim(' ', ',', '–', '-');
            var meaning = Meaning(passage.Text, match.Index);
            if (term.Length > 0 && char.IsUpper(term[0]) && meaning.Length > term.Length)
            {
                yield return new(term, meaning.Of(passage.Text), DefinitionKind.ShortName, passage.Id, new(meaning.Start, match.Index + match.Length));
            }
        }
    }

    // What stands before it since the last sentence sign or „zwischen“, „und“ of a contract's parties.
    private static TextSpan Meaning(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or ',' or '(' or '–' or '-' or '\n')
        {
            end--;
        }

        var from = Math.Max(0, end - LongestMeaning);
        foreach (Match stop in Stop().Matches(text[from..end]))
        {
            from = Math.Max(from, Math.Max(0, end - LongestMeaning) + stop.Index + stop.Length);
        }

        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return new(from, end);
    }

    [GeneratedRegex(
        @"\b(?:im Folgenden|im folgenden|nachfolgend|im Weiteren|im weiteren|nachstehend|kurz)(?: auch| nur| kurz| jeweils)?(?: die| der| das| als)?:? ?(?:[„""](?<term>[^„“""]{2,60})[“""]|(?<term>\p{Lu}[\w-]{1,40}))(?: genannt| bezeichnet)?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"[.;:!?]\s|\bzwischen (?:der|dem|den)\b ?|\n", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Stop();
}
