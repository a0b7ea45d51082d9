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
        var pages = quick ? 100 : 700;
        foreach (var (kind, text) in new[] { ("sentences with names and dates", Prose.Pages(pages)), ("many different names, headings and references", BuiltInFunction.Document(pages)) })
        {
            string[] documents = [.. Enumerable.Range(0, text.Length / 2000).Select(index => text.Substring(index * 2000, 2000))];
            var bytes = documents.Sum(document => (double)Encoding.UTF8.GetByteCount(document));
            table.AddAtLeast($"scan, all recognizers, 2 KB documents: {kind}", bytes / Best(() => Array.ForEach(documents, document => scanner.Scan([document], Context)), quick ? 40 : 20), "MB/s", 60);
        }

        foreach (var piece in Hostile)
        {
            var (small, large) = (Speed(scanner, piece, 100_000, quick ? 6 : 20), Speed(scanner, piece, 1_000_000, quick ? 3 : 10));
            table.AddAtLeast($"hostile text \"{Shown(piece)}\", 1 MB", large, "MB/s", 10);
            table.AddAtLeast($"hostile text \"{Shown(piece)}\", speed at 1 MB / at 100 KB", large / small, "×", 0.7);
        }
    }

    private static string Shown(string piece) => string.Concat(piece.TrimEnd().Select(sign => char.IsBetween(sign, ' ', '\u00FF') ? $"{sign}" : $"U+{(int)sign:X4}"));

    private static double Speed(Scanner scanner, string piece, int length, int rounds)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        return text.Length / Best(() => scanner.Scan([text], Context), rounds);
    }

    /// <summary>Least processor time of some rounds, in microseconds: bytes per microsecond are MB/s.</summary>
    private static double Best(Action action, int rounds) => Enumerable.Range(0, rounds).Min(_ =>
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    });
}
