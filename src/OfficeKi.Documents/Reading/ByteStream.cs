using System.Runtime.InteropServices;

namespace OfficeKi.Documents.Reading;

/// <summary>Bytes in memory as a read-only stream, without a copy where possible.</summary>
internal static class ByteStream
{
    public static MemoryStream Over(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
