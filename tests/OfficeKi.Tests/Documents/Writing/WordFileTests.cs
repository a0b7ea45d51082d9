using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents;
using OfficeKi.Documents.Writing;
using static OfficeKi.Tests.Documents.Writing.WordTexts;

namespace OfficeKi.Tests.Documents.Writing;

public class WordFileTests
{
    [Fact]
    public void A_written_document_reads_back_as_it_was_written()
    {
        var document = Documents.Reading.Read(WordFile.Write(Letter), "a.docx");

        Assert.Equal(
            [
                "Heading1 Sperrung der Moselbrücke",
                "Heading1 Anlass",
                "Paragraph Die Brücke wird ab dem 2. November 2026 gesperrt.",
                "Heading2 Umleitung",
                "ListItem1 über die Uferstraße",
                "ListItem2 über die Bahnhofstraße",
                "ListItem1 Busse fahren weiter",
                "Paragraph Dazwischen steht ein Absatz.",
                "ListItem1 Neue Liste",
                "TableRow Tag | Zahl der Fahrzeuge",
                "TableRow Montag | 6.840",
                "TableRow Dienstag | 7.012",
                "Heading3 Kosten",
                "Paragraph Die Kosten betragen 84.500 Euro.",
            ],
            document.Passages.Select(passage => $"{passage.Kind}{(passage.Level > 0 ? passage.Level : "")} {passage.Text.Reveal()}"));
    }

    [Fact]
    public void The_validator_of_the_Open_XML_SDK_has_no_complaint() => Assert.Empty(Complaints(WordFile.Write(Letter)));

    public static TheoryData<string, int> OddTexts => new()
    {
        { "", 1 },
        { "a\nb\r\nc\td", 1 },
        { "  führende und folgende Blanke  ", 3 },
        { "<w:t>&amp;]]>\u0000\u0001\uFFFE\uD800</w:t>", 2 },
        { new string('x', 100_000), 9 },
        { "👩‍👩‍👧 ☎️ 1️⃣", -4 },
    };

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Odd_text_makes_a_valid_document_in_every_kind_of_block(string text, int level)
    {
        var file = WordFile.Write(new(new(text), [Heading(level, text), Paragraph(text) with { Bold = [new(-1, 2), new(1, 99)] }, Item(text, level), Bullet(text), Table([text], [text, text])])
        {
            IsDraft = true,
            Provenance = new(text.Length > 1000 ? "" : text, text.Length > 1000 ? "" : text, text.Length > 1000 ? "" : text),
        });

        Assert.Empty(Complaints(file));
        Assert.IsType<Extraction.Read>(DocumentReader.Read(file, "a.docx", CancellationToken.None));
    }

    [Fact]
    public void An_empty_document_is_valid() => Assert.Empty(Complaints(WordFile.Write(Of())));

    [Fact]
    public void Headings_lists_and_table_headers_are_real_ones()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(WordFile.Write(Letter)), isEditable: false);
        var body = package.MainDocumentPart!.Document.Body!;
        var styles = body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value).Distinct();

        Assert.Equal(["Title", "Heading1", "Heading2", "ListParagraph", "TableText", "TableEnd", "Heading3"], styles);
        Assert.Equal(["1/0", "1/1", "2/0", "3/0"], body.Descendants<NumberingProperties>().Select(list => $"{list.NumberingId!.Val}/{list.NumberingLevelReference!.Val}"));
        Assert.Equal([true, false, false], body.Descendants<TableRow>().Select(row => row.Descendants<TableHeader>().Any()));
        Assert.Equal(["Tag", "Zahl der Fahrzeuge", "84.500 Euro"], body.Descendants<Run>().Where(run => run.RunProperties?.Bold is not null).Select(run => run.InnerText));
    }

    [Fact]
    public void The_document_is_in_German_has_its_title_and_names_nobody_and_no_time()
    {
        var parts = Parts(WordFile.Write(Letter));

        Assert.Contains("<w:lang w:val=\"de-DE\"", parts["word/styles.xml"], StringComparison.Ordinal);
        var core = Assert.Single(parts, part => part.Value.Contains("coreProperties", StringComparison.Ordinal) && !part.Key.EndsWith(".rels", StringComparison.Ordinal) && part.Key != "[Content_Types].xml").Value;
        Assert.Contains("<dc:title>Sperrung der Moselbrücke</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:language>de-DE</dc:language>", core, StringComparison.Ordinal);
        Assert.Contains("<cp:contentStatus>Entwurf</cp:contentStatus>", core, StringComparison.Ordinal);
        Assert.All(["creator", "lastModifiedBy", "dcterms", "w:rsid", "w:author"], trace => Assert.DoesNotContain(parts.Values, part => part.Contains(trace, StringComparison.Ordinal)));
    }

    [Fact]
    public void Provenance_stands_in_a_property_in_an_xml_part_and_around_the_text()
    {
        var file = WordFile.Write(Letter);
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var control = Assert.Single(package.MainDocumentPart!.Document.Body!.Elements<SdtBlock>());

        Assert.Equal("AI draft; run=0199c1f0-0000-7000-8000-000000000001; engine=ohne Sprachmodell", Assert.Single(package.CustomFilePropertiesPart!.Properties).InnerText);
        Assert.Equal("officeki", control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value);
        Assert.Equal("KI-Entwurf · ohne Sprachmodell", control.SdtProperties.GetFirstChild<SdtAlias>()!.Val!.Value);
        Assert.Contains("Die Kosten betragen", control.InnerText, StringComparison.Ordinal);
        Assert.Contains(Parts(file).Values, part => part.Contains("xmlns=\"urn:officeki:provenance:1\"", StringComparison.Ordinal) && part.Contains("<engine>ohne Sprachmodell</engine>", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_provenance_and_draft_mark_there_is_neither()
    {
        var parts = Parts(WordFile.Write(Of(Paragraph("Nur Text."))));

        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/footer1.xml", "word/settings.xml", "word/styles.xml"],
            parts.Keys.Where(name => !name.Contains("core", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(parts.Values, part => part.Contains("Entwurf", StringComparison.Ordinal) || part.Contains("fficeki", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_draft_mark_is_on_every_page() =>
        Assert.Contains("Entwurf", Parts(WordFile.Write(Letter))["word/header1.xml"], StringComparison.Ordinal);

    [Fact]
    public void Equal_texts_give_equal_bytes() => Assert.Equal(WordFile.Write(Letter), WordFile.Write(Letter));
}
