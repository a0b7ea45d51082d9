using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Confirmations;

/// <summary>Gives a confirmation back. The row stays, so that the next try is known to be a repeated one.</summary>
internal sealed class FreeConfirmation(byte[] numberHash) : WriteOperation<bool>
{
    private const string Sql = """
        UPDATE "UsedConfirmations" SET "IsFree" = TRUE WHERE "NumberHash" = @p0
        """;

    protected override async Task<bool> RunAsync(WriteSession session) => await session.ExecuteAsync(Sql, [numberHash]) == 1;
}
