using OfficeKi.Language.Facts.Checks;
using OfficeKi.Language.Facts.Sources;

namespace OfficeKi.Language;

/// <summary>Compares an answer with its sources, detail by detail, without a model. Takes the sources apart once; read from many threads.</summary>
/// <remarks>
/// What it finds are places to look at. What it does not find is not thereby true: a right number at the wrong thing, irony or a wrong conclusion may pass.
/// </remarks>
public sealed class FactCheck
{
    private const double LeastCoverage = 0.25;
    private const int MostSentences = 3;

    private readonly SourceText _sources;

    /// <summary>Takes the sources apart; linear in their text.</summary>
    public FactCheck(IReadOnlyList<SourcePassage> sources)
        : this(sources, CancellationToken.None)
    {
    }

    /// <summary>Takes the sources apart; linear in their text.</summary>
    public FactCheck(IReadOnlyList<SourcePassage> sources, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _sources = new(sources, cancellationToken);
    }

    /// <summary>What the sources do not bear out, in the order of the answer.</summary>
    /// <param name="citedPassages">Ids of the passages the answer refers to; they are compared first. Empty means all alike.</param>
    public IReadOnlyList<CheckFinding> Check(string answer, IReadOnlyList<int> citedPassages)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(citedPassages);
        var cited = citedPassages.ToHashSet();
        var findings = QuoteCheck.Find(answer, _sources).ToList();
        foreach (var span in SentenceSplitter.Split(answer))
        {
            var sentence = new AnswerSentence(answer, span, _sources);
            findings.AddRange(FactsCheck.Find(sentence, _sources));
            findings.AddRange(NameCheck.Find(sentence, _sources));
            findings.AddRange(AssignmentCheck.Find(sentence, _sources));
            findings.AddRange(PolarityCheck.Find(sentence, cited));
        }

        return [.. findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.End).ThenBy(finding => finding.Kind, StringComparer.Ordinal)];
    }

    /// <summary>The source sentences that say most of what the sentence says, best first, at most three; empty below 0.25.</summary>
    /// <returns><c>Score</c> is the share of the sentence's words, weighted by idf, found there: 0-1.</returns>
    public IReadOnlyList<SourceSentence> Attribute(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return [.. _sources.Closest(sentence)
            .Where(hit => hit.Coverage >= LeastCoverage)
            .OrderByDescending(hit => hit.Coverage)
            .Take(MostSentences)
            .Select(hit => new SourceSentence(hit.Unit.Passage.Id, hit.Unit.Span, hit.Coverage))];
    }
}
