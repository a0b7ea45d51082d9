using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Budgets;

/// <summary>Replaces a promise by what was really spent, for the tenant and the cost centre. A second settlement of the same promise changes nothing.</summary>
internal sealed class SettleBudget(Guid id, long cost) : WriteOperation<bool>
{
    private const string Lift = """DELETE FROM "BudgetHolds" WHERE "Id" = @p0 RETURNING "TenantId", "Month", "CostCentre", "Estimate" """;

    private const string Charge = """
        UPDATE "BudgetMonths" SET "Reserved" = "Reserved" - @p3, "Spent" = "Spent" + @p4 WHERE "TenantId" = @p0 AND "Month" = @p1 AND "CostCentre" = @p2
        """;

    protected override async Task<bool> RunAsync(WriteSession session)
    {
        if (await session.FirstAsync(Lift, [id]) is not [var tenantId, var month, string costCentre, var estimate])
        {
            return false;
        }

        var isCharged = await session.ExecuteAsync(Charge, [tenantId, month, BudgetMonth.WholeTenant, estimate, cost]) == 1;
        return costCentre == BudgetMonth.WholeTenant ? isCharged : await session.ExecuteAsync(Charge, [tenantId, month, costCentre, estimate, cost]) == 1;
    }
}
