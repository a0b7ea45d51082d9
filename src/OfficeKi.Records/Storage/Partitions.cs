using System.Globalization;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Storage;

/// <summary>On PostgreSQL the decision log has one table for each calendar month (UTC), made when the first entry of the month comes.</summary>
internal static class Partitions
{
    private const string Known = "SELECT to_regclass(@p0) IS NOT NULL";

    public static async Task EnsureAsync(WriteSession session, long ticks)
    {
        var start = new DateTime(ticks, DateTimeKind.Utc);
        start = new(start.Year, start.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        var name = $"Decisions_{Months.Of(start)}";
        if (await session.FirstAsync(Known, [$"\"{name}\""]) is not [true])
        {
            // Two servers may come at once: the later one finds it made.
            await session.ExecuteAsync("SELECT pg_advisory_xact_lock(7203541)", []);
            await session.ExecuteAsync(
                string.Create(CultureInfo.InvariantCulture, $"""CREATE TABLE IF NOT EXISTS "{name}" PARTITION OF "Decisions" FOR VALUES FROM ({start.Ticks}) TO ({start.AddMonths(1).Ticks})"""),
                []);
        }
    }
}
