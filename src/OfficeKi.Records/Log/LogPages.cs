using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Reads a tenant's entries by key and in pages: no count, no offset, and memory does not grow with the log.</summary>
internal static class LogPages
{
    private const int Page = 1_000;

    /// <param name="after">Position in the table to begin after.</param>
    public static async IAsyncEnumerable<DecisionEntry> OfAsync(
        RecordsContext context, string tenantId, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = after;
        while (true)
        {
            var from = last;
            var page = await context.Decisions.AsNoTracking()
                .Where(entry => entry.TenantId == tenantId && entry.Id > from)
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

    /// <summary>Position of the tenant's first entry for which a growing property holds; null when there is none. Bisects, for there is no index but the key.</summary>
    /// <param name="holds">Of sequence and time in ticks: false up to some entry, true from there on.</param>
    public static async Task<long?> FirstAsync(RecordsContext context, string tenantId, Func<long, long, bool> holds, CancellationToken cancellationToken)
    {
        var (low, high) = (0L, await context.Decisions.MaxAsync(entry => (long?)entry.Id, cancellationToken) ?? 0);
        long? found = null;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var entry = await context.Decisions.AsNoTracking()
                .Where(one => one.TenantId == tenantId && one.Id >= middle)
                .OrderBy(one => one.Id)
                .Select(one => new { one.Id, one.Sequence, one.Time })
                .FirstOrDefaultAsync(cancellationToken);
            if (entry is null || holds(entry.Sequence, entry.Time))
            {
                (found, high) = (entry?.Id ?? found, middle - 1);
            }
            else
            {
                low = entry.Id + 1;
            }
        }

        return found;
    }
}
