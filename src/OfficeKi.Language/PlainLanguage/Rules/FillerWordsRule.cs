using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Filler words, when they are more than 3 per cent of the words.</summary>
internal sealed class FillerWordsRule : IPlainRule
{
    private const double Most = 0.03;

    public string Id => "filler-words";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var found = text.Sentences.SelectMany(sentence => sentence.Words.Where(word => FillerWords.Contains(word.Lower) && (!word.IsCapital || (word == sentence.Words[0] && word.Lower is not ("ja" or "doch")))).Select(word => (Sentence: sentence, Word: word))).ToList();
        return found.Count <= Most * text.WordCount ? [] : found.Select(pair => new PlainFinding(Id, pair.Sentence.Block.Id, pair.Word.Span, new(
            $"Füllwort „{pair.Word.Text}“: Kann es weg?",
            $"Filler word “{pair.Word.Text}”: can it go?")));
    }
}
