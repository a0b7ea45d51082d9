using System.Diagnostics;

namespace OfficeKi.Benchmarks;

/// <summary>From the start of the process to the first answered run, and what the idle process holds.</summary>
internal static class StartBenchmark
{
    public static async Task RunAsync(Table table, bool quick)
    {
        List<double> times = [];
        var memory = 0.0;
        for (var round = 0; round < (quick ? 1 : 5); round++)
        {
            var started = Stopwatch.GetTimestamp();
            await using var server = await ServerProcess.StartAsync();
            await server.RunAsync(SummaryBenchmark.Request(1));
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            memory = server.Memory;
        }

        table.Add("start → first answered request (demo tenant, SQLite, built-in engine)", times.Order().ToArray().Median(), "ms", 3000);
        table.Add("resident memory after the first answer", memory, "MB");
    }
}
