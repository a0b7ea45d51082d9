using System.IO.Compression;

namespace OfficeKi.Tests.Documents;

/// <summary>Builds real presentations from the XML of their parts.</summary>
internal sealed class Pptx
{
    private const string Namespaces =
        """
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
        """;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string MainType = "application/vnd.openxmlformats-officedocument.presentationml.";

    private readonly List<(string Shapes, string Attributes, string Background, string? Notes, string? Comments)> _slides = [];

    public string LayoutShapes { get; init; } = "";

    public string MasterBackground { get; init; } = "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill></p:bgPr></p:bg>";

    /// <summary>Colours of the theme: dark 1 and light 1.</summary>
    public (string Dark, string Light) Theme { get; init; } = ("000000", "FFFFFF");

    public string? ExternalTarget { get; init; }

    public Pptx Slide(string shapes, string attributes = "", string background = "", string? notes = null, string? comments = null)
    {
        _slides.Add((shapes, attributes, background, notes, comments));
        return this;
    }

    /// <summary>A shape with paragraphs; the properties go into the shape's own.</summary>
    public static string Shape(string paragraphs, string placeholder = "", string properties = "", string nonVisual = "", string body = "") =>
        $"""
        <p:sp><p:nvSpPr><p:cNvPr id="2" name="Form" {nonVisual}/><p:cNvSpPr/><p:nvPr>{(placeholder.Length > 0 ? $"<p:ph type=\"{placeholder}\"/>" : "")}</p:nvPr></p:nvSpPr>
        <p:spPr>{properties}</p:spPr><p:txBody><a:bodyPr/>{body}{paragraphs}</p:txBody></p:sp>
        """;

    public static string P(string text, string run = "", string paragraph = "", string attributes = "") =>
        $"<a:p><a:pPr {attributes}>{paragraph}</a:pPr><a:r><a:rPr lang=\"de-DE\"{(run.StartsWith('<') || run.Length == 0 ? $">{run}" : $" {run}>")}</a:rPr><a:t>{text}</a:t></a:r></a:p>";

    public static string At(long left, long top, long width = 1_000_000, long height = 500_000) =>
        $"<a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>";

    public static string Fill(string color) => $"<a:solidFill><a:srgbClr val=\"{color}\"/></a:solidFill>";

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in Parts())
            {
                using StreamWriter writer = new(archive.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }

    private IEnumerable<(string Name, string Xml)> Parts()
    {
        yield return ("[Content_Types].xml", Types());
        yield return ("_rels/.rels", Relations(("officeDocument", "ppt/presentation.xml")));
        yield return ("ppt/presentation.xml", $"<p:presentation {Namespaces}><p:sldIdLst>{string.Concat(_slides.Select((_, index) => $"<p:sldId id=\"{256 + index}\" r:id=\"r{index + 1}\"/>"))}</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/></p:presentation>");
        yield return ("ppt/_rels/presentation.xml.rels", Relations([.. _slides.Select((_, index) => ("slide", $"slides/slide{index + 1}.xml"))]));
        yield return ("ppt/slideLayouts/slideLayout1.xml", $"<p:sldLayout {Namespaces}><p:cSld><p:spTree>{LayoutShapes}</p:spTree></p:cSld></p:sldLayout>");
        yield return ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", Relations(("slideMaster", "../slideMasters/slideMaster1.xml")));
        yield return ("ppt/slideMasters/slideMaster1.xml", $"<p:sldMaster {Namespaces}><p:cSld>{MasterBackground}<p:spTree/></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/></p:sldMaster>");
        yield return ("ppt/slideMasters/_rels/slideMaster1.xml.rels", Relations(("theme", "../theme/theme1.xml")));
        yield return ("ppt/theme/theme1.xml", $"<a:theme {Namespaces} name=\"x\"><a:themeElements><a:clrScheme name=\"x\"><a:dk1><a:srgbClr val=\"{Theme.Dark}\"/></a:dk1><a:lt1><a:srgbClr val=\"{Theme.Light}\"/></a:lt1></a:clrScheme></a:themeElements></a:theme>");
        foreach (var part in _slides.SelectMany((slide, index) => SlideParts(index + 1, slide)))
        {
            yield return part;
        }
    }

    private IEnumerable<(string Name, string Xml)> SlideParts(int number, (string Shapes, string Attributes, string Background, string? Notes, string? Comments) slide)
    {
        List<(string, string)> relations = [("slideLayout", "../slideLayouts/slideLayout1.xml")];
        yield return ($"ppt/slides/slide{number}.xml", $"<p:sld {Namespaces} {slide.Attributes}><p:cSld>{slide.Background}<p:spTree>{slide.Shapes}</p:spTree></p:cSld></p:sld>");
        if (slide.Notes is { } notes)
        {
            relations.Add(("notesSlide", $"../notesSlides/notesSlide{number}.xml"));
            yield return ($"ppt/notesSlides/notesSlide{number}.xml", $"<p:notes {Namespaces}><p:cSld><p:spTree>{notes}</p:spTree></p:cSld></p:notes>");
        }

        if (slide.Comments is { } comments)
        {
            relations.Add(("comments", $"../comments/comment{number}.xml"));
            yield return ($"ppt/comments/comment{number}.xml", $"<p:cmLst {Namespaces}>{comments}</p:cmLst>");
        }

        var outside = ExternalTarget is { } target ? $"<Relationship Id=\"x1\" Type=\"{Office}/image\" Target=\"{target}\" TargetMode=\"External\"/>" : "";
        yield return ($"ppt/slides/_rels/slide{number}.xml.rels", Relations([.. relations]).Replace("</Relationships>", outside + "</Relationships>", StringComparison.Ordinal));
    }

    private string Types()
    {
        (string Part, string Type)[] parts =
        [
            ("presentation", "presentation.main"), ("slideLayouts/slideLayout1", "slideLayout"), ("slideMasters/slideMaster1", "slideMaster"),
            .. _slides.Select((_, index) => ($"slides/slide{index + 1}", "slide")),
            .. _slides.Index().Where(slide => slide.Item.Notes is not null).Select(slide => ($"notesSlides/notesSlide{slide.Index + 1}", "notesSlide")),
            .. _slides.Index().Where(slide => slide.Item.Comments is not null).Select(slide => ($"comments/comment{slide.Index + 1}", "comments")),
        ];
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/ppt/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
            + string.Concat(parts.Select(part => $"<Override PartName=\"/ppt/{part.Part}.xml\" ContentType=\"{MainType}{part.Type}+xml\"/>")) + "</Types>";
    }

    private static string Relations(params (string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select((relation, index) => $"<Relationship Id=\"r{index + 1}\" Type=\"{Office}/{relation.Type}\" Target=\"{relation.Target}\"/>")) + "</Relationships>";
}
