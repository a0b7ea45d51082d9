using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Long sentences: letters 15, 20, 30 words; Einfache Sprache 12 and 15; Leichte Sprache 8 and 12.</summary>
internal sealed class LongSentenceRule : IPlainRule
{
    public string Id => "long-sentence";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var (hint, much) = text.Profile switch
        {
            PlainProfile.Leicht => (8, 12),
            PlainProfile.Einfach => (12, 15),
            _ => (15, 20),
        };
        return text.Sentences.Where(sentence => sentence.Count > hint)
            .Select(sentence => new PlainFinding(Id, sentence.Block.Id, sentence.Span, MessageOf(sentence.Count, hint, much)));
    }

    private static LocalizedText MessageOf(int words, int hint, int much)
    {
        if (words <= much)
        {
            return new($"Der Satz hat {words} Wörter. Besser sind höchstens {hint}.", $"The sentence has {words} words. Better are at most {hint}.");
        }

        var (strong, strongEn) = words > 30 ? ("sehr lang", "very long") : ("lang", "long");
        return new(
            $"Der Satz ist {strong}: {words} Wörter. Machen Sie zwei oder mehr Sätze daraus, jeder mit einem Gedanken.",
            $"The sentence is {strongEn}: {words} words. Make two or more of it, each with one thought.");
    }
}
