using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Incidents;

/// <summary>Keeps an incident.</summary>
internal sealed class AddIncident(IncidentEntry entry) : WriteOperation<bool>
{
    private const string Insert = """
        INSERT INTO "Incidents" ("Id", "TenantId", "Hour", "Kind", "Function", "PolicyVersion") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)
        """;

    protected override async Task<bool> RunAsync(WriteSession session) =>
        await session.ExecuteAsync(Insert, [entry.Id, entry.TenantId, entry.Hour, entry.Kind, entry.Function, entry.PolicyVersion]) == 1;
}
