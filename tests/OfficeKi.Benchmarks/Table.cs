using System.Globalization;

namespace OfficeKi.Benchmarks;

/// <summary>What was measured, the bound beside it, and whether it was met: a row as soon as it is known.</summary>
internal sealed class Table
{
    // Wide enough for nearly all; a longer text moves its own row only.
    private const int TextWidth = 92;
    private const int ValueWidth = 14;

    private readonly TextWriter _output;

    public Table(TextWriter output)
    {
        _output = output;
        Write("what", "measured", "bound", "");
    }

    /// <param name="bound">Largest good value in the same unit, or null for a figure without a bound.</param>
    public void Add(string what, double value, string unit, double? bound = null) => Write(
        what,
        Text(value, unit),
        bound is { } limit ? $"≤ {Text(limit, unit)}" : "",
        bound is { } most ? value <= most ? "met" : "missed" : "");

    /// <param name="bound">Smallest good value in the same unit.</param>
    public void AddAtLeast(string what, double value, string unit, double bound) =>
        Write(what, Text(value, unit), $"≥ {Text(bound, unit)}", value >= bound ? "met" : "missed");

    private static string Text(double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}");

    private void Write(string what, string measured, string bound, string result)
    {
        _output.WriteLine($"{what.PadRight(TextWidth)} | {measured,-ValueWidth} | {bound,-ValueWidth} | {result}".TrimEnd(' ', '|'));
        _output.Flush();
    }
}
