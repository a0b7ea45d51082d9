using OfficeKi.Language.Facts.Sources;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>Every number, date, time, norm and reference of the answer must occur in a source.</summary>
internal static class FactsCheck
{
    public static IEnumerable<CheckFinding> Find(AnswerSentence sentence, SourceText sources)
    {
        foreach (var fact in sentence.Facts)
        {
            if (IsChecked(fact, sentence.Text) && !sources.Facts.Supports(fact) && !Derived.Explains(sentence, fact))
            {
                yield return sentence.Finding(KindOf(fact), fact.Start, fact.End, Nearest(fact, sentence));
            }
        }
    }

    /// <summary>Words that only look like a figure are left alone.</summary>
    public static bool IsChecked(Fact fact, string text) => fact switch
    {
        Fact.Quantity { IsOrdinal: true, Start: 0 } => false,
        Fact.Quantity { IsOrdinal: true, IsWord: true, Value: 1 } => false,
        Fact.Quantity { IsWord: true, Value: 1 } quantity => quantity.Unit is Unit.Week or Unit.Month or Unit.Year && FollowsPeriodWord(text, quantity.Start),
        Fact.Quantity { IsWord: true, Value: 2 } quantity => !text.AsSpan(quantity.Start).StartsWith("beide", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    private static bool FollowsPeriodWord(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.EndsWith("innerhalb", StringComparison.OrdinalIgnoreCase) || before.EndsWith("binnen", StringComparison.OrdinalIgnoreCase) || before.EndsWith("Frist von", StringComparison.OrdinalIgnoreCase);
    }

    private static string KindOf(Fact fact) => fact switch
    {
        Fact.Date => "date-not-in-source",
        Fact.Time => "time-not-in-source",
        Fact.Norm or Fact.Reference => "reference-not-in-source",
        Fact.Quantity { Unit: Unit.Euro } => "amount-not-in-source",
        Fact.Quantity { Unit: Unit.Percent } => "percentage-not-in-source",
        _ => "number-not-in-source",
    };

    // What the closest source sentence says instead, when it has a detail of the same kind.
    private static string? Nearest(Fact fact, AnswerSentence sentence)
    {
        foreach (var unit in sentence.Closest.Take(3))
        {
            if (unit.Facts.FirstOrDefault(other => KindOf(other) == KindOf(fact)) is { } other)
            {
                return unit.Text[other.Start..other.End];
            }
        }

        return null;
    }
}
