using System.Security.Cryptography;

namespace OfficeKi.Records.Log;

/// <summary>Ties each entry to the one before.</summary>
/// <remarks>
/// Finds every change of single rows. Does not stop somebody who may write to the database from computing the whole chain anew:
/// against that, note the head elsewhere from time to time.
/// </remarks>
internal static class ChainHash
{
    /// <summary>What the first entry of a tenant is tied to.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    public static byte[] Of(DecisionEntry entry, byte[] before)
    {
        using var bytes = new MemoryStream(1024);
        using var writer = new BinaryWriter(bytes); // strings with their length in front: no two entries have the same bytes
        writer.Write(before);
        writer.Write(entry.Sequence);
        writer.Write(entry.TenantId);
        writer.Write(entry.DecisionId.ToByteArray());
        writer.Write(entry.RunId.ToByteArray());
        writer.Write(entry.Pseudonym.Length);
        writer.Write(entry.Pseudonym);
        writer.Write(entry.Time);
        writer.Write(entry.Function);
        writer.Write(entry.Surface);
        writer.Write(entry.Effect);
        writer.Write(entry.Determining);
        writer.Write(entry.Obligations);
        writer.Write(entry.ReasonCode is not null);
        writer.Write(entry.ReasonCode ?? "");
        writer.Write(entry.PolicyVersion);
        writer.Write(entry.Engine);
        writer.Write(entry.Result);
        writer.Write(entry.Characters);
        writer.Write(entry.Sources);
        writer.Write(entry.TokensIn);
        writer.Write(entry.TokensOut);
        writer.Write(entry.Cost);
        writer.Write(entry.DurationMs);
        writer.Write(entry.Masked);
        if ((entry.OrgUnit ?? entry.WouldDeny ?? entry.Facts) is not null)
        {
            // Rows from before these columns keep their hash.
            writer.Write(entry.OrgUnit is not null);
            writer.Write(entry.OrgUnit ?? "");
            writer.Write(entry.WouldDeny is not null);
            writer.Write(entry.WouldDeny ?? "");
            if (entry.Facts is not null)
            {
                writer.Write(entry.Facts);
            }
        }

        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
