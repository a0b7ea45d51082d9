using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Verbs turned into nouns: three or more in a sentence, or more than five in a hundred words.</summary>
internal sealed class NominalStyleRule : IPlainRule
{
    private const int MostInSentence = 2;
    private const int FewestWords = 100;
    private const double MostInHundred = 5;

    public string Id => "nominal-style";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var counts = text.Sentences.Select(sentence => (Sentence: sentence, Nouns: sentence.Words.Where(Nominalisations.Is).ToList())).ToList();
        var isDense = text.WordCount >= FewestWords && 100.0 * counts.Sum(pair => pair.Nouns.Count) / text.WordCount > MostInHundred;
        return counts.Where(pair => pair.Nouns.Count > (isDense ? MostInSentence - 1 : MostInSentence)).Select(pair => Finding(pair.Sentence, pair.Nouns));
    }

    private PlainFinding Finding(PlainSentence sentence, List<PlainWord> nouns)
    {
        var words = string.Join(", ", nouns.Take(4).Select(noun => noun.Text));
        return new(Id, sentence.Block.Id, new(nouns[0].Start, nouns[^1].End), new(
            $"Viele Hauptwörter statt Verben: {words}. Sagen Sie, wer was tut, zum Beispiel „prüfen“ statt „Prüfung“.",
            $"Many nouns in place of verbs: {words}. Say who does what, for example “prüfen” for “Prüfung”."));
    }
}
