using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Terms;

/// <summary>Keeps an acceptance; a second one changes nothing.</summary>
internal sealed class AcceptTerms(string tenantId, byte[] pseudonym, int version, DateTimeOffset now) : WriteOperation<bool>
{
    private const string Insert = """
        INSERT INTO "TermsAcceptances" ("TenantId", "Pseudonym", "Version", "AcceptedAt") VALUES (@p0, @p1, @p2, @p3)
        ON CONFLICT ("TenantId", "Pseudonym", "Version") DO NOTHING
        """;

    protected override async Task<bool> RunAsync(WriteSession session) =>
        await session.ExecuteAsync(Insert, [tenantId, pseudonym, version, now.UtcTicks]) == 1;
}
