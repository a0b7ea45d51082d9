using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Budgets;

/// <summary>Replaces a promise by what was really spent. A second settlement of the same promise changes nothing.</summary>
internal sealed class SettleBudget(Guid id, long cost) : WriteOperation<bool>
{
    private const string Lift = """DELETE FROM "BudgetHolds" WHERE "Id" = @p0 RETURNING "TenantId", "Month", "Estimate" """;

    private const string Charge = """
        UPDATE "BudgetMonths" SET "Reserved" = "Reserved" - @p2, "Spent" = "Spent" + @p3 WHERE "TenantId" = @p0 AND "Month" = @p1
        """;

    protected override async Task<bool> RunAsync(WriteSession session) =>
        await session.FirstAsync(Lift, [id]) is [var tenantId, var month, var estimate]
        && await session.ExecuteAsync(Charge, [tenantId, month, estimate, cost]) == 1;
}
