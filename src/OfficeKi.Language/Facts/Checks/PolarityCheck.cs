using OfficeKi.Language.Facts.Sources;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>A clause that repeats a clause of the source must not deny what that one affirms, nor turn „kann“ into „muss“.</summary>
/// <remarks>Only clauses with nearly the same words are compared; a paraphrase that reverses the sense is not found.</remarks>
internal static class PolarityCheck
{
    private const double Same = 0.75;
    private const int FewestTerms = 2;
    private const int Sentences = 8;

    public static IEnumerable<CheckFinding> Find(AnswerSentence sentence, SourceText sources, IReadOnlySet<int> cited)
    {
        if (sentence.Text.EndsWith('?'))
        {
            yield break;
        }

        var units = sources.Closest(sentence.Text).Take(Sentences).Select(hit => hit.Unit).ToList();
        var near = units.Where(unit => cited.Contains(unit.Passage.Id)).ToList();
        foreach (var clause in Clauses.Of(sentence.Text))
        {
            var said = Polarity.Of(clause.Of(sentence.Text));
            var differing = said.Terms.Count < FewestTerms ? null : Differing(said, near) ?? (Agrees(said, near) ? null : Differing(said, units));
            if (differing is not null)
            {
                var start = clause.Start + clause.Of(sentence.Text).TakeWhile(char.IsWhiteSpace).Count();
                yield return sentence.Finding("negation-differs", start, clause.End, differing.Text);
            }
        }
    }

    private static bool Agrees(Polarity said, List<SourceUnit> units) => Matches(said, units).Any();

    // The source sentence that says the opposite, unless another says the same.
    private static SourceUnit? Differing(Polarity said, List<SourceUnit> units)
    {
        var matches = Matches(said, units).ToList();
        return matches.Exists(match => !said.Differs(match.Source)) ? null : matches.Select(match => match.Unit).FirstOrDefault();
    }

    private static IEnumerable<(SourceUnit Unit, Polarity Source)> Matches(Polarity said, List<SourceUnit> units) =>
        from unit in units
        from clause in Clauses.Of(unit.Text)
        let source = Polarity.Of(clause.Of(unit.Text))
        where said.Terms.Count(source.Terms.Contains) >= Same * said.Terms.Count
        select (unit, source);
}
