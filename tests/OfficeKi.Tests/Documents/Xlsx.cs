using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace OfficeKi.Tests.Documents;

/// <summary>Builds real workbooks with the OpenXML SDK and has its validator look at them.</summary>
internal sealed class Xlsx
{
    private readonly List<(string Name, SheetStateValues? State, Action<WorksheetPart> Build)> _sheets = [];
    private readonly List<string> _formats = [];

    public IReadOnlyList<string> Shared { get; init; } = [];

    public bool From1904 { get; init; }

    public Action<WorkbookPart> More { get; init; } = _ => { };

    public Font HiddenFont { get; init; } = new(new FontSize { Val = 11 }, new Color { Rgb = "FFFFFFFF" });

    /// <summary>A number format; its style is the number returned. The style after all of them has <see cref="HiddenFont"/>.</summary>
    public uint Format(string code)
    {
        _formats.Add(code);
        return (uint)_formats.Count;
    }

    public uint HiddenStyle => (uint)_formats.Count + 1;

    public Xlsx Sheet(string name, params Row[] rows) => Sheet(name, null, [], rows);

    public Xlsx Sheet(string name, SheetStateValues? state, Column[] columns, params Row[] rows) =>
        Sheet(name, state, part => part.Worksheet = new Worksheet([.. columns.Length > 0 ? [new Columns(columns)] : Array.Empty<OpenXmlElement>(), new SheetData(rows)]));

    public Xlsx Sheet(string name, SheetStateValues? state, Action<WorksheetPart> build)
    {
        _sheets.Add((name, state, build));
        return this;
    }

    public static Row Row(uint number, params Cell[] cells) => new(cells) { RowIndex = number };

    public static Cell Text(string at, string text) => new(new InlineString(new Text(text))) { CellReference = at, DataType = CellValues.InlineString };

    public static Cell SharedText(string at, int index) => new(new CellValue(index)) { CellReference = at, DataType = CellValues.SharedString };

    public static Cell Number(string at, string value, uint style = 0) => new(new CellValue(value)) { CellReference = at, StyleIndex = style };

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = From1904 }, new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            if (Shared.Count > 0)
            {
                book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(Shared.Select(text => new SharedStringItem(new Text(text))));
            }

            foreach (var (index, sheet) in _sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                sheet.Build(part);
                book.Workbook.Sheets!.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = sheet.Name, State = sheet.State });
            }

            More(book);
        }

        Assert.Empty(Errors(stream));
        return stream.ToArray();
    }

    private static string[] Errors(MemoryStream stream)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    private Stylesheet Styles() => new(
        new NumberingFormats(_formats.Select((code, index) => new NumberingFormat { NumberFormatId = (uint)index + 164, FormatCode = code })) is { HasChildren: true } formats ? formats : null!,
        new Fonts(new Font(), HiddenFont),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat(), .. _formats.Select((_, index) => new CellFormat { NumberFormatId = (uint)index + 164, ApplyNumberFormat = true }), new CellFormat { FontId = 1, ApplyFont = true }]));
}
