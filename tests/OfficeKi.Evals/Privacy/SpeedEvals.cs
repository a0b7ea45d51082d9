using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using OfficeKi.Privacy;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy;

/// <summary>PII-7: speed on one core with all recognizers on, and growth on hostile text. Best of several rounds, as the machine is shared.</summary>
public class SpeedEvals(ITestOutputHelper output)
{
    private const int Rounds = 7;

    // Unoptimised builds only show that nothing is badly wrong.
    private static readonly bool IsOptimised = typeof(Scanner).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled != true;

    private static readonly Scanner Scanner = new();
    private static readonly ScanContext Context = new() { CurrentYear = 2026 };

    public static TheoryData<string> Hostile { get; } =
    [
        "a", "A", "1", "1 ", "@", "a@", "a.", "-", "A-", "Dr. ", "[", "(", "\u200B", "A\u0301", "DE89 3704 ", "Herr Müller ", "Müller, Anna ", "12.03.", "eyJ", "-----BEGIN ", "https://a?", "Passwort: ", "ab:", "0261 ", "i. A. ", "Mit freundlichen Grüßen\n", "Аa",
    ];

    [Theory]
    [InlineData("court_prose.txt", 60)]
    [InlineData("grascco_dev.jsonl", 25)]
    public void Documents_of_two_kilobytes_are_scanned_fast(string file, double megabytesPerSecond)
    {
        var documents = Documents(File.ReadAllText(EvalData.File(file)), 2000);
        var bytes = documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document));
        foreach (var document in documents)
        {
            Scanner.Scan([document], Context);
        }

        var speed = bytes / 1e6 / Best(() => documents.ForEach(document => Scanner.Scan([document], Context))).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {documents.Count} documents, {speed:F0} MB/s"));
        Assert.True(speed >= (IsOptimised ? megabytesPerSecond : 2), $"{speed:F0} MB/s");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_costs_its_length_and_no_more(string piece)
    {
        var (small, large) = (Repeat(piece, 100_000), Repeat(piece, 1_000_000));
        Scanner.Scan([small], Context);
        var speeds = new[] { small, large }.Select(text => text.Length / 1e6 / Best(() => Scanner.Scan([text], Context), rounds: 3).TotalSeconds).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{piece.ReplaceLineEndings("⏎"),-20} {speeds[0]:F0} and {speeds[1]:F0} MB/s"));
        Assert.True(speeds[1] >= (IsOptimised ? 2 : 0.2) && speeds[1] >= speeds[0] / 4, $"{speeds[0]:F0} and {speeds[1]:F0} MB/s");
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static List<string> Documents(string text, int length) =>
        [.. Enumerable.Range(0, text.Length / length).Select(i => text.Substring(i * length, length))];

    private static TimeSpan Best(Action action, int rounds = Rounds)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return best;
    }
}
