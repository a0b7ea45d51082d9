using OfficeKi.Language;
using OfficeKi.Language.Terminology;

namespace OfficeKi.Functions.Explain;

/// <summary>Chooses which terms of a text deserve an explanation: those it is about.</summary>
internal sealed class TermChoice(IReadOnlyList<TextPassage> passages, CancellationToken cancellationToken)
{
    private const int MostKeyTerms = 200;

    // A term nobody meets every day is a compound in German, and a text that needs it uses it again.
    private const int ShortestCompound = 12;
    private const int FewestUses = 2;

    // „Bahnhofstraße“ is a name.
    private static readonly string[] PlaceEndings = ["straße", "platz", "allee", "gasse", "brücke", "viertel"];

    private readonly Lazy<IReadOnlyList<KeyTerm>> _keyTerms = new(() => KeyTerms.Of(passages, MostKeyTerms, cancellationToken));

    /// <summary>At most so many, in the order given: what the text explains itself before key terms, and these before the rest.</summary>
    public IEnumerable<ExplainedTerm> Best(IReadOnlyList<ExplainedTerm> terms, int most)
    {
        if (terms.Count <= most)
        {
            return terms;
        }

        var scores = _keyTerms.Value.ToDictionary(term => Cistem.Stem(term.Term), term => term.Score);
        var best = terms.OrderBy(term => term.Origin != "text").ThenByDescending(term => ScoreOf(term.Term, scores)).Take(most).ToHashSet();
        return terms.Where(best.Contains);
    }

    /// <summary>Technical terms the text keeps using, best first.</summary>
    public IEnumerable<string> Technical(Func<string, bool> isExplained) => _keyTerms.Value
        .Where(term => term.Uses >= FewestUses && term.Term.Length >= ShortestCompound && !Array.Exists(PlaceEndings, ending => term.Term.EndsWith(ending, StringComparison.Ordinal)))
        .Select(term => term.Term)
        .Where(term => !isExplained(term));

    private static double ScoreOf(string term, Dictionary<string, double> scores) =>
        Tokenizer.Words(term).Max(word => (double?)scores.GetValueOrDefault(Cistem.Stem(word.Of(term)))) ?? 0;
}
