using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Confirmations;

/// <summary>Removes confirmations nobody could use any more: with each new one, and once a day.</summary>
internal sealed class RemoveExpiredConfirmations(DateTimeOffset now) : WriteOperation<long>
{
    /// <summary>How far the clocks of two servers may differ: a row must outlive the confirmation on the slowest of them.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    // Few rows ever live at once, so a scan is cheaper than an index.
    private const string Sql = """
        DELETE FROM "UsedConfirmations" WHERE "ExpiresAt" < @p0
        """;

    public static Task<int> RemoveAsync(WriteSession session, DateTimeOffset now) => session.ExecuteAsync(Sql, [(now - ClockSkew).UtcTicks]);

    protected override async Task<long> RunAsync(WriteSession session) => await RemoveAsync(session, now);
}
