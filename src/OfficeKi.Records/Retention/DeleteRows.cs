using OfficeKi.Records.Revisions;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Retention;

/// <summary>Deletes expired rows of a tenant that are in no chain; a proof is left when there were any.</summary>
internal sealed class DeleteRows(string tenantId, string category, DateOnly until, string sql, object limit, DateTimeOffset now) : WriteOperation<long>
{
    /// <summary>By the month of the run.</summary>
    public const string Outcomes = """DELETE FROM "Outcomes" WHERE "TenantId" = @p0 AND "Month" < @p1""";

    public const string Minutes = """DELETE FROM "MinutesSaved" WHERE "TenantId" = @p0 AND "Day" < @p1""";

    public const string Passes = """DELETE FROM "TrainingPasses" WHERE "TenantId" = @p0 AND "Until" < @p1""";

    protected override async Task<long> RunAsync(WriteSession session)
    {
        await session.Tails.OfAsync(RevisionEntry.ChainOf(tenantId));
        var rows = await session.ExecuteAsync(sql, [tenantId, limit]);
        if (rows > 0)
        {
            await Proofs.AppendAsync(session, tenantId, new(category, until, rows), now);
        }

        return rows;
    }
}
