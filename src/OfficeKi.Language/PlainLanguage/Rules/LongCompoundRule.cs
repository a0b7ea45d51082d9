using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Long words: letters more than 20, Einfache Sprache 15, Leichte Sprache 12 letters in one piece.</summary>
internal sealed class LongCompoundRule : IPlainRule
{
    public string Id => "long-compound";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var most = text.Profile switch
        {
            PlainProfile.Leicht => 12,
            PlainProfile.Einfach => 15,
            _ => 20,
        };
        return from sentence in text.Sentences
               from word in sentence.Words
               where LongestPiece(word.Text) > most && !IsAddress(sentence.Text, word)
               select Finding(sentence, word);
    }

    private PlainFinding Finding(PlainSentence sentence, PlainWord word)
    {
        var divided = Compounds.Divide(word.Text);
        return new(
            Id,
            sentence.Block.Id,
            word.Span,
            divided is null
                ? new($"„{word.Text}“ ist sehr lang. Nehmen Sie ein kürzeres Wort oder mehrere Wörter.", $"“{word.Text}” is very long. Take a shorter word or several words.")
                : new($"„{word.Text}“ ist sehr lang. Ein Bindestrich hilft: „{divided}“.", $"“{word.Text}” is very long. A hyphen helps: “{divided}”."),
            divided);
    }

    private static int LongestPiece(string word)
    {
        var (longest, length) = (0, 0);
        foreach (var sign in word)
        {
            length = sign is '-' or '·' or '\u2011' or '\u2010' or ':' or '*' or '_' ? 0 : sign == '\u00AD' ? length : length + 1;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    // „www.stadt-beispiel.de“, „poststelle@…“
    private static bool IsAddress(string text, PlainWord word) =>
        (word.End < text.Length - 1 && text[word.End] is '@' or '.' or '/' && char.IsLetterOrDigit(text[word.End + 1])) || (word.Start > 0 && text[word.Start - 1] is '@' or '/' or '.');
}
