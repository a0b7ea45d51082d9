using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Revisions;

/// <summary>Adds a revision, unless there is one its author has not seen.</summary>
internal sealed class AppendRevision(RevisionEntry draft) : WriteOperation<RevisionEntry?>
{
    private const string Newest = """
        SELECT COALESCE(MAX("Number"), 0) FROM "Revisions" WHERE "TenantId" = @p0 AND "Area" = @p1 AND "Key" = @p2
        """;

    private const string Insert = """
        INSERT INTO "Revisions" ("TenantId", "Sequence", "Area", "Key", "Number", "Time", "Author", "Json", "Hash")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)
        """;

    /// <summary>Adds a revision as a part of a larger write.</summary>
    /// <returns>The revision as stored, or null when its number is not the next one.</returns>
    public static async Task<RevisionEntry?> AppendAsync(WriteSession session, RevisionEntry draft)
    {
        // Locks the tenant's chain first: from here on nobody else adds.
        var chain = RevisionEntry.ChainOf(draft.TenantId);
        var tail = await session.Tails.OfAsync(chain);
        if (await NewestAsync(session, draft.TenantId, draft.Area, draft.Key) + 1 != draft.Number)
        {
            return null;
        }

        var next = draft with { Sequence = tail.Sequence + 1 };
        next = next with { Hash = next.HashAfter(tail.Hash) };
        await session.ExecuteAsync(Insert, [next.TenantId, next.Sequence, next.Area, next.Key, next.Number, next.Time, next.Author, next.Json, next.Hash]);
        session.Tails.Move(new() { TenantId = chain, Sequence = next.Sequence, Hash = next.Hash });
        return next;
    }

    /// <returns>Number of the newest revision, 0 for none; for a write it holds only once the chain is locked.</returns>
    public static async Task<int> NewestAsync(WriteSession session, string tenantId, string area, string key) =>
        Convert.ToInt32((await session.FirstAsync(Newest, [tenantId, area, key]))![0], null);

    protected override Task<RevisionEntry?> RunAsync(WriteSession session) => AppendAsync(session, draft);
}
