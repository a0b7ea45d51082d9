using OfficeKi.Language.Facts.Sources;
using OfficeKi.Language.Sentences;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>A figure that occurs in the sources must stand there with the same thing: not Meyer's amount for Schulz, not 2024's share for 2025.</summary>
/// <remarks>
/// Speaks up only on strong signs of a swap: the thing has another figure of the same kind in the sources, the figure stands there with another thing,
/// and that other thing is missing from the answer.
/// </remarks>
internal static class AssignmentCheck
{
    private const int MostPlaces = 20;

    // Longer ones are tables or lists in one line, where nearness says nothing.
    private const int MostFacts = 40;
    private const int LongestSentence = 2000;

    public static IEnumerable<CheckFinding> Find(AnswerSentence sentence, SourceText sources)
    {
        if (!IsSentence(sentence.Text.Length, sentence.Facts))
        {
            yield break;
        }

        foreach (var fact in sentence.Facts.Where(fact => FactsCheck.IsChecked(fact, sentence.Text) && fact is Fact.Quantity { IsOrdinal: false } or Fact.Date or Fact.Time))
        {
            var places = sources.Facts.Bearing(fact).Take(MostPlaces + 1).ToList();
            if (places.Count is 0 or > MostPlaces || !places.TrueForAll(place => IsSentence(place.Unit.Span.Length, place.Unit.Facts)))
            {
                continue;
            }

            var hint = OppositeLimit(fact, places) ?? Swapped(sentence, fact, places, sources);
            if (hint is not null)
            {
                yield return sentence.Finding("assignment-unclear", fact.Start, fact.End, hint);
            }
        }
    }

    private static bool IsSentence(int length, IReadOnlyList<Fact> facts) => length <= LongestSentence && facts.Count <= MostFacts;

    // „höchstens 500 Euro“ for „mindestens 500 Euro“, „ab“ for „bis“.
    private static string? OppositeLimit(Fact fact, List<(SourceUnit Unit, Fact Fact)> places) =>
        fact.Limit != Limit.None && places.TrueForAll(place => place.Fact.Limit != Limit.None && place.Fact.Limit != fact.Limit) ? places[0].Unit.Text : null;

    private static string? Swapped(AnswerSentence sentence, Fact fact, List<(SourceUnit Unit, Fact Fact)> places, SourceText sources)
    {
        var said = Thing.Around(sentence.Text, sentence.Facts, fact);
        var owners = places.ConvertAll(place => Thing.Around(place.Unit.Text, place.Unit.Facts, place.Fact));
        foreach (var key in said.Where(key => sources.Vocabulary.Contains(key) || key[0] == '#'))
        {
            if (owners.Exists(owner => owner.Contains(key) || !owner.Except(said).Any()))
            {
                continue;
            }

            if (OtherFigure(sentence, fact, places, key) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    // A source sentence where the thing has another figure of the same kind, and which resembles the answer no less than the owner's sentence does.
    private static string? OtherFigure(AnswerSentence sentence, Fact fact, List<(SourceUnit Unit, Fact Fact)> places, string key)
    {
        var said = Thing.Around(sentence.Text, sentence.Facts, fact);
        var common = places.Max(place => Thing.Around(place.Unit.Text, place.Unit.Facts, place.Fact).Count(said.Contains));
        return sentence.Closest
            .FirstOrDefault(unit => IsSentence(unit.Span.Length, unit.Facts) && unit.Facts.Any(other => Segments.AreRivals(other, fact)
                && !FactSupport.Bears(other, fact)
                && Thing.Around(unit.Text, unit.Facts, other) is var thing
                && thing.Contains(key)
                && (thing.Count(said.Contains) >= common || places.Exists(place => place.Unit == unit))))?.Text;
    }
}
