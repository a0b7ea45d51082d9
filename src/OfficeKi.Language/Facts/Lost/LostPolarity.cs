using OfficeKi.Language.Facts.Checks;

namespace OfficeKi.Language.Facts.Lost;

/// <summary>Clauses of a source whose „nicht“ is gone in the sentences of the answer that say the same, or whose „muss“ became „kann“.</summary>
/// <remarks>A sentence that the answer leaves out altogether, or says in quite other words, is not judged.</remarks>
internal static class LostPolarity
{
    private const double Same = 0.6;
    private const int Candidates = 4;
    private const int FewestTerms = 2;

    // Each is searched for in the whole answer.
    private const int MostSentences = 500;
    private const int LongestSentence = 2000;

    public static IEnumerable<CheckFinding> Find(string source, KeptText kept) =>
        SentenceSplitter.Split(source)
            .Where(span => span.Length <= LongestSentence && source[span.End - 1] != '?' && Speaks(span.Of(source)))
            .Take(MostSentences)
            .SelectMany(span => InSentence(span.Of(source), kept).Select(finding => finding with { Start = span.Start + finding.Start, End = span.Start + finding.End }));

    private static bool Speaks(string sentence) => Duties.Of(sentence) != Duty.None || Polarity.Of(sentence).Denials > 0;

    private static IEnumerable<CheckFinding> InSentence(string sentence, KeptText kept)
    {
        var near = kept.Text.Closest(sentence).Take(Candidates).Select(hit => hit.Unit).Where(unit => unit.Span.Length <= LongestSentence).Select(unit => unit.Text).ToList();
        if (near.Count == 0 || Polarity.Of(sentence).Terms.Count < FewestTerms)
        {
            yield break;
        }

        foreach (var span in Clauses.Of(sentence))
        {
            var clause = span.Of(sentence);
            var said = Polarity.Of(clause);
            var same = near.Where(text => Shares(said, Polarity.Of(text))).ToList();
            if (same.Count > 0 && KindOf(clause, said, same) is { } kind)
            {
                var start = span.Start + (clause.Length - clause.AsSpan().TrimStart().Length);
                yield return new(kind, start, span.End, sentence[start..span.End], same[0]);
            }
        }
    }

    private static bool Shares(Polarity said, Polarity other) => said.Terms.Count >= FewestTerms && said.Terms.Count(other.Terms.Contains) >= Same * said.Terms.Count;

    private static string? KindOf(string clause, Polarity said, List<string> same)
    {
        var others = same.ConvertAll(Polarity.Of);
        var isDenied = said.Denials % 2 == 1;
        if (isDenied && !said.IsVeiled && others.TrueForAll(other => other is { Denials: 0, IsVeiled: false } && !Opposes(said, other)))
        {
            return "negation-lost";
        }

        var duty = Duties.Of(clause);
        var duties = same.ConvertAll(Duties.Of).Aggregate(Duty.None, (all, one) => all | one);
        var isOne = duty is Duty.Must or Duty.Should or Duty.May;

        // „nur mit“ and „nicht ohne“ turn a permission into a duty.
        var isLimited = duty == Duty.May && (said.Denials > 0 || clause.Contains("nur ", StringComparison.Ordinal) || clause.Contains("erst ", StringComparison.Ordinal));
        return isOne && !isLimited && duties != Duty.None && (duties & duty) == Duty.None ? "duty-changed" : null;
    }

    // „nicht erlaubt“ may become „verboten“.
    private static bool Opposes(Polarity said, Polarity other) =>
        other.Opposed.Count > 0 && (other.Opposed.Overlaps(said.Terms) || !said.Terms.Any(term => term.StartsWith('±')));
}
