using System.Text;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>Numbers of five digits and more without groups; not postal codes, telephone, account and file numbers.</summary>
internal static class LargeNumbers
{
    private const int Shortest = 5;
    private const int Longest = 12;

    public static bool IsUngrouped(PlainSentence sentence, int at)
    {
        var word = sentence.Words[at];
        if (word.Text.Length is < Shortest or > Longest || !word.Text.All(char.IsAsciiDigit) || word.Text[0] == '0')
        {
            return false;
        }

        return !IsPostalCode(sentence, at) && !IsPartOfNumber(sentence.Text, word) && !IsNamed(sentence, at);
    }

    /// <summary>„12345678“ as „12.345.678“.</summary>
    public static string Group(string digits)
    {
        StringBuilder grouped = new(digits);
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            grouped.Insert(i, '.');
        }

        return grouped.ToString();
    }

    // „54290 Trier“: five digits and the name of a town; „23500 Euro“, „12500 Menschen“ stand in a sentence.
    private static bool IsPostalCode(PlainSentence sentence, int at) =>
        sentence.Words[at].Text.Length == 5 && sentence.IsCapital(at + 1) && sentence.IsClose(at + 1)
        && (sentence.Words[at].Opens || at == 0 || sentence[at - 1] is "in" or "nach" or "aus" || sentence.Words[at - 1].IsNumber);

    // „0651 / 71834“, „12345-67“, „61/12345“, „12345,50“ is a number with decimals.
    private static bool IsPartOfNumber(string text, PlainWord word)
    {
        var before = word.Start > 0 ? text[word.Start - 1] : ' ';
        var behind = word.End < text.Length - 1 && !char.IsWhiteSpace(text[word.End + 1]) ? text[word.End] : ' ';
        return before is '/' or '-' or '.' or ',' or ':' or '+' or '_' || behind is '/' or '-' or '.' or ':' or '_';
    }

    private static bool IsNamed(PlainSentence sentence, int at)
    {
        for (var i = Math.Max(0, at - 3); i < at; i++)
        {
            if (sentence.Words[i].IsNumber || sentence[i].EndsWith("nummer", StringComparison.Ordinal) || sentence[i].EndsWith("zeichen", StringComparison.Ordinal)
                || sentence[i] is "nr" or "telefon" or "tel" or "fax" or "telefax" or "az" or "iban" or "konto" or "plz" or "postleitzahl" or "kassenzeichen" or "postfach" or "durchwahl" or "bescheid" or "unter" or "rechnung")
            {
                return true;
            }
        }

        return false;
    }
}
