using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>The texts that cells refer to by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(SharedStringTablePart? part, CancellationToken cancellationToken)
    {
        List<string> texts = [];
        if (part is null)
        {
            return texts;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, XmlGuard.Settings);
        long characters = 0;
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                cancellationToken.ThrowIfCancellationRequested();
                texts.Add(reader.IsEmptyElement ? "" : ReadItem(reader));
                characters += texts[^1].Length;
                LimitExceededException.ThrowIfGreater(characters, DocumentLimits.MaxSharedCharacters, "characters");
            }
        }

        return texts;
    }

    private static string ReadItem(XmlReader reader)
    {
        StringBuilder text = new();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                reader.Skip();
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }
}
