using System.Diagnostics;
using System.Text;
using OfficeKi.Privacy;

namespace OfficeKi.Benchmarks;

/// <summary>The recognizers, all on, on one core: ordinary text and text made to be slow.</summary>
internal static class ScanBenchmark
{
    private static readonly ScanContext Context = new() { CurrentYear = 2026 };

    /// <summary>Repetitions that make careless patterns slow.</summary>
    private static readonly string[] Hostile =
    [
        "a", "A", "1", "1 ", "@", "a@", "a.", "-", "A-", "Dr. ", "[", "(", "\u200B", "A\u0301", "DE89 3704 ", "Herr Müller ", "Müller, Anna ", "12.03.", "eyJ", "-----BEGIN ", "https://a?", "Passwort: ", "ab:", "0261 ", "i. A. ",
        "Mit freundlichen Grüßen\n", "Аa",
    ];

    public static void Run(Table table, bool quick)
    {
        Scanner scanner = new();
        var prose = Prose.Pages(quick ? 100 : 700);
        string[] documents = [.. Enumerable.Range(0, prose.Length / 2000).Select(index => prose.Substring(index * 2000, 2000))];
        var bytes = documents.Sum(document => (double)Encoding.UTF8.GetByteCount(document));
        table.AddAtLeast("scan, all recognizers, 2 KB documents with names and dates", bytes / Best(() => Array.ForEach(documents, document => scanner.Scan([document], Context)), quick ? 40 : 20), "MB/s", 60);

        var rounds = quick ? 2 : 4;
        var speeds = Hostile.Select(piece => (Piece: piece, Small: Speed(scanner, piece, 100_000, rounds), Large: Speed(scanner, piece, 1_000_000, rounds))).ToArray();
        var slowest = speeds.MinBy(speed => speed.Large);
        var worst = speeds.MinBy(speed => speed.Large / speed.Small);
        table.AddAtLeast($"hostile text, slowest of {Hostile.Length} kinds (\"{slowest.Piece.Trim()}\")", slowest.Large, "MB/s", 10);
        table.AddAtLeast($"hostile text, speed at 1 MB / at 100 KB, worst kind (\"{worst.Piece.Trim()}\")", worst.Large / worst.Small, "×", 0.7);
    }

    private static double Speed(Scanner scanner, string piece, int length, int rounds)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        return text.Length / Best(() => scanner.Scan([text], Context), rounds);
    }

    /// <summary>Best of some rounds, in microseconds: bytes per microsecond are MB/s.</summary>
    private static double Best(Action action, int rounds) => Enumerable.Range(0, rounds).Min(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
    });
}
