using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Word;

/// <summary>A table with a header row that repeats on every page.</summary>
internal static class TableWriter
{
    // Width between the margins of PageFrame, in twentieths of a point.
    private const int TextWidth = 9354;

    public static Table Write(Block.Table table, RunWriter runs)
    {
        var widths = Widths(table.Columns);
        var result = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width })));

        foreach (var (row, index) in table.Rows.Select((row, index) => (row, index)))
        {
            result.Append(Row(row, index == 0, table.Columns, widths, runs));
        }

        return result;
    }

    private static TableRow Row(
        IReadOnlyList<IReadOnlyList<Inline>> cells, bool header, IReadOnlyList<TableColumn> columns, string[] widths, RunWriter runs)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (header)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        for (var index = 0; index < cells.Count; index++)
        {
            var text = header ? [.. cells[index].Select(Bold)] : cells[index];
            row.Append(Cell(text, header, columns[index].RightAligned, widths[index], runs));
        }

        return row;
    }

    private static TableCell Cell(IReadOnlyList<Inline> content, bool header, bool right, string width, RunWriter runs)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa });
        if (header)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E3EBF0" });
        }

        var style = new ParagraphProperties(new ParagraphStyleId { Val = "TableText" });
        if (right)
        {
            style.Append(new Justification { Val = JustificationValues.Right });
        }

        var paragraph = new Paragraph(style);
        paragraph.Append(runs.Write(content));
        return new TableCell(properties, paragraph);
    }

    private static Inline Bold(Inline inline) => inline is Inline.Text text ? text with { Bold = true } : inline;

    private static string[] Widths(IReadOnlyList<TableColumn> columns)
    {
        var all = columns.Sum(column => column.Weight);
        return [.. columns.Select(column => (TextWidth * column.Weight / all).ToString(CultureInfo.InvariantCulture))];
    }
}
