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

    /// <summary>Bytes allocated by an action, and the most it keeps alive at once: full collections run all the while it works.</summary>
    public static async Task<(long Allocated, long Peak)> MemoryAsync(Func<Task> action)
    {
        await action();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        await action();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;

        var idle = LiveBytes();
        var peak = idle;
        var work = Task.Run(action);
        while (!work.IsCompleted)
        {
            peak = Math.Max(peak, LiveBytes());
        }

        await work;
        return (allocated, peak - idle);
    }

    // As the collection left it: what is allocated until somebody asks for the total would be counted too.
    private static long LiveBytes()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
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
