using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OfficeKi.Documents;
using static OfficeKi.Tests.Documents.Reading;

namespace OfficeKi.Tests.Documents;

public sealed class BadInputTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    private static readonly string[] Names = ["a.docx", "a.pdf", "a.eml", "a.ics", "a.html", "a.txt", "a.xlsx", "a.pptx", "a.rtf", "a.zip", "a", ""];

    public static TheoryData<string, byte[], string> Files()
    {
        var docx = new Docx { Body = Docx.P("Text") }.ToBytes();
        byte[] binary = [.. Enumerable.Range(0, 4_000).Select(number => (byte)(number * 31))];
        return new()
        {
            { "a.docx", [], "unknown-format" },
            { "a.pdf", [], "unknown-format" },
            { "a.eml", [], "unknown-format" },
            { "a.ics", [], "unknown-format" },
            { "a.html", [], "read" },
            { "a.txt", [], "read" },
            { "a.docx", docx[..(docx.Length / 2)], "damaged" },
            { "a.docx", docx[..10], "damaged" },
            { "a.docx", binary, "unknown-format" },
            { "a.pdf", binary, "unknown-format" },
            { "a.txt", binary, "unknown-format" },
            { "a.html", binary, "unknown-format" },
            { "a.bin", binary, "unknown-format" },
            { "a.docx", "Nur Text"u8.ToArray(), "unknown-format" },
            { "a.pdf", "Nur Text"u8.ToArray(), "unknown-format" },
            { "a.docx", [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "encrypted" },
            { "a.pptx", [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "encrypted" },
            { "a.doc", Ole, "unknown-format" },
            { "a.docx", Ole, "unknown-format" },
            { "a.rtf", "{\\rtf1 Text}"u8.ToArray(), "read" },
            { "a.docx", "{\\rtf1 Text}"u8.ToArray(), "read" },
            { "a.rtf", "Nur Text"u8.ToArray(), "unknown-format" },
            { "a.pptx", Zip(("[Content_Types].xml", Types.Replace("wordprocessingml.document", "presentationml.presentation", StringComparison.Ordinal))), "damaged" },
            { "a.pptx", Zip([("[Content_Types].xml", Types.Replace("wordprocessingml.document", "presentationml.presentation", StringComparison.Ordinal)), .. WithDocumentFiles("<!DOCTYPE p [<!ENTITY a \"aaaa\">]><p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>").Skip(1)]), "damaged" },
            { "a.zip", Zip(("innen.zip", Encoding.Latin1.GetString(Zip(("a.docx", Encoding.Latin1.GetString(docx)))))), "unknown-format" },
            { "a.docx", Zip(("readme.txt", "x")), "unknown-format" },
            { "a.pdf", "%PDF-1.7\nkaputt"u8.ToArray(), "damaged" },
            { "a.txt", docx, "read" },
            { "a.docx", Pdf.Of(Pdf.Lines("Text")), "read" },
            { "a", "<!DOCTYPE html><p>x"u8.ToArray(), "read" },
            { "a.docx", WithDocument("<w:document"), "damaged" },
            { "a.docx", WithDocument("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"), "damaged" },
            { "a.docx", WithDocument("<!DOCTYPE d SYSTEM \"http://angreifer.example/x.dtd\"><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"), "damaged" },
            { "a.docx", WithDocument(Nested("w:sdt", 5_000)), "too-large entries" },
            { "a.docx", WithDocument(Nested("w:p", 100_000)), "too-large entries" },
            { "a.docx", Zip([.. Enumerable.Range(0, 6_000).Select(number => ($"{number}.xml", "")), ("[Content_Types].xml", Types)]), "too-large entries" },
        };
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_file_gets_its_answer(string name, byte[] content, string expected) =>
        Assert.Equal(expected, Code(DocumentReader.Read(content, name, CancellationToken.None)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00 }, "A\uFFFDB")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x41, 0xDC, 0x69, 0x00, 0x42 }, "A\uFFFDB")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x42 }, "A\uFFFD")]
    public void Half_a_character_in_UTF_16_becomes_the_mark_for_it(byte[] content, string text) => Assert.Equal(text, Read(content, "a.txt").Text());

    [Fact]
    public void A_file_may_be_25_MiB_and_no_more()
    {
        var extraction = DocumentReader.Read(new byte[DocumentLimits.MaxFileBytes + 1], "a.docx", CancellationToken.None);

        Assert.Equal(new Extraction.TooLarge(26_214_400, 26_214_401, "bytes"), extraction);
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        var bomb = Zip(("[Content_Types].xml", Types), ("word/document.xml", new string(' ', 60_000_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var extraction = DocumentReader.Read(bomb, "a.docx", CancellationToken.None);

        Assert.Equal("too-large bytes", Code(extraction));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Fact]
    public void An_entry_that_lies_about_its_size_is_not_inflated_beyond_it()
    {
        var bomb = Zip(("[Content_Types].xml", Types), ("word/document.xml", "<a>" + new string(' ', 30_000_000) + "</a>"));
        PatchSize(bomb, 30_000_007, 100);

        Assert.Equal("damaged", Code(DocumentReader.Read(bomb, "a.docx", CancellationToken.None)));
    }

    [Fact]
    public void Bombs_attached_to_a_mail_share_one_limit_and_leave_the_mail_readable()
    {
        var part = Convert.ToBase64String(Zip(("[Content_Types].xml", Types), ("x.xml", new string(' ', 15_000_000))));
        var mail = new StringBuilder("From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n");
        for (var count = 0; count < 300; count++)
        {
            mail.Append("--b\nContent-Type: application/octet-stream; name=a.docx\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n").Append(part).Append('\n');
        }

        var document = ReadMail(mail.Append("--b--").ToString());

        Assert.Contains("paragraph:1 Paragraph Text", document.Lines());
    }

    [Fact]
    public void A_relationship_with_a_broken_address_does_not_matter()
    {
        const string Relationships =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" TargetMode=\"External\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a b@@c:::\"/></Relationships>";
        var files = WithDocumentFiles($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{Docx.P("Text")}</w:body></w:document>");

        var document = Read(Zip([.. files, ("word/_rels/document.xml.rels", Relationships)]), "a.docx");

        Assert.Equal("Text", document.Text());
        Assert.Equal(["external-reference=1"], document.HiddenKinds());
    }

    [Fact]
    public void Parts_that_lead_to_parts_without_end_do_not_end_the_process()
    {
        static string To(string target) =>
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://example.org/x\" Target=\"{target}\"/></Relationships>";
        var chain = Enumerable.Range(0, 2_400).SelectMany(number => new[] { ($"word/{number}.xml", "<x/>"), ($"word/_rels/{number}.xml.rels", To($"{number + 1}.xml")) });
        var files = WithDocumentFiles($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{Docx.P("Text")}</w:body></w:document>");

        var extraction = DocumentReader.Read(Zip([.. files, ("word/_rels/document.xml.rels", To("0.xml")), .. chain, ("word/2400.xml", "<x/>")]), "a.docx", CancellationToken.None);

        Assert.NotNull(extraction);
    }

    [Property(MaxTest = 60)]
    public void Random_bytes_never_throw(byte[] bytes)
    {
        foreach (var name in Names)
        {
            Assert.NotNull(DocumentReader.Read(bytes, name, CancellationToken.None));
        }
    }

    public static TheoryData<string, byte[]> Seeds() => new()
    {
        { "a.docx", new Docx { Body = Docx.P("Text") + $"<w:tbl>{Docx.Row(Docx.Cell(Docx.P("a")))}</w:tbl>", Comments = $"<w:comment w:id=\"1\">{Docx.P("x")}</w:comment>" }.ToBytes() },
        { "a.pdf", Pdf.Of(Pdf.Lines("Text", "mehr Text")) },
        { "a.pdf", Pdf.Raw("BT /F1 12 Tf 50 700 Td (Text) Tj ET") },
        { "a.eml", "From: a@b.example\nSubject: =?utf-8?B?w7Y=?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b\nContent-Type: text/html\n\n<p>x\n--b--"u8.ToArray() },
        { "a.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20261103T140000Z\r\nATTENDEE;CN=\"x\":mailto:a@b.example\r\nEND:VEVENT\r\nEND:VCALENDAR"u8.ToArray() },
        { "a.html", "<style>@media (x){.a>b{color:#fff;font:0/0 a}}</style><table><tr><td class=a>x<td>y</table><!--[if mso]>x<![endif]-->"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Broken_files_never_throw(string name, byte[] seed)
    {
        var changes = from position in Gen.Choose(0, seed.Length - 1) from value in Gen.Choose(0, 255) select (position, (byte)value);

        Prop.ForAll(Arb.From(Gen.NonEmptyListOf(changes)), list =>
        {
            var content = seed.ToArray();
            foreach (var (position, value) in list)
            {
                content[position] = value;
            }

            return DocumentReader.Read(content, name, CancellationToken.None) is not null && DocumentReader.Read(content.AsMemory(0, list[0].position), name, CancellationToken.None) is not null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private const string Types =
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static byte[] WithDocument(string xml) => Zip(WithDocumentFiles(xml));

    private static (string, string)[] WithDocumentFiles(string xml) =>
    [
        ("[Content_Types].xml", Types),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/document.xml", xml),
    ];

    private static string Nested(string element, int depth) =>
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + string.Concat(Enumerable.Repeat($"<{element}>", depth)) + string.Concat(Enumerable.Repeat($"</{element}>", depth)) + "</w:body></w:document>";

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static void PatchSize(byte[] zip, int claimed, int lie)
    {
        for (var index = 0; index < zip.Length - 4; index++)
        {
            if (BitConverter.ToInt32(zip, index) == claimed)
            {
                BitConverter.GetBytes(lie).CopyTo(zip, index);
            }
        }
    }
}
