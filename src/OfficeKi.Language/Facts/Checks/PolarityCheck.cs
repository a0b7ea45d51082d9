using OfficeKi.Language.Facts.Sources;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>A clause that repeats a clause of the source must not deny what that one affirms, nor turn „kann“ into „muss“.</summary>
/// <remarks>Only clauses with nearly the same words are compared; a paraphrase that reverses the sense is not found.</remarks>
internal static class PolarityCheck
{
    private const double Same = 0.75;
    private const int FewestTerms = 2;
    private const int Sentences = 8;
    private const int MostClauses = 60;

    public static IEnumerable<CheckFinding> Find(AnswerSentence sentence, IReadOnlySet<int> cited)
    {
        if (sentence.Text.EndsWith('?'))
        {
            yield break;
        }

        var all = sentence.Closest.Take(Sentences).SelectMany(Statements).ToList();
        var near = all.Where(statement => cited.Contains(statement.Unit.Passage.Id)).ToList();
        foreach (var clause in Clauses.Of(sentence.Text).Take(MostClauses))
        {
            var said = Polarity.Of(clause.Of(sentence.Text));
            var differing = said.Terms.Count < FewestTerms ? null : Differing(said, near) ?? (Matches(said, near).Any() ? null : Differing(said, all));
            if (differing is not null)
            {
                var start = clause.Start + clause.Of(sentence.Text).TakeWhile(char.IsWhiteSpace).Count();
                yield return sentence.Finding("negation-differs", start, clause.End, differing.Text);
            }
        }
    }

    // The source sentence that says the opposite, unless another says the same.
    private static SourceUnit? Differing(Polarity said, List<(SourceUnit Unit, Polarity Source)> statements)
    {
        var matches = Matches(said, statements).ToList();
        return matches.Exists(match => !said.Differs(match.Source)) ? null : matches.Select(match => match.Unit).FirstOrDefault();
    }

    private static IEnumerable<(SourceUnit Unit, Polarity Source)> Matches(Polarity said, List<(SourceUnit Unit, Polarity Source)> statements) =>
        statements.Where(statement => said.Terms.Count(statement.Source.Terms.Contains) >= Same * said.Terms.Count);

    private static IEnumerable<(SourceUnit Unit, Polarity Source)> Statements(SourceUnit unit) =>
        Clauses.Of(unit.Text).Take(MostClauses).Select(clause => (unit, Polarity.Of(Subjects.Complete(clause.Of(unit.Text), unit.Subject))));
}
