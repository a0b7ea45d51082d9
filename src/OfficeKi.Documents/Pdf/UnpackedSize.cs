using System.IO.Compression;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Pdf;

/// <summary>How large packed data becomes, in pieces, so that counting can stop early. Nothing unpacked is kept.</summary>
internal static class UnpackedSize
{
    private const int BufferSize = 64 * 1024;

    public static IEnumerable<int> OfFlate(ReadOnlyMemory<byte> packed)
    {
        using var stream = new ZLibStream(ByteStream.Over(packed), CompressionMode.Decompress);
        var buffer = new byte[BufferSize];
        for (var read = Read(stream, buffer); read > 0; read = Read(stream, buffer))
        {
            yield return read;
        }
    }

    /// <remarks>ISO 32000-1, 7.4.4: codes of 9 to 12 bits, 256 clears the table, 257 ends. Only the lengths of the table's entries are followed.</remarks>
    public static IEnumerable<int> OfLzw(ReadOnlyMemory<byte> packed)
    {
        var lengths = new int[4097];
        Array.Fill(lengths, 1, 0, 256);
        var (next, previous, bits, bitCount) = (258, 0, 0, 0);
        for (var index = 0; index < packed.Length;)
        {
            var width = next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12;
            while (bitCount < width && index < packed.Length)
            {
                (bits, bitCount) = ((bits << 8) | packed.Span[index++], bitCount + 8);
            }

            var code = bitCount < width ? 257 : (bits >> (bitCount - width)) & ((1 << width) - 1);
            (bits, bitCount) = (bits & 0xFFFF, bitCount - width);
            if (code == 257)
            {
                yield break;
            }

            if (code == 256)
            {
                (next, previous) = (258, 0);
                continue;
            }

            // The entry being defined is one longer than the last one written.
            var length = code < next ? lengths[code] : previous + 1;
            if (previous > 0 && next < 4096)
            {
                lengths[next++] = previous + 1;
            }

            previous = length;
            yield return length;
        }
    }

    /// <remarks>ISO 32000-1, 7.4.5.</remarks>
    public static IEnumerable<int> OfRunLength(ReadOnlyMemory<byte> packed)
    {
        for (var index = 0; index < packed.Length;)
        {
            var length = packed.Span[index];
            if (length == 128)
            {
                yield break;
            }

            yield return length < 128 ? length + 1 : 257 - length;
            index += length < 128 ? length + 2 : 2;
        }
    }

    // Broken data ends where it breaks; the library will find out for itself.
    private static int Read(ZLibStream stream, byte[] buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }
}
