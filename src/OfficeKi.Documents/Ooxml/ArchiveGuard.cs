using System.IO.Compression;
using System.Xml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Ooxml;

/// <summary>Looks at an archive's directory before anything is unpacked, and counts what points outside.</summary>
/// <remarks>Sizes are those the directory claims. That is safe: .NET never inflates an entry beyond its claim.
/// External relationships are read from the archive itself, so none of a part the library does not know is missed. None is ever resolved.</remarks>
internal static class ArchiveGuard
{
    /// <returns>How many relationships have <c>TargetMode="External"</c>.</returns>
    /// <exception cref="LimitExceededException">The archive is a bomb.</exception>
    public static int Check(ReadOnlyMemory<byte> content, ReadingContext context)
    {
        using var archive = new ZipArchive(ByteStream.Over(content), ZipArchiveMode.Read);
        LimitExceededException.ThrowIfGreater(archive.Entries.Count, DocumentLimits.MaxArchiveEntries, "entries");
        foreach (var entry in archive.Entries)
        {
            Check(entry);
            context.SpendUnpacked(entry.Length);
        }

        return archive.Entries.Where(entry => IsNamed(entry, ".rels")).Sum(entry => CountExternal(entry, context.CancellationToken));
    }

    private static void Check(ZipArchiveEntry entry)
    {
        var mostByRatio = Math.Max(DocumentLimits.FreeUnzippedBytes, entry.CompressedLength * DocumentLimits.MaxUnzipRatio);
        LimitExceededException.ThrowIfGreater(entry.Length, mostByRatio, "bytes");
        if (IsNamed(entry, ".xml") || IsNamed(entry, ".rels"))
        {
            LimitExceededException.ThrowIfGreater(entry.Length, DocumentLimits.MaxXmlPartBytes, "bytes");
        }
    }

    private static int CountExternal(ZipArchiveEntry relationships, CancellationToken cancellationToken)
    {
        using var stream = relationships.Open();
        using var reader = XmlReader.Create(stream, XmlGuard.Settings);
        var count = 0;
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("TargetMode") == "External")
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsNamed(ZipArchiveEntry entry, string ending) => entry.FullName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
