using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Retention;

/// <summary>Deletes the keys of old months, which serve all tenants: each gets the proof.</summary>
internal sealed class DeleteMonthKeys(IReadOnlyList<string> tenants, int month, DateOnly until, DateTimeOffset now) : WriteOperation<long>
{
    private const string Sql = """DELETE FROM "MonthKeys" WHERE "Month" < @p0""";

    protected override async Task<long> RunAsync(WriteSession session)
    {
        var rows = await session.ExecuteAsync(Sql, [month]);
        foreach (var tenant in rows > 0 ? tenants : [])
        {
            await Proofs.AppendAsync(session, tenant, new("pseudonym-keys", until, rows), now);
        }

        return rows;
    }
}
