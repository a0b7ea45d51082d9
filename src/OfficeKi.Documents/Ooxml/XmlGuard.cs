using System.Xml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Ooxml;

/// <summary>Looks through an XML part before anything builds a tree of it.</summary>
/// <remarks>The tree is read and walked recursively by the library, so depth is a matter of the process's life, and elements cost memory many times their text.</remarks>
internal static class XmlGuard
{
    private const int ElementsPerCheck = 4096;

    /// <summary>No DTD, so no entities; nothing is resolved.</summary>
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };

    /// <exception cref="XmlException">The part is broken or has a document type.</exception>
    /// <exception cref="LimitExceededException">The part is too deep or has too many elements.</exception>
    public static void Check(Stream part, CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(part, Settings);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (++elements % ElementsPerCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                LimitExceededException.ThrowIfGreater(elements, DocumentLimits.MaxXmlElements, "entries");
            }

            LimitExceededException.ThrowIfGreater(reader.Depth, DocumentLimits.MaxXmlDepth, "entries");
        }
    }
}
