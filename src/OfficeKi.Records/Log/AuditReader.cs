using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Gives out entries without their persons.</summary>
internal sealed class AuditReader(IDbContextFactory<RecordsContext> contexts)
{
    private const int LargestPage = 200;
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<string>> TenantsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ChainHead.TenantsAsync(context, cancellationToken);
    }

    public async Task<IReadOnlyList<AuditEntry>> PageAsync(string tenantId, long? before, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, LargestPage);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var end = before is { } sequence
            ? await LogPages.FirstAsync(context, tenantId, (one, _) => one >= sequence, cancellationToken) ?? long.MaxValue
            : long.MaxValue;
        var page = await context.Decisions.AsNoTracking()
            .Where(entry => entry.TenantId == tenantId && entry.Id < end)
            .OrderByDescending(entry => entry.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. page.Select(Of)];
    }

    public async IAsyncEnumerable<AuditEntry> MonthAsync(string tenantId, DateTimeOffset month, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (from, to) = (month.UtcTicks, month.AddMonths(1).UtcTicks);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var start = await ChainStart.ReadAsync(context, tenantId, cancellationToken);
        var first = await LogPages.FirstAsync(context, tenantId, (_, time) => time >= from - Slack.Ticks, cancellationToken) ?? long.MaxValue;
        var (last, previous) = await PreviousAsync(context, tenantId, first, start, cancellationToken);
        await foreach (var entry in LogPages.OfAsync(context, tenantId, first - 1, cancellationToken).WithCancellation(cancellationToken))
        {
            if (entry.Time >= to + Slack.Ticks)
            {
                break;
            }

            // A gap is the trace of a deletion that began meanwhile, or of tampering, which has to be exported as it is.
            if (entry.Sequence != last + 1 && (await ChainStart.ReadAsync(context, tenantId, cancellationToken)).Sequence != start.Sequence)
            {
                throw new DeletedMeanwhileException();
            }

            if (entry.Time >= from && entry.Time < to)
            {
                yield return Of(entry) with { Previous = previous };
            }

            (last, previous) = (entry.Sequence, Convert.ToHexStringLower(entry.Hash));
        }

        if ((await ChainStart.ReadAsync(context, tenantId, cancellationToken)).Sequence > last)
        {
            throw new DeletedMeanwhileException();
        }
    }

    private static async Task<(long Sequence, string Hash)> PreviousAsync(
        RecordsContext context, string tenantId, long first, ChainStart start, CancellationToken cancellationToken)
    {
        var entry = await context.Decisions.AsNoTracking().Where(one => one.TenantId == tenantId && one.Id < first)
            .OrderByDescending(one => one.Id).Select(one => new { one.Sequence, one.Hash }).FirstOrDefaultAsync(cancellationToken);
        return (entry?.Sequence ?? start.Sequence, Convert.ToHexStringLower(entry?.Hash ?? start.Hash));
    }

    private static AuditEntry Of(DecisionEntry entry) => new()
    {
        Sequence = entry.Sequence,
        DecisionId = entry.DecisionId,
        Commitment = Convert.ToHexStringLower(ChainHash.Commitment(entry)),
        Time = new(entry.Time, TimeSpan.Zero),
        Function = entry.Function,
        Surface = entry.Surface,
        Effect = entry.Effect,
        Determining = entry.Determining,
        Obligations = entry.Obligations,
        ReasonCode = entry.ReasonCode,
        PolicyVersion = entry.PolicyVersion,
        Engine = entry.Engine,
        Result = entry.Result,
        Characters = entry.Characters,
        Sources = entry.Sources,
        TokensIn = entry.TokensIn,
        TokensOut = entry.TokensOut,
        CostNano = entry.Cost,
        DurationMs = entry.DurationMs,
        Masked = entry.Masked,
        OrgUnit = entry.OrgUnit,
        WouldDeny = entry.WouldDeny,
        FactsCommitment = ChainHash.FactsCommitment(entry),
        Hash = Convert.ToHexStringLower(entry.Hash),
    };
}
