using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Storage;

/// <summary>The one row that is written to find out whether anything can be written.</summary>
internal sealed class Heartbeat
{
    public required int Id { get; init; }

    /// <summary>Ticks in UTC.</summary>
    public required long Time { get; init; }
}

/// <summary>Writes the heartbeat.</summary>
internal sealed class Beat(long time) : WriteOperation<bool>
{
    private const string Sql = """
        INSERT INTO "Heartbeats" ("Id", "Time") VALUES (1, @p0) ON CONFLICT ("Id") DO UPDATE SET "Time" = excluded."Time"
        """;

    protected override async Task<bool> RunAsync(WriteSession session) => await session.ExecuteAsync(Sql, [time]) == 1;
}
