using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OfficeKi.Records.Confirmations;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Retention;

/// <summary>Deletes whole old months, category by category.</summary>
/// <remarks>The history of settings is never deleted: it holds the proofs. Its authors become unlinkable with the keys of their month.</remarks>
internal sealed class RetentionRun(
    Writer writer, IDbContextFactory<RecordsContext> contexts, IOptions<RecordsOptions> options, TimeProvider time, DecisionRetention decisions) : IRetention
{
    private RetentionOptions Settings => options.Value.Retention;

    public DateTimeOffset KeptSince => Months.FirstOf(time.GetUtcNow(), Settings.DecisionsMonths);

    public async Task<long> DeleteExpiredAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var tenants = await TenantsAsync(cancellationToken);
        var rows = await writer.WriteAsync(new RemoveExpiredConfirmations(now), cancellationToken);
        foreach (var tenant in tenants)
        {
            rows += await decisions.DeleteAsync(tenant, KeptSince, now, cancellationToken);
            var (outcomes, since) = (Months.FirstOf(now, Settings.OutcomesMonths), DateOf(Months.FirstOf(now, Settings.OutcomesMonths)));
            rows += await writer.WriteAsync(new DeleteRows(tenant, "outcomes", since, DeleteRows.Outcomes, Months.Of(outcomes), now), cancellationToken);
            rows += await writer.WriteAsync(new DeleteRows(tenant, "minutes", since, DeleteRows.Minutes, since, now), cancellationToken);
            rows += await writer.WriteAsync(new DeleteRows(tenant, "training", DateOf(now), DeleteRows.Passes, DateOf(now), now), cancellationToken);
        }

        var keys = Months.FirstOf(now, Settings.MonthsOfKeys);
        return rows + await writer.WriteAsync(new DeleteMonthKeys(tenants, Months.Of(keys), DateOf(keys), now), cancellationToken);
    }

    /// <summary>Whoever has a chain. The chains of settings bear the tenant's id too.</summary>
    private async Task<IReadOnlyList<string>> TenantsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ChainHead.TenantsAsync(context, cancellationToken);
    }

    private static DateOnly DateOf(DateTimeOffset day) => DateOnly.FromDateTime(day.UtcDateTime);
}
