namespace OfficeKi.Benchmarks;

/// <summary>Summary without a model over the length of the text: server time as the receipt states it.</summary>
internal static class SummaryBenchmark
{
    public static object Request(int pages) => new { function = "summarize", surface = "word", engine = "builtin", content = new { text = Prose.Pages(pages) } };

    public static async Task RunAsync(ServerProcess server, Table table, bool quick)
    {
        for (var warmUp = 0; warmUp < (quick ? 5 : 100); warmUp++)
        {
            await server.RunAsync(Request(10));
        }

        // One request holds at most 1,000,000 characters, about 330 pages; growth beyond is measured without HTTP by EngineGrowth.
        List<(double, double)> points = [];
        foreach (var pages in new[] { 10, 30, 100, 330 })
        {
            var request = Request(pages);
            var times = await Measure.TimesAsync(quick ? 3 : 20, () => server.RunAsync(request));
            points.Add((pages, times.Median()));
            table.Add($"summary of {pages} pages without a model, median of the whole call", times.Median(), "ms", pages == 10 ? 150 : pages == 100 ? 300 : null);
        }

        table.Add("growth exponent, 10 to 330 pages", Measure.Exponent(points), "", 1.1);
        EngineGrowth.Run(table, quick);
    }
}
