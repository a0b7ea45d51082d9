using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Core;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Revisions;

/// <summary>Keeps the history of settings, and the newest of them in memory for ten seconds, because every run asks.</summary>
internal sealed class RevisionStore(
    Writer writer, PseudonymMaker pseudonyms, IDbContextFactory<RecordsContext> contexts, TimeProvider time) : IRevisions, IRevisionLog
{
    private const int LongestJson = 4 * 1024 * 1024;
    private const int LargestPage = 200;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<(string TenantId, string Area), (long Read, IReadOnlyList<Revision> Revisions)> _current = new();

    public async Task<IReadOnlyList<Revision>> CurrentAsync(string tenantId, string area, CancellationToken cancellationToken)
    {
        if (_current.TryGetValue((tenantId, area), out var known) && time.GetElapsedTime(known.Read) < Kept)
        {
            return known.Revisions;
        }

        var now = time.GetTimestamp();
        var all = await HistoryAsync(tenantId, area, null, cancellationToken);
        IReadOnlyList<Revision> newest = [.. all.GroupBy(one => one.Key, StringComparer.Ordinal).Select(key => key.MaxBy(one => one.Number)!).OrderBy(one => one.Key, StringComparer.Ordinal)];
        _current[(tenantId, area)] = (now, newest);
        return newest;
    }

    public async Task<IReadOnlyList<Revision>> HistoryAsync(string tenantId, string area, string? key, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Revisions.AsNoTracking()
            .Where(one => one.TenantId == tenantId && one.Area == area && (key == null || one.Key == key))
            .OrderByDescending(one => one.Sequence)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(one => one.ToRevision())];
    }

    public async Task<Revision?> TryAddAsync(string tenantId, string area, string key, int after, string json, string? objectId, CancellationToken cancellationToken)
    {
        RecordCheck.Word(tenantId, nameof(tenantId));
        RecordCheck.Word(area, nameof(area));
        RecordCheck.Word(key, nameof(key));
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(json.Length, LongestJson, nameof(json));
        var now = time.GetUtcNow();
        var added = await writer.WriteAsync(
            new AppendRevision(new()
            {
                TenantId = tenantId,
                Sequence = 0, // given by the chain
                Area = area,
                Key = key,
                Number = after + 1,
                Time = now.UtcTicks,
                Author = objectId is null ? Revision.System : await AuthorAsync(tenantId, objectId, now, cancellationToken),
                Json = json,
            }),
            cancellationToken);
        _current.TryRemove((tenantId, area), out _);
        return added?.ToRevision();
    }

    public async Task<bool> IsByAsync(Revision revision, string objectId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (revision.Author == Revision.System)
        {
            return false;
        }

        // Once the key of that month is deleted nobody can be ruled out, so nobody counts as the second of four eyes.
        var pseudonym = await pseudonyms.FindAsync(revision.TenantId, objectId, revision.Time, cancellationToken);
        return pseudonym is null || revision.Author == Convert.ToHexStringLower(pseudonym);
    }

    public async Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var chain = RevisionEntry.ChainOf(tenantId);
        var walk = new ChainWalk(await ChainHead.ReadAsync(context, chain, cancellationToken));
        await foreach (var entry in context.Revisions.AsNoTracking().Where(one => one.TenantId == tenantId).OrderBy(one => one.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            walk.Step(entry.Sequence, entry.Hash, entry.HashAfter);
        }

        return walk.Report(await ChainHead.ReadAsync(context, chain, cancellationToken));
    }

    public async Task<IReadOnlyList<SettingEntry>> PageAsync(string tenantId, long? before, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, LargestPage);
        var end = before ?? long.MaxValue;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Revisions.AsNoTracking()
            .Where(one => one.TenantId == tenantId && one.Sequence < end)
            .OrderByDescending(one => one.Sequence)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(one => one.ToSetting())];
    }

    private async Task<string> AuthorAsync(string tenantId, string objectId, DateTimeOffset at, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(await pseudonyms.MakeAsync(tenantId, objectId, at, cancellationToken));
}
