using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Terms;

/// <summary>Deletes rows a person may delete, found through the pseudonyms of all kept months.</summary>
internal sealed class DeleteOwn(string sql, string tenantId, IReadOnlyList<byte[]> pseudonyms) : WriteOperation<int>
{
    public const string Terms = """DELETE FROM "TermsAcceptances" WHERE "TenantId" = @p0 AND "Pseudonym" = @p1""";

    public const string Pass = """DELETE FROM "TrainingPasses" WHERE "TenantId" = @p0 AND "Pseudonym" = @p1""";

    protected override async Task<int> RunAsync(WriteSession session)
    {
        var rows = 0;
        foreach (var pseudonym in pseudonyms)
        {
            rows += await session.ExecuteAsync(sql, [tenantId, pseudonym]);
        }

        return rows;
    }
}
