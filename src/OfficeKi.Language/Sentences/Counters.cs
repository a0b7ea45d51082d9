using System.Buffers;
using System.Collections.Frozen;

namespace OfficeKi.Language.Sentences;

/// <summary>Words after which a number is a plain number and no ordinal: „Satz 1.“, „im Jahr 2025.“.</summary>
internal static class Counters
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u00A0\u202F\n\t(");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "§", "§§", "Abs", "Absatz", "Art", "Artikel", "Satz", "Sätze", "S", "Nr", "Nrn", "Nummer", "Nummern", "Ziffer", "Ziff", "Buchstabe",
        "Seite", "Blatt", "Bl", "Rn", "Rdnr", "Rz", "Jahr", "Jahre", "Jahres", "Jahren", "Kapitel", "Abschnitt", "Punkt", "TOP", "Anlage", "Anhang", "Halbsatz",
        "Raum", "Zimmer", "Amt", "Linie", "Gleis", "Teil", "Stufe", "Gruppe", "Platz", "Hausnummer", "Tabelle", "Abbildung", "Az", "Version",
        "Euro", "EUR", "€", "mindestens", "höchstens", "insgesamt", "rund", "etwa", "ca", "auf", "=",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool EndsIn(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(". \u00A0\u202F");
        var start = before.LastIndexOfAny(Separators) + 1;
        return Words.Contains(before[start..]);
    }
}
