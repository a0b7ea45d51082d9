using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>Kind and value of a detail, the same for every notation of it: „zwei Wochen“ and „14 Tage“, „1.500,00 Euro“ and „1 500 €“.</summary>
internal static class FactKey
{
    public static Atom Of(Fact fact) => fact switch
    {
        Fact.Date date => Atom(ChangeKind.Date, date, $"#d{date.Year}-{date.Month}-{date.Day}{(date.Spread > 1 ? $"+{date.Spread}" : "")}"),
        Fact.Time time => Atom(ChangeKind.Date, time, $"#t{time.Minutes}"),
        Fact.Quantity quantity => Atom(quantity.Unit == Unit.Euro ? ChangeKind.Amount : ChangeKind.Number, quantity, QuantityKey(quantity)),
        Fact.Norm norm => Atom(ChangeKind.Reference, norm, $"#n{norm.Section} {string.Join(' ', norm.Parts)} {norm.Law}"),
        Fact.Reference reference => Atom(ChangeKind.Reference, reference, $"#r{reference.Key}"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    // 14 days are two weeks, 12 months a year; a month is no fixed number of days.
    private static string QuantityKey(Fact.Quantity quantity)
    {
        var (value, unit) = quantity.Unit switch
        {
            Unit.Week => (quantity.Value * 7, nameof(Unit.Day)),
            Unit.Year => (quantity.Value * 12, nameof(Unit.Month)),
            Unit.Hour => (quantity.Value * 60, nameof(Unit.Minute)),
            Unit.Other => (quantity.Value, quantity.UnitWord),
            var other => (quantity.Value, other.ToString()),
        };

        // Dividing takes the zeros at the end away.
        return FormattableString.Invariant($"#q{value / 1.000000000000000000000000000m}{(quantity.IsOrdinal ? "." : "")} {unit}");
    }

    private static Atom Atom(ChangeKind kind, Fact fact, string key) => new(kind, key, fact.Start, fact.End, fact);
}
