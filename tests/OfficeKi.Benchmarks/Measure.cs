using System.Diagnostics;

namespace OfficeKi.Benchmarks;

/// <summary>Times and what is made of them.</summary>
internal static class Measure
{
    public static async Task<double[]> TimesAsync(int rounds, Func<Task> action)
    {
        List<double> times = [];
        for (var round = 0; round < rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            await action();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return [.. times.Order()];
    }

    /// <summary>Processor time of one call, in ms: the least of some rounds, each of so many calls that the clock and the garbage collector do not matter.</summary>
    /// <remarks>Who else is on the machine shows in the time of day, hardly in this.</remarks>
    /// <param name="clock">Processor time of the process that does the work.</param>
    public static async Task<double> LeastProcessorTimeAsync(int rounds, int calls, Func<TimeSpan> clock, Func<Task> action)
    {
        var least = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var before = clock();
            for (var call = 0; call < calls; call++)
            {
                await action();
            }

            least = Math.Min(least, (clock() - before).TotalMilliseconds / calls);
        }

        return least;
    }

    /// <summary>Bytes allocated by an action, and the most that is alive above the idle process at the moments it names.</summary>
    /// <remarks>Idle is the lower of before and after: buffers of earlier work may be given up in between, and must not be taken off.</remarks>
    /// <param name="action">Calls what it is given wherever it holds much: after each step and at its result.</param>
    public static async Task<(long Allocated, long Peak)> MemoryAsync(Func<Action, Task> action)
    {
        await action(() => { });
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        await action(() => { });
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;

        var idle = LiveBytes();
        var peak = idle;
        await action(() => peak = Math.Max(peak, LiveBytes()));
        return (allocated, peak - Math.Min(idle, LiveBytes()));
    }

    /// <summary>The most an action keeps alive at any moment, working memory included: full collections run beside it, with pauses as long as they take.</summary>
    public static async Task<long> LargestAsync(Func<Task> action)
    {
        var idle = LiveBytes();
        var peak = idle;
        var work = Task.Run(action);
        while (!work.IsCompleted)
        {
            var started = Stopwatch.GetTimestamp();
            peak = Math.Max(peak, LiveBytes());
            await Task.WhenAny(work, Task.Delay(Stopwatch.GetElapsedTime(started)));
        }

        await work;
        return peak - Math.Min(idle, LiveBytes());
    }

    // As a compacting collection left it: garbage, holes and what is allocated until somebody asks for the total do not count.
    private static long LiveBytes()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        var memory = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return memory.HeapSizeBytes - memory.FragmentedBytes;
    }

    public static double Median(this double[] sorted) => sorted[sorted.Length / 2];

    public static double P99(this double[] sorted) => sorted[(int)(sorted.Length * 0.99)];

    /// <summary>Exponent of a power law fitted to (size, time): 1 is linear, 2 quadratic.</summary>
    public static double Exponent(IReadOnlyList<(double Size, double Time)> points)
    {
        var x = points.Select(point => Math.Log(point.Size)).ToArray();
        var y = points.Select(point => Math.Log(point.Time)).ToArray();
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
