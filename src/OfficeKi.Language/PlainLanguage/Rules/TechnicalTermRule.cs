using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Terms of law and foreign words that the text does not explain, each once.</summary>
internal sealed class TechnicalTermRule : IPlainRule
{
    public string Id => "technical-term";

    public IEnumerable<PlainFinding> Find(PlainText text) => In(text, TechnicalTerms.Legal, Legal).Concat(In(text, TechnicalTerms.Foreign, Foreign));

    private IEnumerable<PlainFinding> In(PlainText text, PhraseList list, Func<string, string, LocalizedText> message)
    {
        HashSet<int> seen = [];
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            foreach (var hit in list.Find(sentence))
            {
                if (seen.Add(hit.Phrase.Number) && !Explanations.Has(text, i, hit))
                {
                    var span = sentence.Over(hit.First, hit.Last);
                    yield return new(Id, sentence.Block.Id, span, message(span.Of(sentence.Text), hit.Phrase.Advice));
                }
            }
        }
    }

    private static LocalizedText Legal(string term, string meaning) => new(
        $"„{term}“ ist ein Fachbegriff. Lassen Sie ihn stehen und erklären Sie ihn: {meaning}.",
        $"“{term}” is a legal term. Keep it and explain it: {meaning}.");

    private static LocalizedText Foreign(string term, string plain) => new(
        $"„{term}“ kennen nicht alle. Einfacher: {plain}.",
        $"Not everybody knows “{term}”. Simpler: {plain}.");
}
