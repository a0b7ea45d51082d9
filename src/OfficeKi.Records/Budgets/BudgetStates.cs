using Microsoft.EntityFrameworkCore;
using OfficeKi.Core;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Budgets;

/// <summary>Reads what was spent and promised.</summary>
internal sealed class BudgetStates(IDbContextFactory<RecordsContext> contexts) : IBudgetStates
{
    public async Task<IReadOnlyList<BudgetState>> OfMonthAsync(string tenantId, DateTimeOffset time, CancellationToken cancellationToken)
    {
        var month = Months.Of(time);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.BudgetMonths.AsNoTracking().Where(one => one.TenantId == tenantId && one.Month == month).OrderBy(one => one.CostCentre).ToListAsync(cancellationToken);
        return [.. rows.Select(one => new BudgetState(one.CostCentre == BudgetMonth.WholeTenant ? null : one.CostCentre, Euro.FromNano(one.Spent), Euro.FromNano(one.Reserved)))];
    }
}
