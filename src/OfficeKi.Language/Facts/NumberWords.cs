using System.Collections.Frozen;

namespace OfficeKi.Language.Facts;

/// <summary>German number words from 0 to 999,999: „zwölf“, „einundzwanzig“, „dreitausendfünfhundert“; ordinals in <see cref="TryParseOrdinal"/>.</summary>
/// <remarks>„ein“ alone is an article and no number; „acht“ and „sieben“ are read as numbers, the caller knows the context.</remarks>
internal static class NumberWords
{
    private const int Longest = 60;

    private static readonly (string Word, int Value)[] Units =
    [
        ("eins", 1), ("ein", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9),
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Whole = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["null"] = 0,
        ["eins"] = 1,
        ["zwei"] = 2,
        ["zwo"] = 2,
        ["drei"] = 3,
        ["vier"] = 4,
        ["fünf"] = 5,
        ["sechs"] = 6,
        ["sieben"] = 7,
        ["acht"] = 8,
        ["neun"] = 9,
        ["zehn"] = 10,
        ["elf"] = 11,
        ["zwölf"] = 12,
        ["dreizehn"] = 13,
        ["vierzehn"] = 14,
        ["fünfzehn"] = 15,
        ["sechzehn"] = 16,
        ["siebzehn"] = 17,
        ["achtzehn"] = 18,
        ["neunzehn"] = 19,
        ["zwanzig"] = 20,
        ["dreißig"] = 30,
        ["dreissig"] = 30,
        ["vierzig"] = 40,
        ["fünfzig"] = 50,
        ["sechzig"] = 60,
        ["siebzig"] = 70,
        ["achtzig"] = 80,
        ["neunzig"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> IrregularOrdinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["erst"] = 1,
        ["dritt"] = 3,
        ["siebt"] = 7,
        ["acht"] = 8,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a cardinal in any case of letters.</summary>
    public static bool TryParse(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        if (word.Length is < 3 or > Longest)
        {
            return false;
        }

        Span<char> lower = stackalloc char[Longest];
        word.ToLowerInvariant(lower);
        return TryParseLower(lower[..word.Length], out value);
    }

    /// <summary>Reads an inflected ordinal („dritte“, „zwölften“, „einundzwanzigster“).</summary>
    public static bool TryParseOrdinal(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        if (word.Length is < 5 or > Longest)
        {
            return false;
        }

        Span<char> lower = stackalloc char[Longest];
        word.ToLowerInvariant(lower);
        var stem = WithoutAdjectiveEnding(lower[..word.Length]);
        if (stem.IsEmpty)
        {
            return false;
        }

        if (IrregularOrdinals.TryGetValue(stem, out value))
        {
            return true;
        }

        return (stem.EndsWith("st") && TryParseLower(stem[..^2], out value) && value >= 20)
            || (stem.EndsWith("t") && TryParseLower(stem[..^1], out value) && value is > 1 and < 20);
    }

    /// <summary>The word without „-e, -er, -en, -em, -es“; empty when it has no such ending.</summary>
    public static ReadOnlySpan<char> WithoutAdjectiveEnding(ReadOnlySpan<char> word)
    {
        if (word[^1] == 'e')
        {
            return word[..^1];
        }

        return word[^2] == 'e' && word[^1] is 'r' or 'n' or 'm' or 's' ? word[..^2] : [];
    }

    private static bool TryParseLower(ReadOnlySpan<char> word, out int value)
    {
        var thousand = word.IndexOf("tausend");
        if (thousand < 0)
        {
            return TryParseHundreds(word, out value);
        }

        var rest = 0;
        var tail = WithoutAnd(word[(thousand + 7)..]);
        value = 0;
        if (!TryParseFactor(word[..thousand], out var factor) || (!tail.IsEmpty && !TryParseHundreds(tail, out rest)))
        {
            return false;
        }

        value = (factor * 1000) + rest;
        return true;
    }

    private static bool TryParseHundreds(ReadOnlySpan<char> word, out int value)
    {
        var hundred = word.IndexOf("hundert");
        if (hundred < 0)
        {
            return TryParseTens(word, out value);
        }

        var rest = 0;
        var tail = WithoutAnd(word[(hundred + 7)..]);
        value = 0;
        if (!TryParseFactor(word[..hundred], out var factor) || (!tail.IsEmpty && !TryParseTens(tail, out rest)))
        {
            return false;
        }

        value = (factor * 100) + rest;
        return true;
    }

    private static bool TryParseTens(ReadOnlySpan<char> word, out int value)
    {
        if (Whole.TryGetValue(word, out value))
        {
            return true;
        }

        foreach (var (unit, digit) in Units)
        {
            if (word.StartsWith(unit) && word[unit.Length..].StartsWith("und") && Whole.TryGetValue(word[(unit.Length + 3)..], out var tens) && tens >= 20)
            {
                value = tens + digit;
                return true;
            }
        }

        value = 0;
        return false;
    }

    // „tausend“ is one thousand; „ein“ counts here, „hunderttausend“ too.
    private static bool TryParseFactor(ReadOnlySpan<char> word, out int value)
    {
        if (word.IsEmpty || word is "ein")
        {
            value = 1;
            return true;
        }

        return TryParseHundreds(word, out value);
    }

    private static ReadOnlySpan<char> WithoutAnd(ReadOnlySpan<char> word) => word.StartsWith("und") ? word[3..] : word;
}
