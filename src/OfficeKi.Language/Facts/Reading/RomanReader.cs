using System.Collections.Frozen;
using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads Roman numerals behind a word that numbers parts: „Kapitel IV“ is „Kapitel 4“. Elsewhere they are letters or names of kings.</summary>
internal static class RomanReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts =
        "Kapitel Teil Abschnitt Band Anlage Anhang Stufe Klasse Phase Gruppe Titel Quartal Buch Bauabschnitt".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        if (!lexemes.IsWord(position) || lexemes[position].Length > 6 || RomanNumerals.ValueOf(lexemes.Span(position)) is var value && value == 0
            || !lexemes.IsWord(position - 1) || !Parts.Contains(lexemes.Span(position - 1)))
        {
            return position;
        }

        facts.Add(new Fact.Quantity(lexemes[position].Start, lexemes[position].End, value, Unit.None));
        return position + 1;
    }
}
