using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Records.Log;

namespace OfficeKi.Records.Revisions;

/// <summary>A row of the history of settings. Append-only.</summary>
internal sealed record RevisionEntry
{
    private const string Prefix = "revisions:";

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
    public static string ChainOf(string tenantId) => Prefix + tenantId;

    /// <summary>Whose chain it is.</summary>
    public static string TenantOf(string chain) => chain.StartsWith(Prefix, StringComparison.Ordinal) ? chain[Prefix.Length..] : chain;

    public Revision ToRevision() => new(TenantId, Area, Key, Number, Json, new(Time, TimeSpan.Zero), Author);

    public SettingEntry ToSetting() => new(Sequence, Area, Key, Number, new(Time, TimeSpan.Zero), Author == Revision.System, ReasonOf(Json));

    private static string? ReasonOf(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject value && value["reason"] is JsonValue reason && reason.TryGetValue(out string? text) ? text : null;
        }
        catch (JsonException)
        {
            return null; // a value that is no JSON has no reason to show
        }
    }

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
