using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Passive;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Passive: each where nobody is named who acts; all of them when more than 8 per cent of the sentences are passive.</summary>
/// <remarks>Never rewritten by itself: only the writer knows who acts.</remarks>
internal sealed class PassiveRule : IPlainRule
{
    private const double Most = 0.08;

    public string Id => "passive";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var found = text.Sentences.Select(sentence => (Sentence: sentence, Passive: PassiveFinder.Find(sentence))).Where(pair => pair.Passive is not null).ToList();
        var isMuch = text.Profile != PlainProfile.Letter || found.Count > Most * text.Sentences.Count;
        return found.Where(pair => isMuch || !NamesAgent(pair.Sentence)).Select(pair => Finding(pair.Sentence, pair.Passive!.Value));
    }

    private static bool NamesAgent(PlainSentence sentence) => sentence.Words.Any(word => word.Lower is "von" or "vom" or "durch");

    private PlainFinding Finding(PlainSentence sentence, (int Werden, int Participle) passive)
    {
        var (first, last) = (Math.Min(passive.Werden, passive.Participle), Math.Max(passive.Werden, passive.Participle));
        return new(Id, sentence.Block.Id, sentence.Over(first, last), new(
            "Passiv: Wer handelt? Nennen Sie die Person oder die Stelle, zum Beispiel: „Wir prüfen …“.",
            "Passive: who acts? Name the person or the office, for example: “Wir prüfen …”."));
    }
}
