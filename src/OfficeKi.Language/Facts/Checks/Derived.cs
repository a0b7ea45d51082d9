using System.Collections.Frozen;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>Figures that follow from the source: „zusammen 500 Euro“ from 200 and 300, „vier Dinge: …“ from a list of four.</summary>
internal static class Derived
{
    private const int MostSentences = 3;
    private const int MostValues = 12;
    private const int Introduction = 40;

    // Longer ones are tables in one line, and every figure would walk them again.
    private const int MostFacts = 40;

    private static readonly FrozenSet<string> Cues = "zusammen insgesamt gesamt summe alles total gesamtsumme gesamtbetrag gesamtkosten".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Explains(AnswerSentence sentence, Fact fact) =>
        fact is Fact.Quantity { IsOrdinal: false } quantity && sentence.Facts.Count <= MostFacts && (IsSum(sentence, quantity) || IsCount(sentence.Text, quantity));

    // A word must say that it is a sum, else any number would be one; and a source that states its own sum is taken at its word.
    private static bool IsSum(AnswerSentence sentence, Fact.Quantity quantity)
    {
        var near = sentence.Closest.Take(MostSentences).ToList();
        if (!SaysTotal(sentence.Text) || near.Exists(unit => SaysTotal(unit.Text)))
        {
            return false;
        }

        var values = near.SelectMany(unit => unit.Facts).OfType<Fact.Quantity>()
            .Where(other => !other.IsOrdinal && other.Unit == quantity.Unit && other.UnitWord == quantity.UnitWord)
            .Select(other => other.Value).Take(MostValues).ToList();
        return values.Sum() == quantity.Value
            || values.Where((_, i) => i + 1 < values.Count && values[i] + values[i + 1] == quantity.Value).Any()
            || values.Where((_, i) => i + 2 < values.Count && values[i] + values[i + 1] + values[i + 2] == quantity.Value).Any();
    }

    private static bool SaysTotal(string text) => Tokenizer.Words(text).Any(word => Cues.Contains(word.Of(text).ToLowerInvariant()));

    private static bool IsCount(string text, Fact.Quantity quantity)
    {
        var colon = quantity.End < text.Length ? text.IndexOf(':', quantity.End, Math.Min(Introduction, text.Length - quantity.End)) : -1;
        if (colon < 0 || quantity.Unit != Unit.None)
        {
            return false;
        }

        var items = Clauses.Of(text[(colon + 1)..]).Count(span => span.Length > 1);
        return items == quantity.Value;
    }
}
