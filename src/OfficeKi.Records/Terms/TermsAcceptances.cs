using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Core;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Terms;

/// <summary>Finds acceptances through the pseudonyms of all kept months, as records are found; remembers the yes for half a minute, because every run asks.</summary>
internal sealed class TermsAcceptances(
    Writer writer, PseudonymMaker pseudonyms, IDbContextFactory<RecordsContext> contexts, TimeProvider time) : ITermsAcceptances
{
    private const int MostKnown = 50_000;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string TenantId, string ObjectId, int Version), long> _known = new();

    public async Task<bool> HasAcceptedAsync(string tenantId, string objectId, int version, CancellationToken cancellationToken)
    {
        var key = (tenantId, objectId, version);
        if (_known.TryGetValue(key, out var seen) && time.GetElapsedTime(seen) < Kept)
        {
            return true;
        }

        var own = await pseudonyms.AllAsync(tenantId, objectId, null, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await context.TermsAcceptances.AsNoTracking().AnyAsync(one => one.TenantId == tenantId && one.Version == version && own.Contains(one.Pseudonym), cancellationToken);
        if (found)
        {
            Remember(key);
        }

        return found;
    }

    public async Task AcceptAsync(string tenantId, string objectId, int version, CancellationToken cancellationToken)
    {
        RecordCheck.Word(tenantId, nameof(tenantId));
        RecordCheck.Word(objectId, nameof(objectId));
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        var now = time.GetUtcNow();
        var pseudonym = await pseudonyms.MakeAsync(tenantId, objectId, now, cancellationToken);
        await writer.WriteAsync(new AcceptTerms(tenantId, pseudonym, version, now), cancellationToken);
        Remember((tenantId, objectId, version));
    }

    public async Task<IReadOnlyList<AcceptedTerms>> OfAsync(string tenantId, string objectId, CancellationToken cancellationToken)
    {
        var own = await pseudonyms.AllAsync(tenantId, objectId, null, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.TermsAcceptances.AsNoTracking().Where(one => one.TenantId == tenantId && own.Contains(one.Pseudonym)).OrderByDescending(one => one.Version).ToListAsync(cancellationToken);
        return [.. rows.Select(one => new AcceptedTerms(one.Version, new(one.AcceptedAt, TimeSpan.Zero)))];
    }

    public async Task<bool> TryWithdrawAsync(string tenantId, string objectId, CancellationToken cancellationToken)
    {
        var own = await pseudonyms.AllAsync(tenantId, objectId, null, cancellationToken);
        var rows = await writer.WriteAsync(new DeleteOwn(DeleteOwn.Terms, tenantId, own), cancellationToken);
        foreach (var key in _known.Keys.Where(key => key.TenantId == tenantId && key.ObjectId == objectId))
        {
            _known.TryRemove(key, out _);
        }

        return rows > 0;
    }

    private void Remember((string TenantId, string ObjectId, int Version) key)
    {
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[key] = time.GetTimestamp();
    }
}
