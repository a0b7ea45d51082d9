using System.IO.Compression;
using System.Xml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Ooxml;

/// <summary>Finds out what an archive holds by its content types, unpacking nothing else.</summary>
internal static class PackageSniffer
{
    private const long MaxContentTypesBytes = 1024 * 1024;

    public static PackageKind KindOf(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith("PK\x03\x04"u8) && !content.Span.StartsWith("PK\x05\x06"u8))
        {
            return PackageKind.None;
        }

        try
        {
            using var archive = new ZipArchive(ByteStream.Over(content), ZipArchiveMode.Read);
            return archive.GetEntry("[Content_Types].xml") is { Length: < MaxContentTypesBytes } types ? KindOf(types) : PackageKind.Foreign;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or ArgumentException or NotSupportedException)
        {
            return PackageKind.Damaged;
        }
    }

    private static PackageKind KindOf(ZipArchiveEntry contentTypes)
    {
        using var stream = contentTypes.Open();
        using var reader = XmlReader.Create(stream, XmlGuard.Settings);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" } && KindOf(reader.GetAttribute("ContentType")) is { } kind)
            {
                return kind;
            }
        }

        return PackageKind.Foreign;
    }

    // Binary workbooks (.xlsb) end otherwise and are not read.
    private static PackageKind? KindOf(string? mainType)
    {
        if (mainType is null || !mainType.EndsWith(".main+xml", StringComparison.Ordinal))
        {
            return null;
        }

        return Names("wordprocessingml") || Names("ms-word") ? PackageKind.Word : Names("spreadsheetml") || Names("ms-excel") ? PackageKind.Spreadsheet
            : Names("presentationml") || Names("ms-powerpoint") ? PackageKind.Presentation : null;

        bool Names(string family) => mainType.Contains(family, StringComparison.Ordinal);
    }
}
