using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Large numbers without groups, and numbers as words and as digits side by side.</summary>
internal sealed class NumbersRule : IPlainRule
{
    public string Id => "numbers";

    public IEnumerable<PlainFinding> Find(PlainText text) => text.Sentences.SelectMany(sentence => Ungrouped(sentence).Concat(Mixed(sentence)));

    private IEnumerable<PlainFinding> Ungrouped(PlainSentence sentence) =>
        from i in Enumerable.Range(0, sentence.Count)
        let word = sentence.Words[i]
        where LargeNumbers.IsUngrouped(sentence, i)
        let grouped = LargeNumbers.Group(word.Text)
        select new PlainFinding(Id, sentence.Block.Id, word.Span, new(
            $"Gliedern Sie große Zahlen: „{grouped}“.",
            $"Group large numbers: “{grouped}”."), grouped);

    private IEnumerable<PlainFinding> Mixed(PlainSentence sentence)
    {
        if (MixedNumbers.Find(sentence) is { } pair)
        {
            yield return new(Id, sentence.Block.Id, pair, new(
                "Zahlen einmal als Wort, einmal als Ziffer. Schreiben Sie sie im Satz gleich, am besten als Ziffern.",
                "Numbers once as a word, once in digits. Write them alike, best in digits."));
        }
    }
}
