using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Word;

/// <summary>The look of each cell of one table, by its place: white text in a dark heading row can be read, the same text below cannot.</summary>
internal sealed class TableCellLooks(Table table, WordStyles styles, int rowCount)
{
    private readonly TableStyleLook _style = styles.Of(table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value).Table;
    private readonly Conditions _conditions = Conditions.Of(table.GetFirstChild<TableProperties>()?.TableLook);

    public CellLook Of(TableCell cell, int row, int column, int columnCount)
    {
        var look = _style.Whole;
        var bandedRow = _conditions.FirstRow ? row - 1 : row;
        look = When(_conditions.Bands && bandedRow >= 0, bandedRow % 2 == 0 ? "band1Horz" : "band2Horz", look);
        look = When(_conditions.LastColumn && column == columnCount - 1, "lastCol", look);
        look = When(_conditions.FirstColumn && column == 0, "firstCol", look);
        look = When(_conditions.LastRow && row == rowCount - 1, "lastRow", look);
        look = When(_conditions.FirstRow && row == 0, "firstRow", look);
        return new CellLook(default, WordColor.Of(cell.TableCellProperties?.Shading)).Over(look);
    }

    private CellLook When(bool applies, string name, CellLook lower) =>
        applies && _style.Special.TryGetValue(name, out var look) ? look.Over(lower) : lower;

    private readonly record struct Conditions(bool FirstRow, bool LastRow, bool FirstColumn, bool LastColumn, bool Bands)
    {
        // Older files have one bit mask instead of attributes: ECMA-376 Part 4, 14.4.9.
        public static Conditions Of(TableLook? look)
        {
            if (look is null)
            {
                return default;
            }

            int.TryParse(look.Val?.InnerText, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mask);
            return new(
                IsOn(look.FirstRow?.InnerText, 0x20), IsOn(look.LastRow?.InnerText, 0x40), IsOn(look.FirstColumn?.InnerText, 0x80),
                IsOn(look.LastColumn?.InnerText, 0x100), !IsOn(look.NoHorizontalBand?.InnerText, 0x200));

            bool IsOn(string? attribute, int bit) => attribute is null ? (mask & bit) != 0 : attribute is "1" or "true" or "on";
        }
    }
}
