using System.Security.Cryptography;
using OfficeKi.Core;
using OfficeKi.Records.Log;

namespace OfficeKi.Records.Revisions;

/// <summary>A row of the history of settings. Append-only.</summary>
internal sealed record RevisionEntry
{
    public required string TenantId { get; init; }

    /// <summary>Position in the tenant's chain, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    public required string Area { get; init; }

    public required string Key { get; init; }

    public required int Number { get; init; }

    /// <summary>Ticks (100 ns) in UTC.</summary>
    public required long Time { get; init; }

    public required string Author { get; init; }

    public required string Json { get; init; }

    /// <summary>SHA-256 over the hash of the entry before and all fields.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>The chain of a tenant's settings stands beside the chain of its decisions.</summary>
    public static string ChainOf(string tenantId) => $"revisions:{tenantId}";

    public Revision ToRevision() => new(TenantId, Area, Key, Number, Json, new(Time, TimeSpan.Zero), Author);

    public byte[] HashAfter(byte[] before)
    {
        using var bytes = new MemoryStream(1024);
        using var writer = new BinaryWriter(bytes); // strings with their length in front, as in ChainHash
        writer.Write(before);
        writer.Write(Sequence);
        writer.Write(TenantId);
        writer.Write(Area);
        writer.Write(Key);
        writer.Write(Number);
        writer.Write(Time);
        writer.Write(Author);
        writer.Write(Json);
        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
