using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Log;

/// <summary>Adds one entry to the end of its tenant's chain.</summary>
internal sealed class AppendDecision(DecisionEntry entry) : WriteOperation<bool>
{
    private const string Insert = """
        INSERT INTO "Decisions" ("TenantId", "Sequence", "DecisionId", "RunId", "Pseudonym", "Time", "Function", "Surface", "Effect", "Determining",
            "Obligations", "ReasonCode", "PolicyVersion", "Engine", "Result", "Characters", "Sources", "TokensIn", "TokensOut", "Cost", "DurationMs", "Masked",
            "OrgUnit", "WouldDeny", "Facts", "Hash")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25)
        """;

    protected override async Task<bool> RunAsync(WriteSession session)
    {
        var tail = await session.Tails.OfAsync(entry.TenantId);
        var next = entry with { Sequence = tail.Sequence + 1 };
        var hash = ChainHash.Of(next, tail.Hash);
        await session.OpenMonthAsync(next.Time);
        await session.ExecuteAsync(Insert, [
            next.TenantId, next.Sequence, next.DecisionId, next.RunId, next.Pseudonym, next.Time, next.Function, next.Surface, next.Effect, next.Determining,
            next.Obligations, next.ReasonCode, next.PolicyVersion, next.Engine, next.Result, next.Characters, next.Sources, next.TokensIn, next.TokensOut,
            next.Cost, next.DurationMs, next.Masked, next.OrgUnit, next.WouldDeny, next.Facts, hash,
        ]);
        session.Tails.Move(new() { TenantId = next.TenantId, Sequence = next.Sequence, Hash = hash });
        return true;
    }
}
