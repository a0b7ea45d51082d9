using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Pseudonyms;

/// <summary>The random key of one calendar month. Deleting it makes that month's pseudonyms unlinkable for good.</summary>
internal sealed class MonthKey
{
    /// <summary>Year and month in UTC, for example 202611.</summary>
    public required int Month { get; init; }

    /// <summary>32 bytes.</summary>
    public required byte[] Key { get; init; }
}

/// <summary>Makes the key of a month unless another server has done so, and gives the one that counts.</summary>
internal sealed class EnsureMonthKey(int month, byte[] proposal) : WriteOperation<byte[]>
{
    private const string Sql = """
        INSERT INTO "MonthKeys" ("Month", "Key") VALUES (@p0, @p1) ON CONFLICT ("Month") DO UPDATE SET "Key" = "MonthKeys"."Key" RETURNING "Key"
        """;

    protected override async Task<byte[]> RunAsync(WriteSession session) =>
        (byte[])((await session.FirstAsync(Sql, [month, proposal]))?[0] ?? throw new InvalidOperationException("the month has no key"));
}
