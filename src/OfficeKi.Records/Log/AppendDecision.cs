using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Log;

/// <summary>Adds one entry to the end of its tenant's chain.</summary>
internal sealed class AppendDecision(DecisionEntry entry) : WriteOperation<bool>
{
    // The update changes nothing but takes the row's lock: two servers on one database append one after the other.
    private const string LockHead = """
        INSERT INTO "ChainHeads" ("TenantId", "Sequence", "Hash") VALUES (@p0, 0, @p1)
        ON CONFLICT ("TenantId") DO UPDATE SET "Sequence" = "ChainHeads"."Sequence"
        RETURNING "Sequence", "Hash"
        """;

    private const string MoveHead = """UPDATE "ChainHeads" SET "Sequence" = @p1, "Hash" = @p2 WHERE "TenantId" = @p0""";

    private const string Insert = """
        INSERT INTO "Decisions" ("TenantId", "Sequence", "DecisionId", "RunId", "Pseudonym", "Time", "Function", "Surface", "Effect", "Determining",
            "Obligations", "ReasonCode", "PolicyVersion", "Engine", "Result", "Characters", "Sources", "TokensIn", "TokensOut", "Cost", "DurationMs", "Masked", "Hash")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22)
        """;

    protected override async Task<bool> RunAsync(WriteSession session)
    {
        var head = await session.FirstAsync(LockHead, [entry.TenantId, ChainHash.Start])
            ?? throw new InvalidOperationException("the chain has no head");
        var next = entry with { Sequence = (long)head[0]! + 1 };
        var hash = ChainHash.Of(next, (byte[])head[1]!);
        await session.ExecuteAsync(Insert, [
            next.TenantId, next.Sequence, next.DecisionId, next.RunId, next.Pseudonym, next.Time, next.Function, next.Surface, next.Effect, next.Determining,
            next.Obligations, next.ReasonCode, next.PolicyVersion, next.Engine, next.Result, next.Characters, next.Sources, next.TokensIn, next.TokensOut,
            next.Cost, next.DurationMs, next.Masked, hash,
        ]);
        await session.ExecuteAsync(MoveHead, [next.TenantId, next.Sequence, hash]);
        return true;
    }
}
