using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Terms;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Training;

/// <summary>Finds passes through the pseudonyms of all kept months; remembers the answer for half a minute, because every run asks.</summary>
internal sealed class TrainingPasses(
    Writer writer, PseudonymMaker pseudonyms, IDbContextFactory<RecordsContext> contexts, IOptions<RecordsOptions> options, TimeProvider time) : ITrainingPasses
{
    private const int MostKnown = 50_000;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string TenantId, string ObjectId), (long Seen, TrainingPass Pass)> _known = new();

    public async Task<TrainingPass> FindAsync(string tenantId, string objectId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((tenantId, objectId), out var known) && time.GetElapsedTime(known.Seen) < Kept)
        {
            return known.Pass;
        }

        var own = await pseudonyms.AllAsync(tenantId, objectId, null, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var entry = await context.TrainingPasses.AsNoTracking().Where(one => one.TenantId == tenantId && own.Contains(one.Pseudonym))
            .OrderByDescending(one => one.Until).FirstOrDefaultAsync(cancellationToken);
        return Remember(tenantId, objectId, entry is null ? TrainingPass.None : new(entry.RiskClass, entry.Until));
    }

    public async Task<TrainingPass> KeepAsync(string tenantId, string objectId, string riskClass, DateOnly until, CancellationToken cancellationToken)
    {
        RecordCheck.Word(tenantId, nameof(tenantId));
        RecordCheck.Word(objectId, nameof(objectId));
        ArgumentOutOfRangeException.ThrowIfZero(RiskClass.LevelOf(riskClass), nameof(riskClass));
        var now = time.GetUtcNow();
        var pseudonym = await pseudonyms.MakeAsync(tenantId, objectId, now, cancellationToken);
        var lastDay = DateOnly.FromDateTime(Months.FirstOf(now).UtcDateTime).AddMonths(options.Value.Retention.MonthsOfKeys + 1).AddDays(-1);
        TrainingEntry entry = new() { TenantId = tenantId, Pseudonym = pseudonym, RiskClass = riskClass, Until = until < lastDay ? until : lastDay };
        await writer.WriteAsync(new KeepPass(entry, await pseudonyms.AllAsync(tenantId, objectId, null, cancellationToken)), cancellationToken);
        return Remember(tenantId, objectId, new(entry.RiskClass, entry.Until));
    }

    public async Task<bool> TryDeleteAsync(string tenantId, string objectId, CancellationToken cancellationToken)
    {
        var own = await pseudonyms.AllAsync(tenantId, objectId, null, cancellationToken);
        var rows = await writer.WriteAsync(new DeleteOwn(DeleteOwn.Pass, tenantId, own), cancellationToken);
        _known.TryRemove((tenantId, objectId), out _);
        return rows > 0;
    }

    public async Task<int> CountAsync(string tenantId, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.TrainingPasses.CountAsync(one => one.TenantId == tenantId && one.Until >= day, cancellationToken);
    }

    private TrainingPass Remember(string tenantId, string objectId, TrainingPass pass)
    {
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[(tenantId, objectId)] = (time.GetTimestamp(), pass);
        return pass;
    }
}
