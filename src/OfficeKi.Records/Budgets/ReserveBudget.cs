using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Budgets;

/// <summary>A promise that is asked for.</summary>
/// <param name="CostCentre">Id of the cost centre that pays, or <see cref="BudgetMonth.WholeTenant"/>.</param>
/// <param name="Estimate">Billionths of a euro, as the limits.</param>
internal sealed record BudgetRequest(Guid Id, string TenantId, int Month, string CostCentre, long Estimate, long TenantLimit, long HardLimit, long SoftLimit, DateTimeOffset Now);

internal enum BudgetAnswer
{
    Exceeded,
    Held,

    /// <summary>Held, and the cost centre has passed its soft limit.</summary>
    NearLimit,
}

/// <summary>Takes an estimate out of the month of the tenant and of the cost centre, if it still fits into both.</summary>
internal sealed class ReserveBudget(BudgetRequest request) : WriteOperation<BudgetAnswer>
{
    /// <summary>A promise that old belongs to a run that died: no run takes so long.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(1);

    private const string OpenMonth = """
        INSERT INTO "BudgetMonths" ("TenantId", "Month", "CostCentre", "Spent", "Reserved") VALUES (@p0, @p1, @p2, 0, 0)
        ON CONFLICT ("TenantId", "Month", "CostCentre") DO NOTHING
        """;

    // Check and change in one statement: however many ask at once, the limit holds. What adds nothing exceeds nothing.
    private const string Take = """
        UPDATE "BudgetMonths" SET "Reserved" = "Reserved" + @p3
        WHERE "TenantId" = @p0 AND "Month" = @p1 AND "CostCentre" = @p2 AND (@p3 = 0 OR "Spent" + "Reserved" + @p3 <= @p4)
        """;

    private const string Return = """
        UPDATE "BudgetMonths" SET "Reserved" = "Reserved" - @p3 WHERE "TenantId" = @p0 AND "Month" = @p1 AND "CostCentre" = @p2
        """;

    private const string Hold = """
        INSERT INTO "BudgetHolds" ("Id", "TenantId", "Month", "CostCentre", "Estimate", "CreatedAt") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)
        """;

    private const string Used = """
        SELECT "Spent" + "Reserved" FROM "BudgetMonths" WHERE "TenantId" = @p0 AND "Month" = @p1 AND "CostCentre" = @p2
        """;

    private const string GiveBackDead = """
        UPDATE "BudgetMonths" SET "Reserved" = "Reserved" - (
            SELECT COALESCE(SUM("Estimate"), 0) FROM "BudgetHolds" AS dead
            WHERE dead."TenantId" = @p0 AND dead."Month" = @p1 AND dead."CreatedAt" < @p2
                AND ("BudgetMonths"."CostCentre" = '' OR dead."CostCentre" = "BudgetMonths"."CostCentre"))
        WHERE "TenantId" = @p0 AND "Month" = @p1
        """;

    // The row stays, so that a run that was only slow is still charged.
    private const string EmptyDead = """
        UPDATE "BudgetHolds" SET "Estimate" = 0 WHERE "TenantId" = @p0 AND "Month" = @p1 AND "CreatedAt" < @p2 AND "Estimate" > 0
        """;

    private bool HasCostCentre => request.CostCentre != BudgetMonth.WholeTenant;

    protected override async Task<BudgetAnswer> RunAsync(WriteSession session)
    {
        // The tenant's row comes first in every operation: it is the lock under which the cost centre is looked at.
        await session.ExecuteAsync(OpenMonth, [request.TenantId, request.Month, BudgetMonth.WholeTenant]);
        if (HasCostCentre)
        {
            await session.ExecuteAsync(OpenMonth, [request.TenantId, request.Month, request.CostCentre]);
        }

        if (!await TakeBothAsync(session) && !(await ReleaseDeadAsync(session) && await TakeBothAsync(session)))
        {
            return BudgetAnswer.Exceeded;
        }

        await session.ExecuteAsync(Hold, [request.Id, request.TenantId, request.Month, request.CostCentre, request.Estimate, request.Now.UtcTicks]);
        return HasCostCentre && await UsedAsync(session) > request.SoftLimit ? BudgetAnswer.NearLimit : BudgetAnswer.Held;
    }

    private async Task<bool> TakeBothAsync(WriteSession session)
    {
        if (!await TakeAsync(session, BudgetMonth.WholeTenant, request.TenantLimit))
        {
            return false;
        }

        if (!HasCostCentre || await TakeAsync(session, request.CostCentre, request.HardLimit))
        {
            return true;
        }

        await session.ExecuteAsync(Return, [request.TenantId, request.Month, BudgetMonth.WholeTenant, request.Estimate]);
        return false;
    }

    private async Task<bool> TakeAsync(WriteSession session, string costCentre, long limit) =>
        await session.ExecuteAsync(Take, [request.TenantId, request.Month, costCentre, request.Estimate, limit]) == 1;

    private async Task<long> UsedAsync(WriteSession session) =>
        Convert.ToInt64((await session.FirstAsync(Used, [request.TenantId, request.Month, request.CostCentre]))![0], null);

    private async Task<bool> ReleaseDeadAsync(WriteSession session)
    {
        var before = (request.Now - LongestRun).UtcTicks;
        await session.ExecuteAsync(GiveBackDead, [request.TenantId, request.Month, before]);
        return await session.ExecuteAsync(EmptyDead, [request.TenantId, request.Month, before]) > 0;
    }
}
