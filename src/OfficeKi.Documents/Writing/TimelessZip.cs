using System.IO.Compression;

namespace OfficeKi.Documents.Writing;

/// <summary>The same package with one fixed time and order of entries: the file does not tell when it was made, and equal texts give equal bytes.</summary>
internal static class TimelessZip
{
    // The earliest time a zip entry can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(byte[] package)
    {
        using var target = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var source = entry.Open();
                using var sink = copy.Open();
                source.CopyTo(sink);
            }
        }

        return target.ToArray();
    }
}
