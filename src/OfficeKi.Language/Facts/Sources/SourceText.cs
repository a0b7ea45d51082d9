using OfficeKi.Language.Facts.Reading;
using OfficeKi.Language.Ranking;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Facts.Sources;

/// <summary>The sources taken apart once: sentences, details, words. Read from many threads.</summary>
internal sealed class SourceText
{
    private const int Candidates = 30;

    private readonly List<SourceUnit> _units = [];
    private readonly TermIndex _index = new();
    private readonly Lazy<string> _normalised;

    public SourceText(IReadOnlyList<SourcePassage> passages, CancellationToken cancellationToken)
    {
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var subject = "";
            foreach (var span in SentenceSplitter.Split(passage.Text))
            {
                subject = Subjects.Of(span.Of(passage.Text), subject);
                Add(passage, span, subject);
            }
        }

        _normalised = new(() => Checks.QuoteText.Normalise(string.Join(' ', passages.Select(passage => passage.Text))));
    }

    /// <summary>All sentences in order.</summary>
    public IReadOnlyList<SourceUnit> Units => _units;

    public SourceFacts Facts { get; } = new();

    /// <summary>Lower-case words and stems of all sources.</summary>
    public HashSet<string> Vocabulary { get; } = new(StringComparer.Ordinal);

    /// <summary>All text for the search of quotations.</summary>
    public string Normalised => _normalised.Value;

    /// <summary>Source sentences that share words with the text, best first.</summary>
    public IEnumerable<(SourceUnit Unit, double Coverage)> Closest(string text)
    {
        var terms = Terms.Of(text).Distinct(StringComparer.Ordinal).ToList();
        var total = terms.Sum(_index.Idf);
        return _index.Search(terms, Candidates, alsoParts: false)
            .Select(hit => _units[hit.Unit])
            .Where(unit => !unit.Passage.IsHeading)
            .Select(unit => (unit, Coverage(terms, unit, total)));
    }

    private double Coverage(List<string> terms, SourceUnit unit, double total)
    {
        var words = Terms.Of(unit.Passage.Text, unit.Span).ToHashSet(StringComparer.Ordinal);
        return total > 0 ? terms.Where(words.Contains).Sum(_index.Idf) / total : 0;
    }

    private void Add(SourcePassage passage, TextSpan span, string subject)
    {
        var text = span.Of(passage.Text);
        var unit = new SourceUnit(passage, span, FactReader.Read(text), subject);
        _units.Add(unit);
        Facts.Add(unit);
        var terms = Terms.Of(text);
        _index.Add(terms);
        Vocabulary.UnionWith(terms);
        foreach (var word in Tokenizer.Words(text))
        {
            Vocabulary.Add(word.Of(text).ToLowerInvariant());
        }
    }
}
