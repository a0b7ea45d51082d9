using System.Globalization;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>What a reader sees of a cell.</summary>
/// <param name="IsHidden">The cell holds text that its colour, size or number format keeps from view; the text is then empty.</param>
internal readonly record struct ShownCell(string Text, bool IsHidden);

/// <summary>Writes the value of a cell as a German Excel shows it, in a simple form.</summary>
internal sealed class CellText(IReadOnlyList<string> shared, CellStyles styles, bool isFrom1904)
{
    /// <summary>What stands between two cells of a row when it is read as one text.</summary>
    public const int SeparatorLength = 3;

    private const double From1900To1904 = 1462;

    public ShownCell Of(SheetCell cell)
    {
        var style = styles.Of(cell.Style);
        var text = TextOf(cell, style.Format).ReplaceLineEndings(" ").Trim();
        var isHidden = cell.Value.Trim().Length > 0 && (text.Length == 0 ? style.Format.CanHide : !style.IsSeen);
        return isHidden ? new("", true) : new(text, false);
    }

    private string TextOf(SheetCell cell, NumberFormat format) => cell.Type switch
    {
        "s" => int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? format.OfText(shared[index]) : "",
        "inlineStr" or "str" => format.OfText(cell.Value),
        "b" => cell.Value.Trim() is "1" or "true" ? "WAHR" : "FALSCH",
        "e" => cell.Value,
        "d" => DateTime.TryParse(cell.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day) ? format.OfNumber(day.ToOADate()) : cell.Value,
        _ => double.TryParse(cell.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? format.OfNumber(isFrom1904 && format.IsDate ? number + From1900To1904 : number)
            : "",
    };
}
