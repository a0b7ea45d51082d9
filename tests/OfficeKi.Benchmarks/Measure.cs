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
