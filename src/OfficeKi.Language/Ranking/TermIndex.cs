using System.Runtime.InteropServices;

namespace OfficeKi.Language.Ranking;

/// <summary>An inverted index with BM25 over units of text, held in memory.</summary>
/// <remarks>
/// Robertson and Zaragoza, „The Probabilistic Relevance Framework: BM25 and Beyond“ (2009), k1 1.2, b 0.75; idf with +1 inside the logarithm, so it
/// stays positive. A long query term also counts, at 0.3, where it begins or ends a longer word of the collection („Bescheid“ in „Grundsteuerbescheid“).
/// </remarks>
internal sealed class TermIndex
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double PartWeight = 0.3;
    private const int ShortestPart = 5;

    // Every long term walks the vocabulary once, so a pasted page must not become a query of its own size.
    private const int MostTerms = 64;

    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];
    private long _totalLength;

    public int Count => _lengths.Count;

    /// <summary>Adds the next unit; units are numbered from 0 in the order they come.</summary>
    public void Add(List<string> terms)
    {
        var unit = _lengths.Count;
        _lengths.Add(terms.Count);
        _totalLength += terms.Count;
        foreach (var term in terms)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _);
            list ??= new(1);
            if (list.Count > 0 && list[^1].Unit == unit)
            {
                list[^1] = new(unit, list[^1].Frequency + 1);
            }
            else
            {
                list.Add(new(unit, 1));
            }
        }
    }

    /// <summary>How telling a term is: near 0 when it is everywhere, largest when it is nowhere.</summary>
    public double Idf(string term) => Idf(_postings.TryGetValue(term, out var list) ? list.Count : 0);

    /// <summary>The best units for the terms, best first; ties by number, so the order is always the same.</summary>
    /// <param name="alsoParts">Terms also count as parts of longer words, which walks the whole vocabulary once per term.</param>
    public List<(int Unit, double Score)> Search(IReadOnlyCollection<string> terms, int limit, bool alsoParts, CancellationToken cancellationToken = default)
    {
        var scores = new Dictionary<int, double>();
        foreach (var term in terms.Distinct(StringComparer.Ordinal).Take(MostTerms))
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddScores(scores, term, 1);
            foreach (var longer in alsoParts ? LongerWords(term) : [])
            {
                AddScores(scores, longer, PartWeight);
            }
        }

        return [.. scores.Select(score => (score.Key, score.Value)).OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key).Take(limit)];
    }

    private void AddScores(Dictionary<int, double> scores, string term, double weight)
    {
        if (!_postings.TryGetValue(term, out var list))
        {
            return;
        }

        var idf = weight * Idf(list.Count);
        var average = (double)_totalLength / _lengths.Count;
        foreach (var (unit, frequency) in list)
        {
            var norm = K1 * (1 - B + (B * _lengths[unit] / average));
            CollectionsMarshal.GetValueRefOrAddDefault(scores, unit, out _) += idf * frequency * (K1 + 1) / (frequency + norm);
        }
    }

    private IEnumerable<string> LongerWords(string term) =>
        term.Length < ShortestPart
            ? []
            : _postings.Keys.Where(word => word.Length > term.Length
                && (word.EndsWith(term, StringComparison.Ordinal) || word.StartsWith(term, StringComparison.Ordinal)));

    private double Idf(int units) => Math.Log(1 + ((Count - units + 0.5) / (units + 0.5)));

    private readonly record struct Posting(int Unit, int Frequency);
}
