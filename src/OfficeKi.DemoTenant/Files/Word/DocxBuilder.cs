using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Word;

/// <summary>Makes a real .docx from a source: styles, numbering, tables, footnotes, comments, revisions, page header and footer.</summary>
internal static class DocxBuilder
{
    public static byte[] Build(TextSource source)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Fill(package, source);
        }

        return StableZip.Rewrite(stream.ToArray());
    }

    private static void Fill(WordprocessingDocument package, TextSource source)
    {
        var main = package.AddNewPart<MainDocumentPart>(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
        using var styles = new MemoryStream(Encoding.UTF8.GetBytes(EmbeddedText.Read("word/styles.xml")));
        main.AddNewPart<StyleDefinitionsPart>("rStyles").FeedData(styles);

        var notes = new Notes(source.Head);
        var numbering = new Lists();
        var body = new Body(new BodyWriter(notes, numbering, source.Head.NumberHeadings).Write(BlockParser.Parse(source.Body)));
        body.Append(PageFrame.Add(main, source.Head));
        main.Document = new Document(body);

        numbering.AddTo(main);
        notes.AddTo(main);
        main.AddNewPart<DocumentSettingsPart>("rSettings").Settings = SettingsOf(notes);
        AddProperties(package, source.Head);
    }

    private static Settings SettingsOf(Notes notes)
    {
        var settings = new Settings();
        if (notes.HasRevisions)
        {
            settings.Append(new TrackRevisions());
        }

        settings.Append(
            new DefaultTabStop { Val = 709 },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
            new ThemeFontLanguages { Val = "de-DE" });
        return settings;
    }

    // Written by hand: the package API of System.IO.Packaging gives this part a random name.
    private static void AddProperties(WordprocessingDocument package, FileHead head)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace dcterms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var time = head.ModifiedTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null);
        var xml = new XDocument(new XElement(
            cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", dcterms),
            new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", head.Title ?? Path.GetFileNameWithoutExtension(head.Name)),
            new XElement(dc + "creator", head.Author),
            new XElement(dc + "language", "de-DE"),
            new XElement(dcterms + "modified", new XAttribute(xsi + "type", "dcterms:W3CDTF"), time)));

        var part = package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2");
        using var stream = part.GetStream(FileMode.Create);
        xml.Save(stream);
    }
}
