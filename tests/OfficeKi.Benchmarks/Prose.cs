using System.Globalization;
using System.Text;

namespace OfficeKi.Benchmarks;

/// <summary>Administrative German of any length, always the same for the same length: about 3,000 characters a page.</summary>
internal static class Prose
{
    private static readonly string[] Who = ["Der Stadtrat", "Das Amt für Stadtplanung", "Frau Petra Weinand", "Der Bauausschuss", "Die Verwaltung", "Herr Jonas Thelen", "Das Rechtsamt", "Die Kämmerei"];
    private static readonly string[] What = ["prüft die Unterlagen zur Sanierung der Uferstraße", "hat die Satzung über Sondernutzungen geändert", "bittet um eine Stellungnahme zum Bebauungsplan", "genehmigt die Mittel für den Ausbau der Kindertagesstätte", "lehnt den Antrag auf eine Ausnahme ab", "erlässt den Gebührenbescheid für die Abfallentsorgung"];
    private static readonly string[] When = ["am 14. September 2026", "bis zum 30. Oktober 2026", "in der Sitzung vom 3. November 2026", "innerhalb von vier Wochen", "nach § 28 Absatz 1 des Verwaltungsverfahrensgesetzes", "ab dem 1. Januar 2027"];

    /// <summary>The text of the other benchmarks.</summary>
    public const int Seed = 20261123;

    /// <param name="seed">Another one gives a text with other words in every sentence.</param>
    public static string Pages(int pages, int seed = Seed)
    {
        Random random = new(seed);
        StringBuilder text = new();
        while (text.Length < pages * 3000)
        {
            for (var sentence = 0; sentence < 4; sentence++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Pick(random, Who)} {Pick(random, What)} {Pick(random, When)}; die Kosten betragen {random.Next(1, 900)}.{random.Next(100, 999)} Euro. ");
            }

            text.Append('\n');
        }

        return text.ToString(0, pages * 3000);
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
