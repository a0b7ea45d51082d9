using System.Security.Cryptography;
using System.Text;

namespace OfficeKi.Records.Log;

/// <summary>Ties each entry to the one before.</summary>
/// <remarks>
/// Finds every change of single rows. Does not stop somebody who may write to the database from computing the whole chain anew:
/// against that, note the head elsewhere from time to time.
/// </remarks>
internal static class ChainHash
{
    private const byte Version = 2;

    /// <summary>What the first entry of a tenant is tied to.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>Stands for person and run in the chain. An outsider can verify the chain with it and cannot tell whether two entries are of one person.</summary>
    /// <remarks>Hiding, because the pseudonym is 128 bits of an HMAC; different for each entry, because no two runs have one id.</remarks>
    public static byte[] Commitment(DecisionEntry entry)
    {
        Span<byte> bytes = stackalloc byte[64];
        entry.RunId.TryWriteBytes(bytes);
        entry.Pseudonym.CopyTo(bytes[16..]);
        return SHA256.HashData(bytes[..(16 + entry.Pseudonym.Length)]);
    }

    /// <summary>Stands for the recorded facts in the chain: roles and units can point at a person, and the run's id, which is not shown, hides them.</summary>
    /// <returns>Hex, or null without facts.</returns>
    public static string? FactsCommitment(DecisionEntry entry) =>
        entry.Facts is { } facts ? Convert.ToHexStringLower(SHA256.HashData([.. entry.RunId.ToByteArray(), .. Encoding.UTF8.GetBytes(facts)])) : null;

    public static byte[] Of(DecisionEntry entry, byte[] before) => Hash(writer =>
    {
        writer.Write(before);
        writer.Write(Version);
        writer.Write(entry.Sequence);
        writer.Write(entry.TenantId);
        writer.Write(entry.DecisionId.ToByteArray());
        writer.Write(Commitment(entry));
        WriteFacts(writer, entry);
        WriteOptional(writer, entry.OrgUnit);
        WriteOptional(writer, entry.WouldDeny);
        WriteOptional(writer, FactsCommitment(entry));
    });

    /// <summary>The hash the entry must have: entries from before the commitment keep theirs.</summary>
    public static byte[] Check(DecisionEntry entry, byte[] before) =>
        Of(entry, before) is var hash && hash.AsSpan().SequenceEqual(entry.Hash) ? hash : OfFirstVersion(entry, before);

    private static byte[] OfFirstVersion(DecisionEntry entry, byte[] before) => Hash(writer =>
    {
        writer.Write(before);
        writer.Write(entry.Sequence);
        writer.Write(entry.TenantId);
        writer.Write(entry.DecisionId.ToByteArray());
        writer.Write(entry.RunId.ToByteArray());
        writer.Write(entry.Pseudonym.Length);
        writer.Write(entry.Pseudonym);
        WriteFacts(writer, entry);
        if (entry.OrgUnit is not null || entry.WouldDeny is not null)
        {
            WriteOptional(writer, entry.OrgUnit);
            WriteOptional(writer, entry.WouldDeny);
        }
    });

    private static void WriteFacts(BinaryWriter writer, DecisionEntry entry)
    {
        writer.Write(entry.Time);
        writer.Write(entry.Function);
        writer.Write(entry.Surface);
        writer.Write(entry.Effect);
        writer.Write(entry.Determining);
        writer.Write(entry.Obligations);
        WriteOptional(writer, entry.ReasonCode);
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
    }

    private static void WriteOptional(BinaryWriter writer, string? value)
    {
        writer.Write(value is not null);
        writer.Write(value ?? "");
    }

    private static byte[] Hash(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream(1024);
        using var writer = new BinaryWriter(bytes); // strings with their length in front: no two entries have the same bytes
        write(writer);
        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
