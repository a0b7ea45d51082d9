using OfficeKi.Language.Answers;
using OfficeKi.Language.Words;

namespace OfficeKi.Language;

/// <summary>Answers a question with a sentence of the text, or says that it cannot.</summary>
/// <remarks>
/// Sentences of the three best passages compete by the share of the question they cover, weighted by idf; under the gate there is no answer.
/// It finds wording, it does not conclude: „warum“ and yes-or-no questions are mostly left to the passages.
/// </remarks>
public static class AnswerFinder
{
    /// <summary>The least share of the question, by idf, that the answering sentence has to cover.</summary>
    internal const double Gate = 0.55;

    private const int MostPassages = 3;

    // A passage of a megabyte must not be searched sentence by sentence for longer than a reader would wait.
    private const int MostSentences = 3000;

    /// <summary>Finds the sentence that answers, and up to three passages to read.</summary>
    public static ExtractiveAnswer Find(string question, IReadOnlyList<SourcePassage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(passages);
        var bodies = passages.Where(passage => !passage.IsHeading).ToList();
        var index = new PassageIndex(bodies, cancellationToken);
        var hits = index.SearchUnits(ExpectedAnswer.Topic(question), MostPassages); // "wie hoch" would find what is high
        var scored = hits.ConvertAll(hit => new ScoredPassage(bodies[hit.Unit].Id, hit.Score));
        var asked = new Question(question, index);
        var best = Candidates(asked, bodies, hits, cancellationToken).Take(MostSentences).MaxBy(candidate => candidate.Rank);
        return best is not null && best.IsConvincing
            ? new(true, [new(best.Passage, best.Span, best.Coverage)], scored)
            : new(false, [], scored);
    }

    private static IEnumerable<Candidate> Candidates(
        Question asked, List<SourcePassage> bodies, List<(int Unit, double Score)> hits, CancellationToken cancellationToken)
    {
        foreach (var (unit, score) in hits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var passage = bodies[unit];
            foreach (var span in SentenceSplitter.Split(passage.Text))
            {
                yield return asked.Rate(passage, span, score / hits[0].Score);
            }
        }
    }
}
