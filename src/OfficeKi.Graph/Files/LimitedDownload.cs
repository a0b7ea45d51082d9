using System.Buffers;

namespace OfficeKi.Graph.Files;

/// <summary>Reads a stream whose sender may lie about its length.</summary>
internal static class LimitedDownload
{
    /// <returns>The bytes, or null when there are more than <paramref name="limit"/>.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            using var content = new MemoryStream();
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if (content.Length + read > limit)
                {
                    return null;
                }

                content.Write(buffer, 0, read);
            }

            return content.ToArray();
        }
        finally
        {
            // What was in the buffer is somebody's document.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
