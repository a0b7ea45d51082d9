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

    protected override async Task<RevisionEntry?> RunAsync(WriteSession session)
    {
        // Locks the tenant's chain first: from here on nobody else adds.
        var chain = RevisionEntry.ChainOf(draft.TenantId);
        var tail = await session.Tails.OfAsync(chain);
        var newest = Convert.ToInt32((await session.FirstAsync(Newest, [draft.TenantId, draft.Area, draft.Key]))![0], null);
        if (newest + 1 != draft.Number)
        {
            return null;
        }

        var next = draft with { Sequence = tail.Sequence + 1 };
        next = next with { Hash = next.HashAfter(tail.Hash) };
        await session.ExecuteAsync(Insert, [next.TenantId, next.Sequence, next.Area, next.Key, next.Number, next.Time, next.Author, next.Json, next.Hash]);
        session.Tails.Move(new() { TenantId = chain, Sequence = next.Sequence, Hash = next.Hash });
        return next;
    }
}
