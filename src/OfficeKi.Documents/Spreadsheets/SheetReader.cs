using System.Collections;
using System.Globalization;
using System.Xml;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>A row with at least one visible text.</summary>
/// <param name="Number">As Excel shows it, from 1.</param>
/// <param name="Cells">Texts by column, from 1, in order; none is empty.</param>
internal sealed record SheetRow(int Number, SortedDictionary<int, string> Cells);

/// <summary>Reads the cells of one sheet as a stream: a tree of a large sheet would cost many times its text.</summary>
/// <remarks>ECMA-376 Part 1, 18.3.1.</remarks>
internal sealed class SheetReader(DocumentDraft draft, CellText texts, CancellationToken cancellationToken)
{
    private const int MaxColumns = 16_384;

    private readonly BitArray _hiddenColumns = new(MaxColumns + 1);
    private readonly HashSet<int> _columnsWithHiddenText = [];
    private readonly List<SheetRow> _rows = [];
    private int _lastColumnRange;
    private bool _hidesRows;
    private long _characters;

    public IReadOnlyList<SheetRow> Read(Stream sheet)
    {
        using var reader = XmlReader.Create(sheet, XmlGuard.Settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "sheetFormatPr":
                    _hidesRows = IsOn(reader.GetAttribute("zeroHeight"));
                    break;
                case "col":
                    OnColumns(reader);
                    break;
                case "row":
                    ReadRow(reader);
                    break;
                case "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter" when !reader.IsEmptyElement:
                    reader.Read();
                    draft.AddHeaderOrFooter(PageMargin.TextOf(reader.Value));
                    break;
            }
        }

        draft.Hide(HiddenKinds.HiddenContent, _columnsWithHiddenText.Count);
        return _rows;
    }

    // Ranges stand in order and do not overlap; one that does is ignored, so that the work stays linear.
    private void OnColumns(XmlReader reader)
    {
        var first = Number(reader.GetAttribute("min"), 0);
        var last = Math.Min(Number(reader.GetAttribute("max"), 0), MaxColumns);
        if (first <= _lastColumnRange || !(IsOn(reader.GetAttribute("hidden")) || IsZero(reader.GetAttribute("width"))))
        {
            return;
        }

        for (var column = first; column <= last; column++)
        {
            _hiddenColumns[column] = true;
        }

        _lastColumnRange = last;
    }

    private void ReadRow(XmlReader row)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var number = Number(row.GetAttribute("r"), _rows.Count > 0 ? _rows[^1].Number + 1 : 1);
        var height = row.GetAttribute("ht");
        var isHidden = IsOn(row.GetAttribute("hidden")) || IsZero(height) || (_hidesRows && height is null);
        if (row.IsEmptyElement)
        {
            return;
        }

        SortedDictionary<int, string> cells = [];
        var (depth, column) = (row.Depth, 0);
        while (row.Read() && row.Depth > depth)
        {
            if (row is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var cell = SheetCell.Read(row);
                column = cell.Column ?? column + 1;
                Add(cells, column, cell);
            }
        }

        if (isHidden)
        {
            draft.Hide(HiddenKinds.HiddenContent, cells.Count > 0 ? 1 : 0);
        }
        else if (cells.Count > 0)
        {
            _rows.Add(new(number, cells));
        }
    }

    private void Add(SortedDictionary<int, string> cells, int column, SheetCell cell)
    {
        var shown = texts.Of(cell);
        draft.Hide(HiddenKinds.ExternalReference, cell.FetchesFromNetwork ? 1 : 0);
        draft.Hide(HiddenKinds.HiddenContent, shown.IsHidden ? 1 : 0);
        if (shown.Text.Length == 0 || column is < 1 or > MaxColumns)
        {
            return;
        }

        if (_hiddenColumns[column])
        {
            _columnsWithHiddenText.Add(column);
            return;
        }

        _characters += shown.Text.Length + CellText.SeparatorLength;
        LimitExceededException.ThrowIfGreater(_characters, DocumentLimits.MaxCharacters, "characters");
        cells[column] = shown.Text;
    }

    private static bool IsOn(string? value) => value is "1" or "true";

    private static bool IsZero(string? size) => double.TryParse(size, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value < 0.2;

    private static int Number(string? text, int otherwise) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
