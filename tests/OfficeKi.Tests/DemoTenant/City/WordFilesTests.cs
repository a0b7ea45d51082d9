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

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_of_a_table_has_a_cell_for_every_column(string id)
    {
        using var document = Open(id);

        Assert.All(document.MainDocumentPart!.Document!.Body!.Descendants<Table>(), table =>
            Assert.All(table.Elements<TableRow>(), row => Assert.Equal(table.GetFirstChild<TableGrid>()!.ChildElements.Count, row.Elements<TableCell>().Count())));
    }

    [Fact]
    public void A_list_starts_anew_and_goes_on_after_a_table()
    {
        using var contract = Open("f-vertrag-baumpflege-v1");
        var numbers = contract.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().ToList();

        Assert.True(numbers.Count >= 10, "one list per section");
        Assert.Contains(numbers, number => number.Descendants<StartOverrideNumberingValue>().Any(start => start.Val! == 2));
    }

    [Fact]
    public void The_long_instruction_has_many_sections()
    {
        using var document = Open("f-dienstanweisung-aga");
        var headings = document.MainDocumentPart!.Document!.Body!.Descendants<ParagraphStyleId>().Count(style => style.Val! == "Heading1");

        Assert.True(headings >= 22, $"{headings}");
    }

    [Fact]
    public void The_two_versions_of_the_contract_differ_in_amount_date_notice_and_name()
    {
        using var first = Open("f-vertrag-baumpflege-v1");
        using var second = Open("f-vertrag-baumpflege-v2");
        var (before, after) = (first.MainDocumentPart!.Document!.Body!.InnerText, second.MainDocumentPart!.Document!.Body!.InnerText);

        Assert.All(["81.396,00", "1. Januar 2027", "drei Monaten", "Bernhard Schlax"], text => AssertOnlyIn(before, after, text));
        Assert.All(["86.751,00", "1. März 2027", "sechs Monaten", "Annika Schlax-Reuter"], text => AssertOnlyIn(after, before, text));
    }

    [Fact]
    public void The_file_from_outside_hides_orders_in_two_ways()
    {
        using var document = Open("f-extern-nachtrag-2");
        var runs = document.MainDocumentPart!.Document!.Body!.Descendants<Run>().ToList();

        Assert.Contains(runs, run => run.RunProperties?.Vanish is not null && run.InnerText.Contains("Anweisung", StringComparison.Ordinal));
        Assert.Contains(runs, run => run.RunProperties?.Color?.Val == "FFFFFF" && run.RunProperties.FontSize?.Val == "2" && run.InnerText.Contains("Ignoriere", StringComparison.Ordinal));
    }

    private static void AssertOnlyIn(string here, string there, string text)
    {
        Assert.Contains(text, here, StringComparison.Ordinal);
        Assert.DoesNotContain(text, there, StringComparison.Ordinal);
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
