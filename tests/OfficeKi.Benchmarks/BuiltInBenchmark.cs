namespace OfficeKi.Benchmarks;

/// <summary>Every function with the built-in engine: time on 100 pages, growth with the length, memory.</summary>
internal static class BuiltInBenchmark
{
    private const int Usual = 100;

    // A round is long enough for a clock that ticks every 10 ms, whatever the size.
    private const int PagesOfRound = 300;
    private const int Rounds = 3;

    public static async Task RunAsync(ServerProcess server, Table table, bool quick)
    {
        await using BuiltInEngine engine = new();
        foreach (var function in BuiltInFunction.All)
        {
            await OverHttpAsync(server, function, table, quick);
            await OnEngineAsync(engine, function, table, quick);
            await MemoryAsync(engine, function, table, quick);
        }
    }

    private static async Task OverHttpAsync(ServerProcess server, BuiltInFunction function, Table table, bool quick)
    {
        for (var warmUp = 0; warmUp < (quick ? 3 : 40); warmUp++)
        {
            await server.RunAsync(function.Request(10));
        }

        var request = function.Request(Usual);
        var rounds = quick ? 3 : 15;
        var before = server.ProcessorTime;
        var times = await Measure.TimesAsync(rounds, () => server.RunAsync(request));
        table.Add($"{function.Name}: {Usual} pages over HTTP, best call", times[0], "ms", 300);
        table.Add($"{function.Name}: processor time of the server for it", (server.ProcessorTime - before).TotalMilliseconds / rounds, "ms");
        if (!quick)
        {
            await GrowthAsync(table, $"{function.Name}: growth exponent over HTTP", [10, 30, Usual, function.MostPages], () => server.ProcessorTime, pages =>
            {
                var request = function.Request(pages);
                return () => server.RunAsync(request);
            });
        }
    }

    private static Task OnEngineAsync(BuiltInEngine engine, BuiltInFunction function, Table table, bool quick) =>
        GrowthAsync(table, $"{function.Name}: growth exponent of the engine", quick ? [10, 30, Usual, 300] : [10, 30, Usual, 300, 1000], () => Environment.CpuUsage.TotalTime, pages =>
        {
            var (text, options) = (BuiltInFunction.Document(pages), function.OptionsFor(pages));
            return () => engine.RunAsync(function, text, options);
        });

    /// <summary>Fits processor time over at least four sizes.</summary>
    private static async Task GrowthAsync(Table table, string what, int[] sizes, Func<TimeSpan> clock, Func<int, Func<Task>> runOf)
    {
        List<(double, double)> points = [];
        foreach (var pages in sizes)
        {
            var run = runOf(pages);
            await run();
            points.Add((pages, await Measure.LeastProcessorTimeAsync(Rounds, Math.Max(1, PagesOfRound / pages), clock, run)));
        }

        table.Add($"{what}, up to {sizes[^1]} pages", Measure.Exponent(points), "", 1.1);
    }

    // Text in memory is UTF-16: two bytes a character. A run holds it as sent, by passage, folded and masked.
    private static async Task MemoryAsync(BuiltInEngine engine, BuiltInFunction function, Table table, bool quick)
    {
        var (text, options) = (BuiltInFunction.Document(Usual), function.OptionsFor(Usual));
        var size = (double)text.Length * sizeof(char) * function.Documents;
        var (allocated, peak) = await Measure.MemoryAsync(atStep => engine.RunAsync(function, new(text.AsSpan()), options, atStep));
        table.Add($"{function.Name}: largest live memory after a step / text", peak / size, "×", 10);
        if (!quick)
        {
            table.Add($"{function.Name}: largest live memory at any moment / text", await Measure.LargestAsync(() => engine.RunAsync(function, new(text.AsSpan()), options)) / size, "×", 10);
        }

        table.Add($"{function.Name}: allocated bytes / text", allocated / size, "×");
    }
}
