using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.PlainLanguage.Wording;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Words that stand in files and hardly anywhere else.</summary>
internal sealed class OfficialeseRule : IPlainRule
{
    public string Id => "officialese";

    public IEnumerable<PlainFinding> Find(PlainText text) =>
        from sentence in text.Sentences
        from hit in OfficialeseWords.List.Find(sentence)
        select Finding(sentence, hit);

    private PlainFinding Finding(PlainSentence sentence, PhraseHit hit)
    {
        var span = sentence.Over(hit.First, hit.Last);
        var original = span.Of(sentence.Text);
        var isSafe = hit.Phrase.IsSafe && Enumerable.Range(hit.First + 1, hit.Last - hit.First).All(sentence.IsClose);
        return new(
            Id,
            sentence.Block.Id,
            span,
            new($"„{original}“ ist Papierdeutsch. Besser: {hit.Phrase.Advice}.", $"“{original}” is officialese. Better: {hit.Phrase.Advice}."),
            isSafe ? Casing.Like(original, hit.Phrase.Advice) : null,
            isSafe);
    }
}
