using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace OfficeKi.Documents.Writing;

/// <summary>Title, language and state of the document; no author, no times.</summary>
/// <remarks>By hand, because the package API gives this part a random name and a time.</remarks>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Add(WordprocessingDocument package, WordText text)
    {
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(DublinCore + "title", VisibleText.Of(text.Title.Reveal()).ReplaceLineEndings(" ")),
            new XElement(DublinCore + "language", "de-DE"));
        if (text.IsDraft)
        {
            properties.Add(new XElement(Core + "contentStatus", PageFrame.DraftMark));
        }

        var part = package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rCore");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(properties).Save(stream);
    }
}
