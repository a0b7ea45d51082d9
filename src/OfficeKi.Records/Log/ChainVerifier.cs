using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Walks the chain of a tenant from where it begins to its head.</summary>
internal sealed class ChainVerifier(IDbContextFactory<RecordsContext> contexts)
{
    public async Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var start = await ChainStart.ReadAsync(context, tenantId, cancellationToken);
        while (true)
        {
            var report = await WalkAsync(context, tenantId, start, cancellationToken);
            var after = await ChainStart.ReadAsync(context, tenantId, cancellationToken);
            if (after.Sequence == start.Sequence)
            {
                return report;
            }

            start = after; // entries were deleted on schedule meanwhile
        }
    }

    private static async Task<ChainReport> WalkAsync(RecordsContext context, string tenantId, ChainStart start, CancellationToken cancellationToken)
    {
        var walk = new ChainWalk(await ChainHead.ReadAsync(context, tenantId, cancellationToken), start);
        await foreach (var entry in LogPages.OfAsync(context, tenantId, 0, cancellationToken).WithCancellation(cancellationToken))
        {
            walk.Step(entry.Sequence, entry.Hash, before => ChainHash.Check(entry, before));
        }

        // An entry and its head are committed together, so the head read now is never before an entry read earlier.
        return walk.Report(await ChainHead.ReadAsync(context, tenantId, cancellationToken));
    }
}
