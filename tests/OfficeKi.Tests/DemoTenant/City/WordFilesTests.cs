using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant.City;

public class WordFilesTests
{
    private static readonly DemoCity City = DemoCityLoader.Load();

    public static TheoryData<string> Ids =>
        [.. City.Files.Where(file => file.Name.EndsWith(".docx", StringComparison.Ordinal)).Select(file => file.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Passes_the_validator_of_the_Open_XML_SDK(string id)
    {
        using var document = Open(id);

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}");

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_title_headings_and_a_page_number(string id)
    {
        using var document = Open(id);
        var main = document.MainDocumentPart!;
        var styles = main.Document!.Body!.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).ToList();

        Assert.Single(styles, "Title");
        Assert.Contains(styles, style => style.StartsWith("Heading", StringComparison.Ordinal));
        Assert.Contains(main.FooterParts.Single().Footer!.Descendants<SimpleField>(), field => field.Instruction!.Value!.Contains("PAGE", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_sign_of_the_source_format_is_left_in_the_text(string id)
    {
        using var document = Open(id);

        Assert.All(document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>(), paragraph =>
        {
            Assert.DoesNotMatch(@"\*\*|\{\+\+|\{--|\{~~|\{==|\{%|\[\^|^#|^\||==\}|^- |\\$", paragraph.InnerText);
        });
    }

    [Fact]
    public void The_main_document_shows_all_that_a_real_one_has()
    {
        using var document = Open("f-bv-0187-uferstrasse");
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;

        Assert.NotEmpty(body.Descendants<InsertedRun>());
        Assert.NotEmpty(body.Descendants<DeletedRun>());
        Assert.All(body.Descendants<InsertedRun>(), change => Assert.Contains(change.Author!.Value, new[] { "Dr. Jochen Raskopf", "Miriam Velten" }));
        Assert.NotEmpty(main.WordprocessingCommentsPart!.Comments!.Elements<Comment>());
        Assert.Contains(main.FootnotesPart!.Footnotes!.Elements<Footnote>(), note => note.Type is null);
        Assert.NotEmpty(body.Descendants<TableHeader>());
        Assert.NotEmpty(main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>());
        Assert.Contains("BV/0187/2026", main.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
    }

    private static WordprocessingDocument Open(string id) =>
        WordprocessingDocument.Open(new MemoryStream(City.Files.Single(file => file.Id == id).Content.Value), isEditable: false);
}
