using OfficeKi.Core;
using OfficeKi.Functions.Reading;
using OfficeKi.Language;

namespace OfficeKi.Functions.Answering;

/// <summary>Step 11 of the gate: what a model's sentence rests on, and what in it does not stand in the sources.</summary>
internal sealed class SourceCheck
{
    private const int MostSources = 3;

    private readonly HashSet<int> _known;
    private readonly Lazy<FactCheck> _facts;

    /// <param name="words">What the user said: repeating it is no invention.</param>
    public SourceCheck(Corpus corpus, IReadOnlyList<ContentText> words)
    {
        _known = [.. corpus.Passages.Select(passage => passage.Id)];
        _facts = new(() => new(
        [
            .. corpus.Passages.Select(passage => new SourcePassage(passage.Id, passage.Text, passage.Passage.Kind == PassageKind.Heading)),
            .. words.Select(text => new SourcePassage(0, text.Reveal())),
        ]));
    }

    /// <param name="cited">Passages the model named; never trusted, only compared.</param>
    public (IReadOnlyList<Citation> Sources, IReadOnlyList<FactFinding> Findings) Check(string text, IReadOnlyList<int> cited)
    {
        SourceSentence[] own = [.. _facts.Value.Attribute(text).Where(sentence => _known.Contains(sentence.Passage))];
        Citation[] sources =
        [
            .. own.OrderByDescending(sentence => cited.Contains(sentence.Passage))
                .DistinctBy(sentence => sentence.Passage)
                .Take(MostSources)
                .Select(sentence => new Citation(sentence.Passage, sentence.Span.Start, sentence.Span.End)),
        ];

        List<FactFinding> findings =
        [
            .. _facts.Value.Check(text, [.. cited.Where(_known.Contains)]).Select(found =>
                new FactFinding(found.Kind, null, found.Start, found.End, new(found.Text), FindingMessages.Of(found.Kind))),
        ];
        if (sources.Length == 0)
        {
            findings.Add(Whole("no-source", text));
        }
        else if (cited.Count > 0 && !sources.Any(source => cited.Contains(source.Passage)))
        {
            findings.Add(Whole("citation-unclear", text));
        }

        return (sources, findings);
    }

    /// <summary>What a new wording says that its passages do not.</summary>
    public IReadOnlyList<FactFinding> Invented(string text, IReadOnlyList<int> passages) =>
        [.. _facts.Value.Check(text, passages).Select(found => new FactFinding(found.Kind, null, found.Start, found.End, new(found.Text), FindingMessages.Of(found.Kind)))];

    private static FactFinding Whole(string kind, string text) => new(kind, null, 0, text.Length, new(text), FindingMessages.Of(kind));
}
