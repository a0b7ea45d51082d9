using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.Summaries;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>The decision or the deadline comes only in the last third of the text.</summary>
internal sealed class ImportantFirstRule : IPlainRule
{
    private const int FewestSentences = 4;

    public string Id => "important-first";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        if (text.Sentences.Count < FewestSentences)
        {
            yield break;
        }

        var first = text.Sentences.Select((sentence, i) => (Sentence: sentence, Index: i)).FirstOrDefault(pair => Cues.Of(pair.Sentence.Span.Of(pair.Sentence.Text)).IsEssential || Decisions.Is(pair.Sentence));
        if (first.Sentence is { } late && 3 * first.Index >= 2 * text.Sentences.Count - 1)
        {
            yield return new(Id, late.Block.Id, late.Span, new(
                "Das Wichtigste steht erst hier. Nennen Sie Entscheidung und Frist am Anfang.",
                "The most important comes only here. Name decision and deadline at the beginning."));
        }
    }
}
