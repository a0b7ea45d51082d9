using OfficeKi.Language.Summaries;

namespace OfficeKi.Language;

/// <summary>Shortens a text to its most telling sentences, word for word, in the order of the text.</summary>
/// <remarks>
/// Tf-idf centroid with position, chosen greedily by what each sentence still adds, over a bounded set of candidates, so the time stays linear.
/// Decisions, deadlines and amounts are preferred. It selects; it does not compress, join or explain.
/// </remarks>
public static class ExtractiveSummary
{
    private const int FewestCandidates = 120;
    private const int CandidatesPerSentence = 12;
    private const int MostSentences = 100;

    // In a letter or paper, decisions and deadlines go first, but they must not fill the whole summary. In a long text they only weigh more:
    // there, most of what sounds like a deadline is a tale of one.
    private const double EssentialShare = 0.6;
    private const int LongestLetter = 120;

    /// <summary>The chosen sentences in document order; headings are never among them, every span is verbatim. Score: what it added, only comparable within one summary.</summary>
    /// <param name="sentences">How many, 1-100; fewer come back when the text is shorter.</param>
    public static IReadOnlyList<SourceSentence> Of(IReadOnlyList<SourcePassage> passages, int sentences, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sentences);
        sentences = Math.Min(sentences, MostSentences);
        var model = TextModel.Of(passages, cancellationToken);
        var coverage = new Coverage(model);
        var candidates = model.Sentences
            .Select(sentence => (Sentence: sentence, Gain: coverage.Gain(sentence)))
            .Where(rated => rated.Gain > 0)
            .OrderByDescending(rated => rated.Sentence.Cue.IsEssential)
            .ThenByDescending(rated => rated.Gain)
            .ThenBy(rated => rated.Sentence.Order)
            .Select(rated => rated.Sentence)
            .ToList();
        cancellationToken.ThrowIfCancellationRequested();
        var bound = Math.Max(FewestCandidates, sentences * CandidatesPerSentence);
        var essential = candidates.TakeWhile(sentence => sentence.Cue.IsEssential).Take(bound).ToList();
        var other = candidates.SkipWhile(sentence => sentence.Cue.IsEssential).Take(bound).ToList();
        var essentialFirst = model.Sentences.Count <= LongestLetter ? (int)Math.Ceiling(sentences * EssentialShare) : 0;
        return [.. Choose(coverage, essential, other, sentences, essentialFirst).OrderBy(choice => choice.Sentence.Order).Select(choice => choice.ToSource())];
    }

    private static List<Choice> Choose(Coverage coverage, List<ModelSentence> essential, List<ModelSentence> other, int count, int essentialFirst)
    {
        var chosen = new List<Choice>(count);
        Take(coverage, essential, essentialFirst, chosen);
        other.AddRange(essential);
        Take(coverage, other, count, chosen);
        return chosen;
    }

    // Moves the sentence that adds most from the candidates to the chosen, until there are enough or none adds anything.
    private static void Take(Coverage coverage, List<ModelSentence> candidates, int count, List<Choice> chosen)
    {
        while (chosen.Count < count && candidates.Count > 0)
        {
            var best = candidates.Select(sentence => new Choice(sentence, coverage.Gain(sentence))).MaxBy(choice => choice.Gain)!;
            coverage.Cover(best.Sentence);
            candidates.Remove(best.Sentence);
            if (!chosen.Exists(choice => choice.Says(best.Sentence)))
            {
                chosen.Add(best);
            }
        }
    }

    private sealed record Choice(ModelSentence Sentence, double Gain)
    {
        /// <summary>Whether it says the same in the same words.</summary>
        public bool Says(ModelSentence other) => Sentence.Terms.AsSpan().SequenceEqual(other.Terms);

        public SourceSentence ToSource() => new(Sentence.Passage, Sentence.Span, Gain);
    }
}
