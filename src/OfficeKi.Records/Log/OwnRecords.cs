using Microsoft.EntityFrameworkCore;
using OfficeKi.Core;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Finds what is kept about one person, through the pseudonyms of all kept months.</summary>
internal sealed class OwnRecords(IDbContextFactory<RecordsContext> contexts, PseudonymMaker pseudonyms)
{
    private const int LargestPage = 200;

    /// <summary>Newest first. Records of one instant are never torn apart by a page, so a page can be longer than asked for by those.</summary>
    public async Task<IReadOnlyList<DecisionRecord>> PageAsync(
        string tenantId, string objectId, DateTimeOffset? before, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, LargestPage);
        var end = before?.UtcTicks ?? long.MaxValue;
        var page = new List<DecisionEntry>();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // A month has one pseudonym and times only of its own, so month by month is newest first.
        foreach (var pseudonym in await pseudonyms.AllAsync(tenantId, objectId, before, cancellationToken))
        {
            page.AddRange(await Of(context, pseudonym)
                .Where(entry => entry.Time < end)
                .OrderByDescending(entry => entry.Time)
                .ThenByDescending(entry => entry.Id)
                .Take(limit - page.Count)
                .ToListAsync(cancellationToken));
            if (page.Count == limit)
            {
                page.AddRange(await RestOfInstantAsync(context, pseudonym, page[^1], cancellationToken));
                break;
            }
        }

        return [.. page.Select(EntryMapper.ToRecord)];
    }

    /// <returns>What is known of this person's run, or null when there is no such run or it is somebody else's.</returns>
    public async Task<OwnRun?> RunAsync(string tenantId, string objectId, Guid runId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var pseudonym in await pseudonyms.AllAsync(tenantId, objectId, null, cancellationToken))
        {
            var run = await Of(context, pseudonym).Where(entry => entry.RunId == runId).Select(entry => new { entry.Function, entry.PolicyVersion, entry.Time }).FirstOrDefaultAsync(cancellationToken);
            if (run is not null)
            {
                return new(run.Function, run.PolicyVersion, new(run.Time, TimeSpan.Zero));
            }
        }

        return null;
    }

    private static Task<List<DecisionEntry>> RestOfInstantAsync(
        RecordsContext context, byte[] pseudonym, DecisionEntry last, CancellationToken cancellationToken)
    {
        var (time, id) = (last.Time, last.Id);
        return Of(context, pseudonym).Where(entry => entry.Time == time && entry.Id < id).OrderByDescending(entry => entry.Id).ToListAsync(cancellationToken);
    }

    private static IQueryable<DecisionEntry> Of(RecordsContext context, byte[] pseudonym) =>
        context.Decisions.AsNoTracking().Where(entry => entry.Pseudonym == pseudonym);
}

/// <summary>What a person's run was, without the person.</summary>
internal sealed record OwnRun(string Function, string PolicyVersion, DateTimeOffset Time);
