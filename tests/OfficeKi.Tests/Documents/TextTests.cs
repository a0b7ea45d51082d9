using System.Text;
using OfficeKi.Core;
using OfficeKi.Documents;
using static OfficeKi.Tests.Documents.Reading;

namespace OfficeKi.Tests.Documents;

public sealed class TextTests
{
    [Fact]
    public void Every_line_counts_and_empty_ones_give_no_passage()
    {
        var document = Assert.IsType<Extraction.Read>(DocumentReader.ReadText("Eins\r\n\r\nDrei\rVier\n  \nSechs", CancellationToken.None)).Document;

        Assert.Equal(["paragraph:1 Paragraph Eins", "paragraph:3 Paragraph Drei", "paragraph:4 Paragraph Vier", "paragraph:6 Paragraph Sechs"], document.Lines());
    }

    [Theory]
    [InlineData("- Punkt", PassageKind.ListItem)]
    [InlineData("• Punkt", PassageKind.ListItem)]
    [InlineData("12. Punkt", PassageKind.ListItem)]
    [InlineData("a) Punkt", PassageKind.ListItem)]
    [InlineData("3. November 2026", PassageKind.Paragraph)]
    [InlineData("-5 Grad", PassageKind.Paragraph)]
    [InlineData("> zitiert", PassageKind.Quote)]
    [InlineData("2026. Ein Jahr", PassageKind.Paragraph)]
    public void Marks_people_type_make_list_items_and_quotes(string line, PassageKind kind)
    {
        var document = Assert.IsType<Extraction.Read>(DocumentReader.ReadText(line, CancellationToken.None)).Document;

        Assert.Equal(kind, Assert.Single(document.Passages).Kind);
        Assert.Equal(line, document.Text());
    }

    public static TheoryData<byte[]> Encodings() => new(
        [.. Encoding.UTF8.Preamble, .. "Größe"u8],
        "Größe"u8.ToArray(),
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Größe")],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Größe")],
        [(byte)'G', (byte)'r', 0xF6, 0xDF, (byte)'e']);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_out(byte[] content) => Assert.Equal("Größe", Read(content, "a.txt").Text());

    [Fact]
    public void Text_may_be_a_million_characters_and_no_more()
    {
        Assert.IsType<Extraction.Read>(DocumentReader.ReadText(new string('a', 1_000_000), CancellationToken.None));
        Assert.Equal(
            new Extraction.TooLarge(1_000_000, 1_000_001, "characters"), DocumentReader.ReadText(new string('a', 1_000_001), CancellationToken.None));
    }

    [Fact]
    public void A_document_of_more_than_a_million_characters_is_too_large()
    {
        var body = string.Concat(Enumerable.Repeat(Docx.P(new string('a', 1_000)), 1_000)) + Docx.P("b");

        Assert.Equal(
            new Extraction.TooLarge(1_000_000, 1_000_001, "characters"),
            DocumentReader.Read(new Docx { Body = body }.ToBytes(), "a.docx", CancellationToken.None));
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentReader.ReadText("a", source.Token));
        Assert.Throws<OperationCanceledException>(() => DocumentReader.ReadHtml("<p>a</p>", source.Token));
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(new Docx { Body = Docx.P("a") }.ToBytes(), "a.docx", source.Token));
    }
}
