using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Writing;

/// <summary>Says in machine-readable form that a machine drafted the text: in a document property, in an XML part, and around the text itself.</summary>
/// <remarks>Source: Art. 50(2) Regulation (EU) 2024/1689. Three places, because programs that save the file keep some and drop others. The property and the
/// content control read as the Word pane writes them when it inserts a text.</remarks>
internal static class ProvenanceMarks
{
    public const string Name = "OfficeKi";
    public const string Tag = "officeki";

    private const string StoreItem = "{5B1F0C7E-4A60-4E0B-9C55-0F1CE0C10001}";
    private static readonly XNamespace Schema = "urn:officeki:provenance:1";

    /// <summary>The text in a content control that names what produced it.</summary>
    public static SdtBlock Around(WordProvenance provenance, OpenXmlElement[] content) =>
        new(
            new SdtProperties(
                new SdtAlias { Val = VisibleText.Line($"{provenance.Label} · {provenance.Engine}") },
                new Tag { Val = Tag },
                new SdtId { Val = 1 }),
            new SdtContentBlock(content));

    public static void Add(WordprocessingDocument package, MainDocumentPart main, WordProvenance provenance)
    {
        AddProperty(package, provenance);
        AddXml(main, provenance);
    }

    private static void AddProperty(WordprocessingDocument package, WordProvenance provenance)
    {
        var part = package.AddNewPart<CustomFilePropertiesPart>("rCustom");
        part.Properties = new Properties(new CustomDocumentProperty(
            new VTLPWSTR(VisibleText.Line($"AI draft; run={provenance.RunId}; engine={provenance.Engine}")))
        {
            FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
            PropertyId = 2,
            Name = Name,
        });
    }

    private static void AddXml(MainDocumentPart main, WordProvenance provenance)
    {
        var part = main.AddNewPart<CustomXmlPart>("application/xml", "rProvenance");
        using (var stream = part.GetStream(FileMode.Create))
        {
            new XDocument(new XElement(
                Schema + "provenance",
                new XElement(Schema + "kind", "ai-draft"),
                new XElement(Schema + "run", VisibleText.Line(provenance.RunId)),
                new XElement(Schema + "engine", VisibleText.Line(provenance.Engine)),
                new XElement(Schema + "label", VisibleText.Line(provenance.Label)))).Save(stream);
        }

        part.AddNewPart<CustomXmlPropertiesPart>("rProvenanceProperties").DataStoreItem =
            new DataStoreItem(new SchemaReferences(new SchemaReference { Uri = Schema.NamespaceName })) { ItemId = StoreItem };
    }
}
