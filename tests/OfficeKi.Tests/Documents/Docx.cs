using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace OfficeKi.Tests.Documents;

/// <summary>Builds real Word files from the XML of their parts.</summary>
internal sealed class Docx
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private readonly List<string> _headers = [];
    private readonly List<string> _footers = [];

    public string Body { get; init; } = "";

    public string Styles { get; init; } = "";

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Comments { get; init; }

    public string? CustomXml { get; init; }

    public string? Description { get; init; }

    public string? ExternalTarget { get; init; }

    public IReadOnlyList<string> Headers { init => _headers.AddRange(value); }

    public IReadOnlyList<string> Footers { init => _footers.AddRange(value); }

    /// <summary>A paragraph with one run; the properties go into the run.</summary>
    public static string P(string text, string runProperties = "", string paragraphProperties = "") =>
        $"<w:p><w:pPr>{paragraphProperties}</w:pPr><w:r><w:rPr>{runProperties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Styled(string styleId, string text) => P(text, "", $"<w:pStyle w:val=\"{styleId}\"/>");

    public static string Cell(params string[] paragraphs) => $"<w:tc>{string.Concat(paragraphs)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>");
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{Styles}</w:styles>");
            FeedIf(Footnotes, xml => Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}>{xml}</w:footnotes>"));
            FeedIf(Endnotes, xml => Feed(main.AddNewPart<EndnotesPart>(), $"<w:endnotes {Namespaces}>{xml}</w:endnotes>"));
            FeedIf(Comments, xml => Feed(main.AddNewPart<WordprocessingCommentsPart>(), $"<w:comments {Namespaces}>{xml}</w:comments>"));
            FeedIf(CustomXml, xml => Feed(main.AddCustomXmlPart(CustomXmlPartType.CustomXml), xml));
            FeedIf(ExternalTarget, target => main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri(target)));
            _headers.ForEach(xml => Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {Namespaces}>{xml}</w:hdr>"));
            _footers.ForEach(xml => Feed(main.AddNewPart<FooterPart>(), $"<w:ftr {Namespaces}>{xml}</w:ftr>"));
            FeedIf(Description, text => document.PackageProperties.Description = text);
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    private static void FeedIf(string? value, Action<string> feed)
    {
        if (value is not null)
        {
            feed(value);
        }
    }
}
