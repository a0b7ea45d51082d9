using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Walks the chain of a tenant from the first entry to its head.</summary>
internal sealed class ChainVerifier(IDbContextFactory<RecordsContext> contexts)
{
    private const int Page = 1_000;
    private const int MostBroken = 100;

    public async Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var head = await HeadAsync(context, tenantId, cancellationToken);
        var walk = new Walk(head);
        await foreach (var entry in EntriesAsync(context, tenantId, cancellationToken))
        {
            walk.Step(entry);
        }

        // An entry and its head are committed together, so the head read now is never before an entry read earlier.
        return walk.Report(await HeadAsync(context, tenantId, cancellationToken));
    }

    private static async Task<ChainHead> HeadAsync(RecordsContext context, string tenantId, CancellationToken cancellationToken) =>
        await context.ChainHeads.AsNoTracking().FirstOrDefaultAsync(one => one.TenantId == tenantId, cancellationToken)
        ?? new() { TenantId = tenantId, Sequence = 0, Hash = ChainHash.Start };

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

    /// <summary>The chain so far. After a broken entry it goes on from what is stored, so that each break is reported once.</summary>
    private sealed class Walk(ChainHead headBefore)
    {
        private readonly SortedSet<long> _broken = [];
        private long _count;
        private long _sequence;
        private byte[] _hash = ChainHash.Start;

        public void Step(DecisionEntry entry)
        {
            var follows = entry.Sequence == _sequence + 1 && entry.Hash.AsSpan().SequenceEqual(ChainHash.Of(entry, _hash));
            var meetsHead = entry.Sequence != headBefore.Sequence || entry.Hash.AsSpan().SequenceEqual(headBefore.Hash);
            if (!follows || !meetsHead)
            {
                Break(entry.Sequence);
            }

            (_sequence, _hash, _count) = (entry.Sequence, entry.Hash, _count + 1);
        }

        public ChainReport Report(ChainHead headAfter)
        {
            if (_sequence < headBefore.Sequence)
            {
                Break(_sequence + 1); // the end was cut off
            }

            if (headAfter.Sequence < _sequence)
            {
                Break(headAfter.Sequence + 1); // the head was moved back
            }

            return new(_count, [.. _broken], Convert.ToHexStringLower(_hash));
        }

        private void Break(long sequence)
        {
            if (_broken.Count < MostBroken)
            {
                _broken.Add(sequence);
            }
        }
    }
}
