using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Log;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Retention;

/// <summary>Deletes the oldest decisions part by part, so that nobody waits long for the writer.</summary>
internal sealed class DecisionRetention(Writer writer, IDbContextFactory<RecordsContext> contexts)
{
    private const int LargestPart = 20_000;

    public async Task<long> DeleteAsync(string tenantId, DateTimeOffset until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = 0L;
        while (await DeletePartAsync(tenantId, until, now, cancellationToken) is > 0 and var part)
        {
            rows += part;
        }

        return rows;
    }

    private async Task<long> DeletePartAsync(string tenantId, DateTimeOffset until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var start = await ChainStart.ReadAsync(context, tenantId, cancellationToken);

        // Looked at one last time: what did not hold is said in the proof, or deletion would wipe out the traces of tampering.
        var walk = new ChainWalk(start.ToHead(tenantId), start with { Broken = [] });
        DecisionEntry? last = null;
        await foreach (var entry in LogPages.OfAsync(context, tenantId, 0, cancellationToken).Take(LargestPart).WithCancellation(cancellationToken))
        {
            if (entry.Time >= until.UtcTicks)
            {
                break; // a chain can only be cut at its beginning
            }

            walk.Step(entry.Sequence, entry.Hash, before => ChainHash.Check(entry, before));
            last = entry;
        }

        if (last is null)
        {
            return 0;
        }

        var report = walk.Report();
        DeletionProof proof = new(
            Proofs.Decisions, DateOnly.FromDateTime(until.UtcDateTime), report.Entries, last.Sequence, Convert.ToHexStringLower(last.Hash), report.Broken);
        return await writer.WriteAsync(new DeleteDecisions(Proofs.Draft(tenantId, proof, start.Proofs + 1, now), last.Id), cancellationToken);
    }
}
