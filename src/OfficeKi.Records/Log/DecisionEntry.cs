using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Revisions;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>A row of the decision log. Append-only; codes, counts and times, and a pseudonym in place of the person.</summary>
internal sealed record DecisionEntry
{
    /// <summary>Position in the table: the order in which entries were committed.</summary>
    public long Id { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Position in the tenant's chain, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    public required Guid DecisionId { get; init; }

    public required Guid RunId { get; init; }

    /// <summary>16 bytes.</summary>
    public required byte[] Pseudonym { get; init; }

    /// <summary>Ticks (100 ns) in UTC: a number sorts alike in every database.</summary>
    public required long Time { get; init; }

    public required string Function { get; init; }

    public required string Surface { get; init; }

    public required string Effect { get; init; }

    /// <summary>JSON array.</summary>
    public required string Determining { get; init; }

    /// <summary>JSON array.</summary>
    public required string Obligations { get; init; }

    public string? ReasonCode { get; init; }

    /// <summary>Organisational unit; null when unknown, and in rows from before it was recorded.</summary>
    public string? OrgUnit { get; init; }

    /// <summary>JSON array; null in rows from before it was recorded.</summary>
    public string? WouldDeny { get; init; }

    /// <summary>JSON of codes and counts the policy was asked; null in rows from before it was recorded.</summary>
    public string? Facts { get; init; }

    public required string PolicyVersion { get; init; }

    public required string Engine { get; init; }

    public required string Result { get; init; }

    public int Characters { get; init; }

    public int Sources { get; init; }

    public int TokensIn { get; init; }

    public int TokensOut { get; init; }

    /// <summary>Billionths of a euro.</summary>
    public long Cost { get; init; }

    public long DurationMs { get; init; }

    /// <summary>JSON object, keys sorted.</summary>
    public required string Masked { get; init; }

    /// <summary>SHA-256 over the hash of the entry before and all fields but <see cref="Id"/>; person and run through their commitment.</summary>
    public byte[] Hash { get; init; } = [];
}

/// <summary>Where a tenant's chain ends: without it, cutting off the end would not be seen.</summary>
internal sealed record ChainHead
{
    public required string TenantId { get; init; }

    public required long Sequence { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>The head as stored; before the first entry, the start of the chain.</summary>
    public static async Task<ChainHead> ReadAsync(RecordsContext context, string tenantId, CancellationToken cancellationToken) =>
        await context.ChainHeads.AsNoTracking().FirstOrDefaultAsync(one => one.TenantId == tenantId, cancellationToken)
        ?? new() { TenantId = tenantId, Sequence = 0, Hash = ChainHash.Start };

    /// <summary>All tenants that have a chain, of decisions or of settings, in order.</summary>
    public static async Task<IReadOnlyList<string>> TenantsAsync(RecordsContext context, CancellationToken cancellationToken)
    {
        var chains = await context.ChainHeads.AsNoTracking().Select(one => one.TenantId).ToListAsync(cancellationToken);
        return [.. chains.Select(RevisionEntry.TenantOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
