using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficeKi.Documents;
using static OfficeKi.Tests.Documents.Reading;
using static OfficeKi.Tests.Documents.Xlsx;

namespace OfficeKi.Tests.Documents;

public sealed class SpreadsheetTests
{
    [Fact]
    public void Sheets_are_headings_and_rows_are_table_rows_with_cells()
    {
        var document = Read(new Xlsx { Shared = ["Position", "Betrag"] }
            .Sheet("Haushalt", Row(2, SharedText("B2", 0), SharedText("D2", 1)), Row(5, Text("B5", "Bäume"), Number("D5", "1200.5")), Row(6, Number("D6", "3")))
            .Sheet("Leer").ToBytes(), "a.xlsx");

        Assert.Equal(
            ["sheet:1 Heading1 Haushalt", "sheet:1/row:2 TableRow Position | Betrag", "sheet:1/row:5 TableRow Bäume | 1200,5", "sheet:1/row:6 TableRow  | 3", "sheet:2 Heading1 Leer"],
            document.Lines());
        Assert.Equal(["", "3"], document.Passages[3].Cells.Of());
        Assert.Empty(document.Hidden);
        Assert.Null(document.Structure);
    }

    [Theory]
    [InlineData("General", "1234.5", "1234,5")]
    [InlineData("0", "2.5", "3")]
    [InlineData("#,##0.00", "1234567.891", "1.234.567,89")]
    [InlineData("#,##0.00\\ \"€\"", "-1234.5", "-1.234,50 €")]
    [InlineData("#,##0.00\\ [$€-407];[Red]\\-#,##0.00\\ [$€-407]", "-1234.5", "-1.234,50 €")]
    [InlineData("_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_-", "0", "- €")]
    [InlineData("[$CHF] #,##0.00", "10", "CHF 10,00")]
    [InlineData("0%", "0.125", "13%")]
    [InlineData("0.0 %", "0.125", "12,5 %")]
    [InlineData("#,##0,\" Tsd.\"", "1234567", "1.235 Tsd.")]
    [InlineData("dd.mm.yyyy", "46351", "25.11.2026")]
    [InlineData("[$-407]d. mmmm yyyy;@", "46351", "25.11.2026")]
    [InlineData("mmm yyyy", "46351", "11.2026")]
    [InlineData("dd.mm.yyyy hh:mm", "46351.75", "25.11.2026 18:00")]
    [InlineData("hh:mm", "0.3125", "07:30")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("\"Nr. \"000", "7", "Nr. 7")]
    [InlineData("0.00E+00", "1234.5", "1234,5")]
    public void A_number_is_shown_by_its_format(string code, string value, string expected)
    {
        Xlsx book = new();
        var style = book.Format(code);

        Assert.Equal(expected, Read(book.Sheet("A", Row(1, Number("A1", value, style))).ToBytes(), "a.xlsx").Passages[1].Text.Reveal());
    }

    [Fact]
    public void Dates_count_from_1904_where_the_workbook_says_so()
    {
        Xlsx book = new() { From1904 = true };
        var style = book.Format("dd.mm.yyyy");

        Assert.Equal("25.11.2026", Read(book.Sheet("A", Row(1, Number("A1", "44889", style))).ToBytes(), "a.xlsx").Passages[1].Text.Reveal());
    }

    [Fact]
    public void Truth_values_errors_and_formulas_show_what_was_kept()
    {
        Cell[] cells =
        [
            new(new CellValue("1")) { CellReference = "A1", DataType = CellValues.Boolean },
            new(new CellValue("#REF!")) { CellReference = "B1", DataType = CellValues.Error },
            new(new CellFormula("SUM(1,2)"), new CellValue("3")) { CellReference = "C1" },
            new(new CellFormula("A1&\"x\""), new CellValue("Wert")) { CellReference = "D1", DataType = CellValues.String },
            new(new CellFormula("NOW()")) { CellReference = "E1" },
        ];

        Assert.Equal("WAHR | #REF! | 3 | Wert", Read(new Xlsx().Sheet("A", Row(1, cells)).ToBytes(), "a.xlsx").Passages[1].Text.Reveal());
    }

    [Fact]
    [Trait("Requirement", "INJ-3")]
    public void Hidden_sheets_rows_columns_and_cells_are_left_out_and_counted()
    {
        Xlsx book = new();
        var none = book.Format(";;;");
        var white = book.HiddenStyle;
        var secret = Text("A4", "weiß auf weiß");
        secret.StyleIndex = white;
        var hidden = Row(2, Text("A2", "versteckte Zeile"));
        hidden.Hidden = true;
        var flat = Row(3, Text("A3", "flache Zeile"));
        (flat.Height, flat.CustomHeight) = (0, true);
        book.Sheet("Offen", null, [new Column { Min = 2, Max = 3, Hidden = true, Width = 10 }], Row(1, Text("A1", "sichtbar"), Text("B1", "versteckte Spalte"), Text("D1", "auch")), hidden, flat, Row(4, secret, Number("D4", "7", none)))
            .Sheet("Geheim", SheetStateValues.Hidden, [], Row(1, Text("A1", "versteckt")))
            .Sheet("Tiefer", SheetStateValues.VeryHidden, [], Row(1, Text("A1", "versteckt")))
            .Sheet("Ende", Row(1, Text("A1", "Schluss")));

        var document = Read(book.ToBytes(), "a.xlsx");

        Assert.Equal(["sheet:1 Heading1 Offen", "sheet:1/row:1 TableRow sichtbar | auch", "sheet:4 Heading1 Ende", "sheet:4/row:1 TableRow Schluss"], document.Lines());
        Assert.Equal(["hidden-content=7"], document.HiddenKinds());
    }

    [Fact]
    [Trait("Requirement", "INJ-3")]
    public void Comments_links_and_headers_are_found()
    {
        var bytes = new Xlsx().Sheet("A", null, part =>
        {
            part.Worksheet = new Worksheet(
                new SheetData(Row(1, new Cell(new CellFormula("_xlfn.WEBSERVICE(\"https://angreifer.example\")"), new CellValue("x")) { CellReference = "A1", DataType = CellValues.String })),
                new HeaderFooter(new OddHeader("&L&\"Arial,Fett\"&12VS-NfD&RSeite &P")));
            part.AddNewPart<WorksheetCommentsPart>().Comments = new Comments(
                new Authors(new Author("x")), new CommentList(new Comment(new CommentText(new Run(new Text("Bitte prüfen")))) { Reference = "A1", AuthorId = 0 }));
            part.AddHyperlinkRelationship(new Uri("https://moselfurt.example"), isExternal: true);
        }).ToBytes();

        var document = Read(bytes, "a.xlsx");

        Assert.Equal(["comment=1", "external-reference=2"], document.HiddenKinds());
        Assert.Equal(["VS-NfD Seite"], document.HeadersAndFooters.Of().Select(text => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void A_sheet_that_unfolds_into_too_much_text_is_too_large()
    {
        var text = new string('x', 30_000);
        var rows = Enumerable.Range(1, 40).Select(number => Row((uint)number, SharedText($"A{number}", 0))).ToArray();
        var diagonal = Enumerable.Range(1, 1_200).Select(number => Row((uint)number, Text($"{Column(number)}{number}", "x"))).ToArray();

        Assert.Equal("too-large characters", Code(DocumentReader.Read(new Xlsx { Shared = [text] }.Sheet("A", rows).ToBytes(), "a.xlsx", CancellationToken.None)));
        Assert.Equal("too-large characters", Code(DocumentReader.Read(new Xlsx().Sheet("A", diagonal).ToBytes(), "a.xlsx", CancellationToken.None)));
    }

    [Fact]
    public void The_content_decides_not_the_name()
    {
        var book = new Xlsx().Sheet("A", Row(1, Text("A1", "Text"))).ToBytes();

        Assert.Equal("A\nText", Read(book, "a.docx").Text());
        Assert.Equal("unknown-format", Code(DocumentReader.Read("Nur Text"u8.ToArray(), "a.xlsx", CancellationToken.None)));
        Assert.Equal("damaged", Code(DocumentReader.Read(book.AsMemory(..(book.Length / 2)), "a.xlsx", CancellationToken.None)));
    }

    private static string Column(int number) => number > 26 ? Column((number - 1) / 26) + (char)('A' + ((number - 1) % 26)) : ((char)('A' + number - 1)).ToString();
}
