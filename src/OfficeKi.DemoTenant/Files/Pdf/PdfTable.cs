using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>A table with a line under every row; numbers may stand on the right.</summary>
internal static class PdfTable
{
    private const double Size = 9;
    private const double LineHeight = Size * 1.35;

    public static void Write(Block.Table table, PdfSheet sheet)
    {
        var unit = (PdfSheet.Right - PdfSheet.Left) / table.Columns.Sum(column => column.Weight);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row]
                .Select((cell, index) => PdfSheet.Wrap(PdfText.Words(cell, row == 0), Size, (table.Columns[index].Weight * unit) - 8)).ToList();
            WriteRow(cells, table.Columns, unit, sheet);
        }
    }

    private static void WriteRow(List<List<List<PdfWord>>> cells, IReadOnlyList<TableColumn> columns, double unit, PdfSheet sheet)
    {
        var height = (cells.Max(cell => cell.Count) * LineHeight) + 5;
        sheet.KeepTogether(height);
        var top = sheet.Y;
        var left = PdfSheet.Left;
        for (var index = 0; index < cells.Count; index++)
        {
            var width = columns[index].Weight * unit;
            for (var line = 0; line < cells[index].Count; line++)
            {
                var words = cells[index][line];
                var x = columns[index].RightAligned ? left + width - 6 - PdfSheet.WidthOf(words, Size) : left + 2;
                sheet.Draw(words, Size, x, top - ((line + 1) * LineHeight));
            }

            left += width;
        }

        sheet.MoveTo(top - height);
        sheet.Page.Line(PdfSheet.Left, PdfSheet.Right, sheet.Y);
    }
}
