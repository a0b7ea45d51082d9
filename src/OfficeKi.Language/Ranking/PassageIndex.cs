using OfficeKi.Language.Ranking;
using OfficeKi.Language.Words;

namespace OfficeKi.Language;

/// <summary>Search over the passages of one item by BM25 on German stems; built once, read from many threads.</summary>
/// <remarks>It matches words, not meaning: a question in other words than the text finds nothing, and that is said to the reader.</remarks>
public sealed class PassageIndex
{
    private readonly IReadOnlyList<SourcePassage> _passages;
    private readonly TermIndex _index = new();

    /// <summary>Indexes the passages; linear in their text.</summary>
    public PassageIndex(IReadOnlyList<SourcePassage> passages)
        : this(passages, CancellationToken.None)
    {
    }

    /// <summary>Indexes the passages; linear in their text.</summary>
    public PassageIndex(IReadOnlyList<SourcePassage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        _passages = passages;
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _index.Add(Terms.Of(passage.Text));
        }
    }

    /// <summary>The best passages for the query, best first; empty when no word of it occurs.</summary>
    /// <param name="limit">At most this many, 1 or more.</param>
    public IReadOnlyList<ScoredPassage> Search(string query, int limit) =>
        [.. SearchUnits(query, limit).Select(hit => new ScoredPassage(_passages[hit.Unit].Id, hit.Score))];

    internal List<(int Unit, double Score)> SearchUnits(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return _index.Search(Terms.Of(query), limit, alsoParts: true);
    }

    internal double Idf(string term) => _index.Idf(term);
}
