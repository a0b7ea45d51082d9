using System.Text.RegularExpressions;
using OfficeKi.DemoTenant;
using UglyToad.PdfPig;

namespace OfficeKi.Tests.DemoTenant.City;

public class PdfFilesTests
{
    private static readonly DemoCity City = DemoCityLoader.Load();

    private static readonly string[] Pdfs =
        [.. City.Files.Where(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)).Select(file => file.Id)];

    public static TheoryData<string> Ids => [.. Pdfs];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_text_comes_back_with_umlauts_signs_and_blanks(string id)
    {
        var text = Read(id);

        Assert.Matches("[äöü]", text);
        Assert.Contains("ß", text, StringComparison.Ordinal);
        Assert.Contains("–", text, StringComparison.Ordinal);
        Assert.True(Regex.Count(text, @"\b(und|der|die|das|bei)\b") > 10, "words run into each other");
        Assert.DoesNotMatch(@"\*\*|^#|\|--", text);
    }

    [Fact]
    public void There_are_pdf_files_of_several_pages() =>
        Assert.True(Pdfs.Count(id => PagesOf(id) > 1) >= 4);

    private static int PagesOf(string id)
    {
        using var document = PdfDocument.Open(Bytes(id));
        return document.NumberOfPages;
    }

    private static string Read(string id)
    {
        using var document = PdfDocument.Open(Bytes(id));
        return string.Join("\n", document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text)).ReplaceLineEndings(" ");
    }

    private static byte[] Bytes(string id) => City.Files.Single(file => file.Id == id).Content.Value;
}
