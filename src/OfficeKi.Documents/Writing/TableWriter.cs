using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Core;

namespace OfficeKi.Documents.Writing;

/// <summary>A table whose first row is its header: marked as such and repeated on every page.</summary>
internal static class TableWriter
{
    // A column of short entries still needs room for its heading, a long one must not take all.
    private const int Narrowest = 8;
    private const int Widest = 44;

    public static Table Write(IReadOnlyList<IReadOnlyList<ContentText>> rows)
    {
        var widths = Widths(rows);
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = Number(PageFrame.TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width })));
        table.Append(rows.Select((row, index) => Row(row, index == 0, widths)));
        return table;
    }

    private static TableRow Row(IReadOnlyList<ContentText> cells, bool isHeader, string[] widths)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(widths.Select((width, column) => Cell(column < cells.Count ? cells[column].Reveal() : "", isHeader, width)));
        return row;
    }

    private static TableCell Cell(string text, bool isHeader, string width)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa });
        if (isHeader)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E3EBF0" });
        }

        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "TableText" }));
        paragraph.Append(RunWriter.Write(text, isHeader ? [new(0, text.Length)] : []));
        return new TableCell(properties, paragraph);
    }

    private static string[] Widths(IReadOnlyList<IReadOnlyList<ContentText>> rows)
    {
        int[] longest =
        [
            .. Enumerable.Range(0, rows.Max(row => row.Count)).Select(column =>
                Math.Clamp(rows.Where(row => column < row.Count).Max(row => LongestLine(row[column].Reveal())), Narrowest, Widest)),
        ];
        return [.. longest.Select(width => Number(PageFrame.TextWidth * width / longest.Sum()))];
    }

    private static int LongestLine(string text) => text.Split('\n').Max(line => line.Length);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
