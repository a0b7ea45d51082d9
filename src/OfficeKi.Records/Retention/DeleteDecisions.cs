using OfficeKi.Records.Revisions;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Retention;

/// <summary>Deletes the oldest part of a tenant's decision log, with its proof in the same commit.</summary>
/// <param name="proof">Numbered after the proof that was seen: of two servers that delete the same part, one does.</param>
/// <param name="lastId">Position in the table of the newest entry of the part.</param>
internal sealed class DeleteDecisions(RevisionEntry proof, long lastId) : WriteOperation<long>
{
    private const string Sql = """DELETE FROM "Decisions" WHERE "TenantId" = @p0 AND "Id" <= @p1""";

    // The proof comes first: the database lets go only of entries that a proof names.
    protected override async Task<long> RunAsync(WriteSession session) =>
        await AppendRevision.AppendAsync(session, proof) is null ? 0 : await session.ExecuteAsync(Sql, [proof.TenantId, lastId]);
}
