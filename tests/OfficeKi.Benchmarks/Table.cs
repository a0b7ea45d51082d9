using System.Globalization;

namespace OfficeKi.Benchmarks;

/// <summary>What was measured, the bound beside it, and whether it was met.</summary>
internal sealed class Table
{
    private readonly List<string[]> _rows = [["what", "measured", "bound", ""]];

    /// <param name="bound">Largest good value in the same unit, or null for a figure without a bound.</param>
    public void Add(string what, double value, string unit, double? bound = null) => _rows.Add(
    [
        what,
        string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}"),
        bound is { } limit ? string.Create(CultureInfo.InvariantCulture, $"≤ {limit:0.##} {unit}") : "",
        bound is { } most ? value <= most ? "met" : "missed" : "",
    ]);

    /// <param name="bound">Smallest good value in the same unit.</param>
    public void AddAtLeast(string what, double value, string unit, double bound) => _rows.Add(
    [
        what,
        string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}"),
        string.Create(CultureInfo.InvariantCulture, $"≥ {bound:0.##} {unit}"),
        value >= bound ? "met" : "missed",
    ]);

    public void Print(TextWriter output)
    {
        var widths = Enumerable.Range(0, 4).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
        {
            output.WriteLine(string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
