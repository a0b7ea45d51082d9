using OfficeKi.Language.Words;

namespace OfficeKi.Language.Answers;

/// <summary>A sentence that might answer.</summary>
/// <param name="Coverage">Share of the question's idf it covers, 0-1.</param>
internal sealed record Candidate(int Passage, TextSpan Span, double Coverage, double Rank, bool HasExpected)
{
    public bool IsConvincing => Coverage >= AnswerFinder.Gate && HasExpected;
}

/// <summary>A question taken apart once, to rate many sentences.</summary>
internal sealed class Question
{
    // A whole-word hit counts in full, a hit as part of a compound („Bescheid“ in „Gebührenbescheid“) less.
    private const double PartShare = 0.6;
    private const int ShortestPart = 5;
    private const int MostTerms = 64;

    private readonly Dictionary<string, double> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words;
    private readonly ExpectedKind _expected;
    private readonly double _total;

    public Question(string text, PassageIndex index)
    {
        foreach (var term in Terms.Of(ExpectedAnswer.Topic(text)).Distinct(StringComparer.Ordinal).Take(MostTerms))
        {
            _terms[term] = index.Idf(term);
        }

        _total = _terms.Values.Sum();
        _words = Tokenizer.Words(text).Select(word => word.Of(text).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        _expected = ExpectedAnswer.Of(text);
    }

    public Candidate Rate(SourcePassage passage, TextSpan span, double passageShare)
    {
        var terms = Terms.Of(passage.Text, span).ToHashSet(StringComparer.Ordinal);
        var covered = _terms.Sum(term => term.Value * Share(term.Key, terms));
        var coverage = _total > 0 ? covered / _total : 0;
        var hasExpected = ExpectedAnswer.IsMet(_expected, span.Of(passage.Text), _words);
        var rank = (coverage / (1 + (0.02 * Math.Max(0, terms.Count - 15)))) + (0.15 * passageShare) + (hasExpected && _expected != ExpectedKind.Anything ? 0.15 : 0);
        return new(passage.Id, span, coverage, rank, hasExpected);
    }

    private static double Share(string term, HashSet<string> terms)
    {
        if (terms.Contains(term))
        {
            return 1;
        }

        return term.Length >= ShortestPart && terms.Any(word => IsPart(term, word) || IsPart(word, term)) ? PartShare : 0;
    }

    private static bool IsPart(string part, string word) =>
        part.Length >= ShortestPart && word.Length > part.Length
        && (word.EndsWith(part, StringComparison.Ordinal) || word.StartsWith(part, StringComparison.Ordinal));
}
