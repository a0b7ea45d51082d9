using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Walks the chain of a tenant from the first entry to its head.</summary>
internal sealed class ChainVerifier(IDbContextFactory<RecordsContext> contexts)
{
    private const int Page = 1_000;

    public async Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var walk = new ChainWalk(await ChainHead.ReadAsync(context, tenantId, cancellationToken));
        await foreach (var entry in EntriesAsync(context, tenantId, cancellationToken))
        {
            walk.Step(entry.Sequence, entry.Hash, before => ChainHash.Of(entry, before));
        }

        // An entry and its head are committed together, so the head read now is never before an entry read earlier.
        return walk.Report(await ChainHead.ReadAsync(context, tenantId, cancellationToken));
    }

    // By key and in pages: no count, no offset, and memory does not grow with the log.
    private static async IAsyncEnumerable<DecisionEntry> EntriesAsync(
        RecordsContext context, string tenantId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = 0L;
        while (true)
        {
            var after = last;
            var page = await context.Decisions.AsNoTracking()
                .Where(entry => entry.TenantId == tenantId && entry.Id > after)
                .OrderBy(entry => entry.Id)
                .Take(Page)
                .ToListAsync(cancellationToken);
            foreach (var entry in page)
            {
                yield return entry;
            }

            if (page.Count < Page)
            {
                yield break;
            }

            last = page[^1].Id;
        }
    }
}
