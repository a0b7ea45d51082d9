using System.Collections.Frozen;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>A unit as read: its class, and its name when it is a measure.</summary>
internal readonly record struct ReadUnit(Unit Unit, string Word, int Next);

/// <summary>Reads what stands behind a number: multiplier, currency, percent, time span, measure.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Known = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase)
    {
        ["Euro"] = Unit.Euro,
        ["EUR"] = Unit.Euro,
        ["Cent"] = Unit.Euro,
        ["Prozent"] = Unit.Percent,
        ["vH"] = Unit.Percent,
        ["Prozentpunkte"] = Unit.Percent,
        ["Prozentpunkten"] = Unit.Percent,
        ["Minute"] = Unit.Minute,
        ["Minuten"] = Unit.Minute,
        ["min"] = Unit.Minute,
        ["Stunde"] = Unit.Hour,
        ["Stunden"] = Unit.Hour,
        ["Std"] = Unit.Hour,
        ["Tag"] = Unit.Day,
        ["Tage"] = Unit.Day,
        ["Tagen"] = Unit.Day,
        ["Tages"] = Unit.Day,
        ["Woche"] = Unit.Week,
        ["Wochen"] = Unit.Week,
        ["Monat"] = Unit.Month,
        ["Monate"] = Unit.Month,
        ["Monaten"] = Unit.Month,
        ["Monats"] = Unit.Month,
        ["Jahr"] = Unit.Year,
        ["Jahre"] = Unit.Year,
        ["Jahren"] = Unit.Year,
        ["Jahres"] = Unit.Year,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Measures = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["km"] = "km",
        ["Kilometer"] = "km",
        ["Kilometern"] = "km",
        ["m"] = "m",
        ["Meter"] = "m",
        ["Metern"] = "m",
        ["cm"] = "cm",
        ["Zentimeter"] = "cm",
        ["Zentimetern"] = "cm",
        ["mm"] = "mm",
        ["Millimeter"] = "mm",
        ["Millimetern"] = "mm",
        ["ha"] = "ha",
        ["Hektar"] = "ha",
        ["qm"] = "m²",
        ["Quadratmeter"] = "m²",
        ["Quadratmetern"] = "m²",
        ["Kubikmeter"] = "m³",
        ["Kubikmetern"] = "m³",
        ["Quadratkilometer"] = "km²",
        ["Quadratkilometern"] = "km²",
        ["kg"] = "kg",
        ["Kilogramm"] = "kg",
        ["Kilo"] = "kg",
        ["Gramm"] = "g",
        ["Tonne"] = "t",
        ["Tonnen"] = "t",
        ["Liter"] = "l",
        ["Litern"] = "l",
        ["Grad"] = "°",
        ["kWh"] = "kwh",
        ["Kilowattstunden"] = "kwh",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Multipliers = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["Tsd"] = 1_000,
        ["Tausend"] = 1_000,
        ["Mio"] = 1_000_000,
        ["Million"] = 1_000_000,
        ["Millionen"] = 1_000_000,
        ["Mrd"] = 1_000_000_000,
        ["Milliarde"] = 1_000_000_000,
        ["Milliarden"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Stem, Unit Unit)[] Suffixes =
        [("tägig", Unit.Day), ("wöchig", Unit.Week), ("monatig", Unit.Month), ("jährig", Unit.Year), ("stündig", Unit.Hour), ("minütig", Unit.Minute), ("prozentig", Unit.Percent)];

    /// <summary>The unit at the place behind a number, with the multiplier before it.</summary>
    public static ReadUnit Of(Lexemes lexemes, int position, out decimal multiplier)
    {
        multiplier = 1;
        if (lexemes.IsWord(position) && Multipliers.TryGetValue(lexemes.Span(position), out var factor))
        {
            multiplier = factor;
            position += lexemes.IsSign(position + 1, '.') ? 2 : 1;
        }

        if (lexemes.IsSign(position, '€'))
        {
            return new(Unit.Euro, "", position + 1);
        }

        if (lexemes.IsSign(position, '%'))
        {
            return new(Unit.Percent, "", position + 1);
        }

        if (lexemes.IsSign(position, '-') && lexemes.IsGlued(position) && lexemes.IsWord(position + 1))
        {
            return OfWord(lexemes, position + 1) is { Unit: not Unit.None } joined ? joined : new(Unit.None, "", position);
        }

        if (lexemes.WordIs(position, "Cent"))
        {
            multiplier = 0.01m;
        }

        return lexemes.IsWord(position) ? OfWord(lexemes, position) : new(Unit.None, "", position);
    }

    /// <summary>The unit in an adjective like „wöchig“, „jährigen“; none when it is another word.</summary>
    public static Unit OfSuffix(ReadOnlySpan<char> word)
    {
        foreach (var (stem, unit) in Suffixes)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return Unit.None;
    }

    private static ReadUnit OfWord(Lexemes lexemes, int position)
    {
        var word = lexemes.Span(position);
        if (OfSuffix(word) is var suffix and not Unit.None)
        {
            return new(suffix, "", position + 1);
        }

        if (Known.TryGetValue(word, out var unit))
        {
            return new(unit, "", position + 1);
        }

        if (!Measures.TryGetValue(word, out var measure))
        {
            return new(Unit.None, "", position);
        }

        var power = lexemes.IsGlued(position + 1) && (lexemes.IsSign(position + 1, '²') || lexemes.IsSign(position + 1, '³'));
        return power ? new(Unit.Other, measure + lexemes.Span(position + 1).ToString(), position + 2) : new(Unit.Other, measure, position + 1);
    }
}
