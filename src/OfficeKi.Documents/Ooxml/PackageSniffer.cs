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
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" } && IsWord(reader.GetAttribute("ContentType")))
            {
                return PackageKind.Word;
            }
        }

        return PackageKind.Foreign;
    }

    private static bool IsWord(string? contentType) =>
        contentType is not null && contentType.EndsWith(".main+xml", StringComparison.Ordinal)
        && (contentType.Contains("wordprocessingml", StringComparison.Ordinal) || contentType.Contains("ms-word", StringComparison.Ordinal));
}
