using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Log;

/// <summary>The ends of the chains that one transaction adds to: read and locked once, moved once, however many entries come.</summary>
internal sealed class ChainTails(WriteSession session)
{
    // The update changes nothing but takes the row's lock: two servers on one database append one after the other.
    private const string LockHead = """
        INSERT INTO "ChainHeads" ("TenantId", "Sequence", "Hash") VALUES (@p0, 0, @p1)
        ON CONFLICT ("TenantId") DO UPDATE SET "Sequence" = "ChainHeads"."Sequence"
        RETURNING "Sequence", "Hash"
        """;

    private const string MoveHead = """UPDATE "ChainHeads" SET "Sequence" = @p1, "Hash" = @p2 WHERE "TenantId" = @p0""";

    private readonly Dictionary<string, ChainHead> _tails = new(StringComparer.Ordinal);

    public async Task<ChainHead> OfAsync(string tenantId)
    {
        if (_tails.TryGetValue(tenantId, out var known))
        {
            return known;
        }

        var head = await session.FirstAsync(LockHead, [tenantId, ChainHash.Start]) ?? throw new InvalidOperationException("the chain has no head");
        return new() { TenantId = tenantId, Sequence = (long)head[0]!, Hash = (byte[])head[1]! };
    }

    public void Move(ChainHead tail) => _tails[tail.TenantId] = tail;

    /// <summary>Must run before the commit: entries and heads become durable together.</summary>
    public async Task SaveAsync()
    {
        foreach (var tail in _tails.Values)
        {
            await session.ExecuteAsync(MoveHead, [tail.TenantId, tail.Sequence, tail.Hash]);
        }
    }
}
