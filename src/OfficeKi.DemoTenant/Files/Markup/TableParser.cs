namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary>A table: first row is the header, second row gives alignment and relative widths.</summary>
internal static class TableParser
{
    public static Block.Table Parse(IReadOnlyList<string> lines) =>
        new(
            [.. Cells(lines[1]).Select(cell => new TableColumn(cell.EndsWith(':'), cell.Length))],
            [.. lines.Where((_, index) => index != 1).Select(line => Cells(line).Select(cell => InlineParser.Parse(Breaks(cell))).ToList())]);

    private static string Breaks(string cell) => cell.Replace(" // ", "\n", StringComparison.Ordinal);

    private static List<string> Cells(string line) => [.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim())];
}
