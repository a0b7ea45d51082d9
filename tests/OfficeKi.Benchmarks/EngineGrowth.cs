using System.Diagnostics;
using OfficeKi.Language;

namespace OfficeKi.Benchmarks;

/// <summary>The summary engine alone up to 1,000 pages (about 3,000,000 characters).</summary>
internal static class EngineGrowth
{
    public static void Run(Table table, bool quick)
    {
        List<(double, double)> points = [];
        foreach (var pages in quick ? new[] { 10, 100, 300 } : [10, 30, 100, 300, 1000])
        {
            SourcePassage[] passages = [.. Prose.Pages(pages).Split('\n').Select((line, index) => new SourcePassage(index + 1, line))];
            ExtractiveSummary.Of(passages, 5, CancellationToken.None);
            var best = Enumerable.Range(0, quick ? 2 : 3).Min(_ =>
            {
                var started = Stopwatch.GetTimestamp();
                ExtractiveSummary.Of(passages, 5, CancellationToken.None);
                return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            });
            points.Add((pages, best));
        }

        table.Add($"summary engine alone, {points[^1].Item1} pages", points[^1].Item2, "ms");
        table.Add($"growth exponent of the summary engine, 10 to {points[^1].Item1} pages", Measure.Exponent(points), "", 1.1);
    }
}
