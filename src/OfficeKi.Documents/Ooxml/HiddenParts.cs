using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Ooxml;

/// <summary>Words in parts of a package that no program draws: custom XML and the document's properties.</summary>
internal static class HiddenParts
{
    public static int Count(OpenXmlPackage package, IEnumerable<CustomXmlPart> customXml, CancellationToken cancellationToken)
    {
        var properties = package.PackageProperties;
        string?[] unseen = [properties.Description, properties.Subject, properties.Keywords, properties.Category];
        return unseen.Count(property => Phrase.IsIn(property)) + customXml.Count(part => HoldsWords(part, cancellationToken));
    }

    private static bool HoldsWords(CustomXmlPart part, CancellationToken cancellationToken)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, XmlGuard.Settings);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Comment && Phrase.IsIn(reader.Value))
            {
                return true;
            }
        }

        return false;
    }
}
