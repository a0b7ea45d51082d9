using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Core;
using static OfficeKi.Tests.Documents.Docx;
using static OfficeKi.Tests.Documents.Reading;

namespace OfficeKi.Tests.Documents;

public sealed class StructureTests
{
    private const string Styles =
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Fett"><w:name w:val="Fett"/><w:rPr><w:b/></w:rPr></w:style>
        """;

    private const string Header = "<w:trPr><w:tblHeader/></w:trPr>";

    [Theory]
    [InlineData("""<wp:docPr id="1" name="Bild 1"/>""", true)]
    [InlineData("""<wp:docPr id="1" name="Bild 1" descr=" "/>""", true)]
    [InlineData("""<wp:docPr id="1" name="Bild 1" descr="Lageplan"/>""", false)]
    [InlineData("""<wp:docPr id="1" name="Bild 1" title="Lageplan"/>""", false)]
    [InlineData("""<wp:docPr id="1" name="Bild 1"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>""", false)]
    public void A_picture_needs_an_alternative_text_or_the_mark_of_decoration(string properties, bool isDefect)
    {
        var drawing = $"<w:p><w:r><w:drawing><wp:inline>{properties}<a:graphic><a:graphicData uri=\"p\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";

        Assert.Equal(isDefect ? ["ImageWithoutAlternative paragraph:2"] : [], Defects(P("Text") + drawing));
    }

    [Fact]
    public void A_text_box_is_text_and_needs_no_alternative()
    {
        var box = $"<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Feld\"/><a:graphic><a:graphicData uri=\"p\"><wps:wsp><wps:txbx><w:txbxContent>{P("Im Feld")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

        Assert.Empty(Defects(box));
    }

    [Fact]
    public void A_data_table_needs_a_header_row_and_whole_cells()
    {
        var plain = $"<w:tbl>{Row(Cell(P("a")), Cell(P("b")))}{Row(Cell(P("1")), Cell(P("2")))}</w:tbl>";
        var good = $"<w:tbl>{Row(Header, Cell(P("a")), Cell(P("b")))}{Row(Cell(P("1")), Cell(P("2")))}</w:tbl>";
        var merged = $"<w:tbl>{Row(Header, Cell(P("a")), Cell(P("b")))}{Row($"<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{P("1")}</w:tc>")}</w:tbl>";
        var frame = $"<w:tbl>{Row(Cell(P("a")), Cell(P("b")))}</w:tbl>";

        Assert.Equal(["TableWithoutHeader paragraph:1", "TableWithMergedCells paragraph:9"], Defects(plain + good + merged + frame));
    }

    [Fact]
    public void An_empty_heading_is_found_and_counts_as_none()
    {
        var structure = ReadBody(Styled("H1", "") + P("Text"), Styles).Structure!;

        Assert.Equal(["EmptyHeading paragraph:1"], Lines(structure));
        Assert.False(structure.HasHeadings);
        Assert.True(ReadBody(Styled("H1", "Anlass"), Styles).Structure!.HasHeadings);
    }

    [Fact]
    public void A_short_bold_paragraph_before_text_looks_like_a_heading()
    {
        Assert.Equal(["BoldAsHeading paragraph:1"], Defects(P("Anlass", "<w:b/>") + "<w:p/>" + P("Die Brücke ist alt.")));
        Assert.Equal(["BoldAsHeading paragraph:1"], Defects(Styled("Fett", "Anlass") + P("Die Brücke ist alt.")));
    }

    [Theory]
    [InlineData("Die Brücke ist alt.")]
    [InlineData("Die Frist endet am 3. Mai, und danach werden alle weiteren Anträge, die noch eingehen, nicht mehr bearbeitet")]
    public void A_bold_sentence_is_no_heading(string text) => Assert.Empty(Defects(P(text, "<w:b/>") + P("Weiter.")));

    [Fact]
    public void The_subject_line_of_a_letter_is_no_heading() =>
        Assert.Empty(Defects(P("Ihr Antrag vom 3. Mai 2026", "<w:b/>") + P("Az. 61-21") + P("Sehr geehrte Frau Muster,") + P("wir haben Ihren Antrag.")));

    [Fact]
    public void A_typed_list_is_found_once_at_its_first_line() =>
        Assert.Equal(
            ["TypedList paragraph:1", "TypedList paragraph:5"],
            Defects(P("1. Antrag") + P("2. Plan") + P("3. Foto") + P("Text") + P("- rot") + P("- blau")));

    [Theory]
    [InlineData("1. Mai 2026 ist Feiertag.", "2026 ist es ein Freitag.")]
    [InlineData("1. Antrag", "Text")]
    [InlineData("a) Antrag", "c) Foto")]
    public void Single_numbers_are_no_list(string first, string second) => Assert.Empty(Defects(P(first) + P(second)));

    [Fact]
    public void Links_to_bookmarks_that_are_not_there_are_dead()
    {
        const string Mark = "<w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/><w:bookmarkEnd w:id=\"1\"/>";
        static string Field(string code) => $"<w:p><w:fldSimple w:instr=\"{code}\"><w:r><w:t>Abschnitt 2</w:t></w:r></w:fldSimple></w:p>";
        var body = $"<w:p>{Mark}<w:r><w:t>Ziel</w:t></w:r></w:p>" + Field(" REF _ref1 \\h ") + Field(" PAGEREF _Toc9 \\h ")
            + "<w:p><w:hyperlink w:anchor=\"weg\"><w:r><w:t>dort</w:t></w:r></w:hyperlink><w:hyperlink w:anchor=\"_top\"><w:r><w:t>oben</w:t></w:r></w:hyperlink></w:p>"
            + Field(" PAGE ");

        Assert.Equal(["DeadReference paragraph:3", "DeadReference paragraph:4"], Defects(body));
    }

    [Fact]
    public void Language_and_title_are_what_the_document_states()
    {
        var silent = ReadBody(P("Text")).Structure!;
        var stated = Read(WithProperties("de-DE", "Hundesatzung"), "a.docx").Structure!;

        Assert.Equal((null, false), (silent.Language, silent.HasTitle));
        Assert.Equal(("de-DE", true), (stated.Language, stated.HasTitle));
    }

    [Fact]
    public void Text_and_web_pages_tell_nothing() => Assert.Null(ReadHtml("<h1>Titel</h1>").Structure);

    private static string[] Defects(string body) => Lines(ReadBody(body, Styles).Structure!);

    private static string[] Lines(DocumentStructure structure) => [.. structure.Defects.Select(defect => $"{defect.Kind} {defect.Locator}")];

    private static byte[] WithProperties(string language, string title)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = title;
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph(new Run(new Text("Text")))));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new Languages { Val = language }))));
        }

        return stream.ToArray();
    }
}
