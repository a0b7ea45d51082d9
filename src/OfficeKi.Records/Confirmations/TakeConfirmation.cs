using OfficeKi.Core;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Confirmations;

/// <summary>Takes a confirmation: of all who ask at once, on this server or another, the primary key lets one through.</summary>
internal sealed class TakeConfirmation(byte[] numberHash, DateTimeOffset expires, DateTimeOffset now) : WriteOperation<ConfirmationUse>
{
    private const string TakeFreed = """
        UPDATE "UsedConfirmations" SET "IsFree" = FALSE WHERE "NumberHash" = @p0 AND "IsFree" = TRUE
        """;

    private const string TakeNew = """
        INSERT INTO "UsedConfirmations" ("NumberHash", "ExpiresAt", "IsFree") VALUES (@p0, @p1, FALSE) ON CONFLICT ("NumberHash") DO NOTHING
        """;

    protected override async Task<ConfirmationUse> RunAsync(WriteSession session)
    {
        await RemoveExpiredConfirmations.RemoveAsync(session, now);
        if (await session.ExecuteAsync(TakeFreed, [numberHash]) == 1)
        {
            return ConfirmationUse.Again;
        }

        return await session.ExecuteAsync(TakeNew, [numberHash, expires.UtcTicks]) == 1 ? ConfirmationUse.First : ConfirmationUse.Refused;
    }
}
