using OfficeKi.Core;
using static OfficeKi.Tests.Documents.Docx;
using static OfficeKi.Tests.Documents.Reading;

namespace OfficeKi.Tests.Documents;

public sealed class WordTests
{
    private const string HeadingStyles =
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Amt"><w:name w:val="Amtsüberschrift"/><w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Titel"/></w:style>
        <w:style w:type="paragraph" w:styleId="Gliederung"><w:name w:val="Gliederung"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Verzeichnis"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
        """;

    [Fact]
    public void Every_paragraph_counts_empty_ones_and_those_in_cells_too()
    {
        var document = ReadBody(
            P("Eins") + "<w:p/>" + P("Drei")
            + $"<w:tbl>{Row(Cell(P("a")), Cell(P("b"), P("c")))}{Row(Cell("<w:p/>"), Cell(P("d")))}</w:tbl>" + P("Neun"));

        Assert.Equal(
            ["paragraph:1 Paragraph Eins", "paragraph:3 Paragraph Drei", "paragraph:4 TableRow a | b c", "paragraph:7 TableRow  | d", "paragraph:9 Paragraph Neun"],
            document.Lines());
        Assert.Equal(["a", "b c"], document.Passages[2].Cells.Of());
    }

    [Theory]
    [InlineData("berschrift2", PassageKind.Heading, 2)]
    [InlineData("Amt", PassageKind.Heading, 2)]
    [InlineData("Titel", PassageKind.Heading, 1)]
    [InlineData("Gliederung", PassageKind.Heading, 3)]
    [InlineData("Verzeichnis", PassageKind.Paragraph, 0)]
    [InlineData("Liste", PassageKind.ListItem, 2)]
    [InlineData("Unbekannt", PassageKind.Paragraph, 0)]
    public void A_style_makes_headings_and_list_items_by_itself_or_by_inheritance(string styleId, PassageKind kind, int level)
    {
        var passage = Assert.Single(ReadBody(Styled(styleId, "Text"), HeadingStyles).Passages);

        Assert.Equal((kind, level), (passage.Kind, passage.Level));
    }

    [Theory]
    [InlineData("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>", PassageKind.ListItem, 1)]
    [InlineData("<w:pStyle w:val=\"Liste\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", PassageKind.Paragraph, 0)]
    [InlineData("<w:outlineLvl w:val=\"0\"/>", PassageKind.Heading, 1)]
    public void What_a_paragraph_sets_itself_wins(string properties, PassageKind kind, int level)
    {
        var passage = Assert.Single(ReadBody(P("Text", "", properties), HeadingStyles).Passages);

        Assert.Equal((kind, level), (passage.Kind, passage.Level));
    }

    [Fact]
    public void Styles_based_on_each_other_in_a_circle_end()
    {
        const string Circle =
            """
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:name w:val="heading 4"/><w:basedOn w:val="A"/></w:style>
            """;

        Assert.Equal(["paragraph:1 Heading4 Text"], ReadBody(Styled("A", "Text"), Circle).Lines());
    }

    [Fact]
    public void The_title_is_the_title_paragraph_before_any_heading()
    {
        var body = Styled("Gliederung", "Teil") + Styled("Titel", "Satzung über Hunde");

        Assert.Equal("Satzung über Hunde", ReadBody(body, HeadingStyles).Title?.Reveal());
        Assert.Null(ReadBody(P("Nur Text")).Title);
    }

    [Fact]
    [Trait("Requirement", "INJ-3")]
    public void Inserted_text_is_seen_and_deleted_text_is_reported()
    {
        var document = ReadBody(
            """
            <w:p><w:r><w:t xml:space="preserve">Frist: </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>vier</w:delText></w:r></w:del>
            <w:ins w:id="2" w:author="x"><w:r><w:t>sechs</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> Wochen</w:t></w:r>
            <w:moveFrom w:id="3" w:author="x"><w:r><w:t>weg</w:t></w:r></w:moveFrom></w:p>
            """);

        Assert.Equal("Frist: sechs Wochen", document.Text());
        Assert.Equal(["deleted-text=2"], document.HiddenKinds());
    }

    [Fact]
    [Trait("Requirement", "INJ-3")]
    public void A_deleted_row_is_reported_and_its_paragraphs_still_count()
    {
        var document = ReadBody(
            $"<w:tbl><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"x\"/></w:trPr>{Cell(P("alt"))}{Cell(P("1"))}</w:tr>{Row(Cell(P("neu")), Cell(P("2")))}</w:tbl>");

        Assert.Equal(["paragraph:3 TableRow neu | 2"], document.Lines());
        Assert.Equal(["deleted-text=1"], document.HiddenKinds());
    }

    [Fact]
    public void Footnotes_are_numbered_by_their_marks_and_those_without_a_mark_are_hidden()
    {
        var document = Read(
            new Docx
            {
                Body = "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>",
                Footnotes = $"<w:footnote w:id=\"-1\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"3\">{P("zweite")}</w:footnote>"
                    + $"<w:footnote w:id=\"7\">{P("erste")}</w:footnote><w:footnote w:id=\"9\">{P("niemand")}</w:footnote>",
                Endnotes = $"<w:endnote w:id=\"2\">{P("am Ende")}</w:endnote>",
            }.ToBytes(),
            "a.docx");

        Assert.Equal(["paragraph:1 Paragraph Text", "footnote:1 Footnote erste", "footnote:2 Footnote zweite", "endnote:1 Footnote am Ende"], document.Lines());
        Assert.Equal(["hidden-content=1"], document.HiddenKinds());
    }

    [Fact]
    public void Headers_and_footers_are_kept_apart_from_the_text()
    {
        var document = Read(new Docx { Body = P("Text"), Headers = [P("VS - NUR FÜR DEN DIENSTGEBRAUCH")], Footers = [P("Seite 1")] }.ToBytes(), "a.docx");

        Assert.Equal("Text", document.Text());
        Assert.Equal(["VS - NUR FÜR DEN DIENSTGEBRAUCH", "Seite 1"], document.HeadersAndFooters.Of());
    }

    [Fact]
    public void A_watermark_is_part_of_the_header()
    {
        var document = Read(
            new Docx { Body = P("Text"), Headers = ["<w:p><w:r><w:pict><v:shape><v:textpath string=\"VERTRAULICH\"/></v:shape></w:pict></w:r></w:p>"] }.ToBytes(), "a.docx");

        Assert.Equal(["VERTRAULICH"], document.HeadersAndFooters.Of());
    }

    [Fact]
    public void A_text_box_is_read_once_and_stands_where_its_anchor_stands()
    {
        const string Box =
            """
            <w:p><w:r><w:t>Anker</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData
            uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p>
            </w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>
            <w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """;

        Assert.Equal(["paragraph:1 Paragraph Anker", "paragraph:1 Paragraph Kasten", "paragraph:2 Paragraph Danach"], ReadBody(Box + P("Danach")).Lines());
    }

    [Fact]
    public void Characters_stored_as_elements_are_text()
    {
        var document = ReadBody(
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>");

        Assert.Equal("a\tb\nE-Mail☒", document.Text());
    }

    [Fact]
    public void Links_content_controls_and_field_results_are_text()
    {
        var document = ReadBody(
            """
            <w:sdt><w:sdtContent><w:p><w:r><w:t xml:space="preserve">Amt </w:t></w:r><w:sdt><w:sdtContent><w:r><w:t xml:space="preserve">32 </w:t></w:r></w:sdtContent></w:sdt>
            <w:hyperlink w:anchor="x"><w:r><w:t xml:space="preserve">hier </w:t></w:r></w:hyperlink><w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref1 \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:t>, Nr. 4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>
            """);

        Assert.Equal("Amt 32 hier 3, Nr. 4", document.Text());
        Assert.Empty(document.Hidden);
    }

    [Fact]
    public void A_frame_of_one_cell_keeps_its_paragraphs_apart()
    {
        Assert.Equal(["paragraph:1 Paragraph Eins", "paragraph:2 Paragraph Zwei"], ReadBody($"<w:tbl>{Row(Cell(P("Eins"), P("Zwei")))}</w:tbl>").Lines());
    }

    [Fact]
    public void A_table_in_a_table_is_part_of_its_cell()
    {
        var inner = $"<w:tbl>{Row(Cell(P("x")), Cell(P("y")))}</w:tbl>";

        Assert.Equal(["paragraph:1 TableRow a | x | y"], ReadBody($"<w:tbl>{Row(Cell(P("a")), Cell(inner, "<w:p/>"))}</w:tbl>").Lines());
    }
}
