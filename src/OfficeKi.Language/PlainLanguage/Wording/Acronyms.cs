using System.Collections.Frozen;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Acronyms that the text introduces nowhere as „Langform (ABK)“ or „ABK (Langform)“; each is told once.</summary>
internal sealed class Acronyms(PlainText text)
{
    // What everybody knows or nobody writes out, and forms of companies.
    private static readonly FrozenSet<string> Known = (
        "EU UN USA CDU CSU SPD FDP AfD PDF IBAN BIC SMS PC TV WC CD DVD DIN ISO EUR OK UNO ARD ZDF LKW PKW GmbH AG KG OHG gGmbH eG GbR SEPA QR USB WLAN IT AM PM NRW MEZ").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _told = [.. Introduced(text)];

    public IEnumerable<PlainWord> UnexplainedIn(PlainSentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            if (IsAcronym(sentence, word) && !text.IsIn(Protection.ProtectedKinds.Norm, sentence.Block.Id, word.Span) && _told.Add(word.Text))
            {
                yield return word;
            }
        }
    }

    private static bool IsAcronym(PlainSentence sentence, PlainWord word)
    {
        var capitals = word.Text.Count(char.IsUpper);
        return capitals >= 2 && word.Text.Length >= 2 && word.Text.Length <= (capitals == word.Text.Length ? 6 : 8) && word.Text.All(char.IsLetter) && !word.IsPlaceholder && !Known.Contains(word.Text)
            && !word.Text.EndsWith("Innen", StringComparison.Ordinal) && !word.Text.EndsWith("In", StringComparison.Ordinal)
            && Language.Sentences.RomanNumerals.ValueOf(word.Text) == 0 && !IsInBracket(sentence.Text, word) && !IsAllCapitals(sentence) && !IsInNumber(sentence.Text, word);
    }

    // „Az. 61-BA/2025“, „RP-AB 123“
    private static bool IsInNumber(string text, PlainWord word) =>
        (word.End < text.Length && text[word.End] is '/' or '-' && word.End + 1 < text.Length && char.IsAsciiDigit(text[word.End + 1])) || (word.Start > 1 && text[word.Start - 1] is '/' && char.IsAsciiDigit(text[word.Start - 2]))
        || (word.End + 1 < text.Length && text[word.End] == ']') || (word.Start > 0 && text[word.Start - 1] == '[');

    private static bool IsAllCapitals(PlainSentence sentence) => sentence.Words.Where(word => word.Letters > 1).All(word => word.Text.Where(char.IsLetter).All(char.IsUpper));

    private static bool IsInBracket(string text, PlainWord word) => word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] == ')';

    private static IEnumerable<string> Introduced(PlainText text)
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (var word in sentence.Words.Where(word => word.Text.Count(char.IsUpper) >= 2))
            {
                var isBehind = IsInBracket(sentence.Text, word);
                var isBefore = word.End + 2 < sentence.Text.Length && sentence.Text.AsSpan(word.End, 2) is " (" && char.IsLetter(sentence.Text[word.End + 2]);
                if (isBehind || isBefore)
                {
                    yield return word.Text;
                }
            }
        }
    }
}
