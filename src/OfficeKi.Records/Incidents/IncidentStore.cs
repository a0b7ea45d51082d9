using Microsoft.EntityFrameworkCore;
using OfficeKi.Core;
using OfficeKi.Records.Log;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Incidents;

/// <summary>Takes of the run what is no personal matter, and forgets which run it was.</summary>
internal sealed class IncidentStore(Writer writer, OwnRecords own, IDbContextFactory<RecordsContext> contexts, TimeProvider time) : IIncidents
{
    private const int Most = 500;

    public async Task<bool> TryReportAsync(string tenantId, string objectId, string kind, Guid? runId, CancellationToken cancellationToken)
    {
        RecordCheck.Word(tenantId, nameof(tenantId));
        if (!IIncidents.Kinds.Contains(kind))
        {
            throw new ArgumentException("an incident must be of a known kind", nameof(kind));
        }

        var run = runId is { } id ? await own.RunAsync(tenantId, objectId, id, cancellationToken) : null;
        if (runId is not null && run is null)
        {
            return false;
        }

        var now = time.GetUtcNow().UtcDateTime;
        return await writer.WriteAsync(
            new AddIncident(new()
            {
                Id = Guid.NewGuid(), // version 4: no time inside
                TenantId = tenantId,
                Hour = now.Date.AddHours(now.Hour).Ticks,
                Kind = kind,
                Function = run?.Function,
                PolicyVersion = run?.PolicyVersion,
            }),
            cancellationToken);
    }

    public async Task<IReadOnlyList<Incident>> NewestAsync(string tenantId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Incidents.AsNoTracking().Where(one => one.TenantId == tenantId)
            .OrderByDescending(one => one.Hour).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.Select(one => new Incident(new(one.Hour, TimeSpan.Zero), one.Kind, one.Function, one.PolicyVersion))];
    }
}
