using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Records.Budgets;
using OfficeKi.Records.Log;
using OfficeKi.Records.Outcomes;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records;

/// <summary>Keeps records in a relational database. Every write goes through the writer, every read through a context of its own.</summary>
internal sealed class RecordStore(
    Writer writer, PseudonymMaker pseudonyms, OwnRecords own, ChainVerifier chain, AuditReader audit, IOptions<RecordsOptions> options, TimeProvider time) : IRecords, IDecisionLog
{
    private const int LongestMinutes = 600;
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(5);

    private readonly long? _limit = options.Value.MonthlyBudget is { } budget ? Euro.ToNano(budget) : null;

    public async Task AppendAsync(DecisionRecord record, CancellationToken cancellationToken)
    {
        RecordCheck.Check(record);
        var pseudonym = await pseudonyms.MakeAsync(record.TenantId, record.ObjectId, record.Time, cancellationToken);
        await writer.WriteAsync(new AppendDecision(EntryMapper.ToEntry(record, pseudonym)), cancellationToken);
    }

    public async Task<BudgetHold?> ReserveAsync(string tenantId, decimal estimate, CostCentre? costCentre, CancellationToken cancellationToken)
    {
        RecordCheck.Word(tenantId, nameof(tenantId));
        var nano = Euro.ToNano(estimate);
        if (_limit is null && costCentre is null)
        {
            // Nothing to hold against; the cost stands in the decision log all the same.
            return new(Guid.Empty, estimate);
        }

        if (costCentre is not null)
        {
            RecordCheck.Word(costCentre.Id, nameof(costCentre));
        }

        var now = time.GetUtcNow();
        BudgetRequest request = new(
            Guid.NewGuid(), tenantId, Months.Of(now), costCentre?.Id ?? BudgetMonth.WholeTenant, nano, _limit ?? long.MaxValue, Limit(costCentre?.HardEuro), Limit(costCentre?.SoftEuro), now);
        var answer = await writer.WriteAsync(new ReserveBudget(request), cancellationToken);
        return answer == BudgetAnswer.Exceeded ? null : new(request.Id, estimate) { IsNearLimit = answer == BudgetAnswer.NearLimit };

        static long Limit(decimal? euro) => euro is { } limit ? Euro.ToNano(limit) : long.MaxValue;
    }

    public async Task SettleAsync(BudgetHold hold, decimal cost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(hold);
        var nano = Euro.ToNano(cost);
        if (hold.Id != Guid.Empty)
        {
            await writer.WriteAsync(new SettleBudget(hold.Id, nano), cancellationToken);
        }
    }

    public async Task<bool> TryRecordOutcomeAsync(RunOutcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Outcome is not ("inserted" or "edited" or "discarded") || outcome.MinutesSaved is < 0 or > LongestMinutes)
        {
            throw new ArgumentException($"an outcome is inserted, edited or discarded, with 0 to {LongestMinutes} minutes", nameof(outcome));
        }

        return await own.RunAsync(outcome.TenantId, outcome.ObjectId, outcome.RunId, cancellationToken) is { } run
            && await writer.WriteAsync(new RecordOutcome(outcome, run.Function, run.Time), cancellationToken);
    }

    public Task<IReadOnlyList<DecisionRecord>> OwnRecordsAsync(
        string tenantId, string objectId, DateTimeOffset? before, int limit, CancellationToken cancellationToken) =>
        own.PageAsync(tenantId, objectId, before, limit, cancellationToken);

#pragma warning disable CA1031 // whatever is wrong with the store: it is not ready
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await writer.WriteAsync(new Beat(time.GetUtcNow().UtcTicks), cancellationToken).WaitAsync(ReadyWithin, time, cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
#pragma warning restore CA1031

    public Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken) => chain.VerifyAsync(tenantId, cancellationToken);

    public Task<IReadOnlyList<AuditEntry>> PageAsync(string tenantId, long? before, int limit, CancellationToken cancellationToken) =>
        audit.PageAsync(tenantId, before, limit, cancellationToken);

    public IAsyncEnumerable<AuditEntry> MonthAsync(string tenantId, DateTimeOffset month, CancellationToken cancellationToken) =>
        audit.MonthAsync(tenantId, month, cancellationToken);

    public Task<IReadOnlyList<string>> TenantsAsync(CancellationToken cancellationToken) => audit.TenantsAsync(cancellationToken);
}
