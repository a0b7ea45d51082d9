using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Retention;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Where a chain begins: at its first entry, or after the newest one that retention deleted.</summary>
/// <param name="Sequence">Position of the newest deleted entry, 0 for none.</param>
/// <param name="Hash">What the first kept entry is tied to.</param>
/// <param name="Proofs">How many proofs of deletion there are.</param>
/// <param name="Broken">Positions in deleted parts that did not hold, and of proofs that cannot be true.</param>
internal sealed record ChainStart(long Sequence, byte[] Hash, int Proofs, IReadOnlyList<long> Broken)
{
    public static ChainStart Whole { get; } = new(0, ChainHash.Start, 0, []);

    public static async Task<ChainStart> ReadAsync(RecordsContext context, string tenantId, CancellationToken cancellationToken)
    {
        var rows = await context.Revisions.AsNoTracking()
            .Where(one => one.TenantId == tenantId && one.Area == Retention.Proofs.Area && one.Key == Retention.Proofs.Decisions)
            .OrderBy(one => one.Number)
            .Select(one => new { one.Time, one.Json })
            .ToListAsync(cancellationToken);
        var start = Whole;
        foreach (var row in rows)
        {
            start = start.After(Retention.Proofs.Read(row.Json), new(row.Time, TimeSpan.Zero));
        }

        return start;
    }

    /// <summary>As a head: when nothing is kept, the chain ends where it begins.</summary>
    public ChainHead ToHead(string tenantId) => new() { TenantId = tenantId, Sequence = Sequence, Hash = Hash };

    // A proof that lets go of what is younger than the law allows, or that goes backwards, is no proof.
    private ChainStart After(DeletionProof proof, DateTimeOffset at)
    {
        var isLawful = proof.Until <= DateOnly.FromDateTime(at.UtcDateTime.AddMonths(-RetentionOptions.LeastMonths)) && proof.Sequence > Sequence;
        return new(proof.Sequence, Convert.FromHexString(proof.Hash), Proofs + 1, [.. Broken, .. proof.Broken ?? [], .. isLawful ? Array.Empty<long>() : [proof.Sequence]]);
    }
}
