using OfficeKi.Language;
using OfficeKi.Language.Comparison;

namespace OfficeKi.Tests.Language.Comparison;

/// <summary>Two versions of a text made up by chance: some paragraphs changed, moved, added, removed.</summary>
internal static class Versions
{
    private static readonly string[] Words =
    [
        "die", "der", "Frist", "Verwaltung", "Antrag", "endet", "beträgt", "am 30.09.2025", "am 1. Mai 2026", "1.250,00 €", "zwei Wochen", "§ 31 Abs. 2 BauGB", "muss", "darf nicht", "kann", "ist", "zu", "zahlen",
        "Frau Kaya", "Herr [PERSON_1]", "Hauptstraße 5", "12 %", "im", "Rat", "beschließt,", "und", "Haushalt.", "„Satzung“", "–", "61-12/2025", "Gebühr", "Stelle", "frei", "Montag", "um 17 Uhr",
    ];

    public static IReadOnlyList<SourcePassage> Passages(IReadOnlyList<string> paragraphs) => [.. paragraphs.Select((text, i) => new SourcePassage(i + 1, text))];

    public static string Line(VersionChange change) => $"{change.Kind}: {change.Before?.Text} → {change.After?.Text}";

    public static string Paragraph(Random random, int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most)).Select(_ => Words[random.Next(Words.Length)]));

    public static (IReadOnlyList<string> Before, IReadOnlyList<string> After) Pair(Random random)
    {
        var before = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Paragraph(random, 15)).ToList();
        var after = before.Select(paragraph => random.Next(3) == 0 ? Changed(random, paragraph) : paragraph).ToList();
        for (var change = random.Next(3); change > 0; change--)
        {
            var moved = after[random.Next(after.Count)];
            after.Remove(moved);
            after.Insert(random.Next(after.Count + 1), random.Next(2) == 0 ? moved : Paragraph(random, 15));
        }

        return (before, after);
    }

    private static string Changed(Random random, string paragraph)
    {
        var words = paragraph.Split(' ').ToList();
        words[random.Next(words.Count)] = Words[random.Next(Words.Length)];
        words.Insert(random.Next(words.Count), Words[random.Next(Words.Length)]);
        return string.Join(' ', words);
    }
}
