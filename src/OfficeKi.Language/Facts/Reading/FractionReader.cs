using System.Collections.Frozen;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads fractions in words as percentages: „zwei Drittel“ is 66.7, „ein Viertel der Kosten“ 25. „Ein Viertel“ alone may be a part of the town.</summary>
internal static class FractionReader
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Parts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Drittel"] = 3,
        ["Dritteln"] = 3,
        ["Viertel"] = 4,
        ["Vierteln"] = 4,
        ["Fünftel"] = 5,
        ["Zehntel"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        if (!lexemes.IsWord(position + 1) || !Parts.TryGetValue(lexemes.Span(position + 1), out var parts))
        {
            return position;
        }

        var count = CountAt(lexemes, position);
        var isPlace = count == 1 && parts == 4 && !IsWhole(lexemes, position + 2);
        if (count == 0 || isPlace)
        {
            return position;
        }

        var value = Math.Round(100m * count / parts, 1);
        facts.Add(new Fact.Quantity(lexemes[position].Start, lexemes[position + 1].End, value, Unit.Percent, IsWord: true) { IsRough = Limits.IsRough(lexemes, position) });
        return position + 2;
    }

    private static int CountAt(Lexemes lexemes, int position)
    {
        if (lexemes.WordIs(position, "ein") || lexemes.WordIs(position, "einem") || lexemes.WordIs(position, "das"))
        {
            return 1;
        }

        return NumberWords.TryParse(lexemes.Span(position), out var value) && value <= 9 ? value : 0;
    }

    private static bool IsWhole(Lexemes lexemes, int position) =>
        lexemes.WordIs(position, "der") || lexemes.WordIs(position, "des") || lexemes.WordIs(position, "aller") || lexemes.WordIs(position, "von");
}
