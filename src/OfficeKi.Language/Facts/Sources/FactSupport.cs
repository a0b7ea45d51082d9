namespace OfficeKi.Language.Facts.Sources;

/// <summary>Whether a detail of a source bears out a detail of an answer. The answer may say less than the source, never more.</summary>
internal static class FactSupport
{
    private const decimal RoughShare = 0.02m;

    public static bool Bears(Fact source, Fact answer) => (source, answer) switch
    {
        (Fact.Date from, Fact.Date to) => BearsDate(from, to),
        (Fact.Date from, Fact.Quantity to) => to.Unit == Unit.None && (to.Value == from.Year || (to.IsOrdinal && to.Value == from.Day)),
        (Fact.Quantity { Unit: Unit.None } from, Fact.Date { Spread: > 1 } to) => from.IsOrdinal
            ? to.Spread == Fact.Century && from.Value == (to.Year / Fact.Century) + 1
            : from.Value >= to.Year && from.Value < to.Year + to.Spread,
        (Fact.Quantity from, Fact.Date { Day: 0, Month: 0, Spread: 1 } to) => from.Value == to.Year && from.Unit is Unit.None,
        (Fact.Time from, Fact.Time to) => from.Minutes == to.Minutes,
        (Fact.Time from, Fact.Quantity to) => to.Unit == Unit.None && to.Value * 60 == from.Minutes,
        (Fact.Quantity from, Fact.Time to) => from.Unit == Unit.None && from.Value * 60 == to.Minutes,
        (Fact.Quantity from, Fact.Quantity to) => BearsQuantity(from, to),
        (Fact.Norm from, Fact.Norm to) => BearsNorm(from, to),
        (Fact.Norm from, Fact.Quantity to) => to.Unit == Unit.None && from.Parts.Any(part => part.EndsWith(Number(to.Value), StringComparison.Ordinal)),
        (Fact.Reference from, Fact.Reference to) => from.Key == to.Key,
        _ => false,
    };

    private static bool BearsDate(Fact.Date source, Fact.Date answer)
    {
        if (answer.Spread > 1)
        {
            return source.Year >= answer.Year && source.Year + source.Spread <= answer.Year + answer.Spread;
        }

        return source.Spread == 1
            && (answer.Day == 0 || answer.Day == source.Day)
            && (answer.Month == 0 || answer.Month == source.Month)
            && (answer.Year == 0 || answer.Year == source.Year);
    }

    private static bool BearsQuantity(Fact.Quantity source, Fact.Quantity answer)
    {
        // „der dritte Werktag“ says nothing about „drei Jahre“.
        if (source.IsOrdinal && answer.Unit != Unit.None)
        {
            return false;
        }

        if (SameUnit(source, answer))
        {
            return source.Value == answer.Value || IsNear(source, answer);
        }

        return Base(source) is var (from, kind) && Base(answer) is var (to, other) && kind == other && kind != Unit.None && from == to;
    }

    private static bool SameUnit(Fact.Quantity source, Fact.Quantity answer) =>
        source.Unit == Unit.None || answer.Unit == Unit.None
        || (source.Unit == answer.Unit && (source.Unit != Unit.Other || source.UnitWord == answer.UnitWord));

    // „rund 2,5 Mio.“ for 2.487.300: fewer digits that count, and close. „rund 760.000“ for „750.000“ is another figure.
    private static bool IsNear(Fact.Quantity source, Fact.Quantity answer) =>
        answer.IsRough && source.Value >= 20 && Math.Abs(source.Value - answer.Value) <= source.Value * RoughShare
        && TellingDigits(answer.Value) < TellingDigits(source.Value);

    private static int TellingDigits(decimal value)
    {
        var digits = Number(value).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length;
    }

    // 14 days are two weeks, 12 months a year; a month is no fixed number of days.
    private static (decimal Value, Unit Unit) Base(Fact.Quantity quantity) => quantity.Unit switch
    {
        Unit.Day => (quantity.Value, Unit.Day),
        Unit.Week => (quantity.Value * 7, Unit.Day),
        Unit.Month => (quantity.Value, Unit.Month),
        Unit.Year => (quantity.Value * 12, Unit.Month),
        Unit.Minute => (quantity.Value, Unit.Minute),
        Unit.Hour => (quantity.Value * 60, Unit.Minute),
        _ => (0, Unit.None),
    };

    private static bool BearsNorm(Fact.Norm source, Fact.Norm answer) =>
        source.Section == answer.Section
        && answer.Parts.All(source.Parts.Contains)
        && (answer.Law.Length == 0 || source.Law.Length == 0 || answer.Law == source.Law);

    private static string Number(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
