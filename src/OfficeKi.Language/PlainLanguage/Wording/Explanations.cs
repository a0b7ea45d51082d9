using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Whether a text explains a term where it uses it.</summary>
internal static class Explanations
{
    private static readonly string[] Openings = ["das heißt", "das bedeutet", "das ist", "das sind", "damit ist", "damit sind", "gemeint ist", "gemeint sind", "so heißt", "so nennt", "damit können", "damit sagen"];

    private static readonly string[] Inside = ["das heißt", "bedeutet", "nennt man", "nennen wir", "gemeint ist", "das ist", "das sind", "heißt:", "bezeichnet", "also ", "d. h.", "ist eine entscheidung", "genannt"];

    public static bool Has(PlainText text, int index, PhraseHit hit)
    {
        var sentence = text.Sentences[index];
        var end = sentence.Words[hit.Last].End;
        var rest = sentence.Text.AsSpan(end, sentence.Span.End - end);
        if (rest.StartsWith(" (") && rest.Length > 4 && char.IsLetter(rest[2]))
        {
            return true;
        }

        return Contains(sentence, Inside) || IsInBracketBehindWords(sentence, hit) || (index + 1 < text.Sentences.Count && Opens(text.Sentences[index + 1]));
    }

    // „… eine Entscheidung der Behörde (Verwaltungsakt)“
    private static bool IsInBracketBehindWords(PlainSentence sentence, PhraseHit hit)
    {
        var (start, end) = (sentence.Words[hit.First].Start, sentence.Words[hit.Last].End);
        return start > 0 && sentence.Text[start - 1] == '(' && end < sentence.Text.Length && sentence.Text[end] == ')';
    }

    private static bool Opens(PlainSentence next) => Array.Exists(Openings, opening => next.Span.In(next.Text).StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    private static bool Contains(PlainSentence sentence, string[] words) => Array.Exists(words, word => sentence.Span.In(sentence.Text).Contains(word, StringComparison.OrdinalIgnoreCase));
}
