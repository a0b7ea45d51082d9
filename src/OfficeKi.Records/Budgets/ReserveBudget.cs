using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Budgets;

/// <summary>Takes an estimate out of the month, if it still fits.</summary>
internal sealed class ReserveBudget(Guid id, string tenantId, int month, long estimate, long limit, DateTimeOffset now) : WriteOperation<bool>
{
    /// <summary>A promise that old belongs to a run that died: no run takes so long.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(1);

    private const string OpenMonth = """
        INSERT INTO "BudgetMonths" ("TenantId", "Month", "Spent", "Reserved") VALUES (@p0, @p1, 0, 0) ON CONFLICT ("TenantId", "Month") DO NOTHING
        """;

    // Check and change in one statement: however many ask at once, the limit holds. What adds nothing exceeds nothing.
    private const string Take = """
        UPDATE "BudgetMonths" SET "Reserved" = "Reserved" + @p2
        WHERE "TenantId" = @p0 AND "Month" = @p1 AND (@p2 = 0 OR "Spent" + "Reserved" + @p2 <= @p3)
        """;

    private const string Hold = """
        INSERT INTO "BudgetHolds" ("Id", "TenantId", "Month", "Estimate", "CreatedAt") VALUES (@p0, @p1, @p2, @p3, @p4)
        """;

    private const string GiveBackDead = """
        UPDATE "BudgetMonths" SET "Reserved" = "Reserved" - (
            SELECT COALESCE(SUM("Estimate"), 0) FROM "BudgetHolds" WHERE "TenantId" = @p0 AND "Month" = @p1 AND "CreatedAt" < @p2)
        WHERE "TenantId" = @p0 AND "Month" = @p1
        """;

    // The row stays, so that a run that was only slow is still charged.
    private const string EmptyDead = """
        UPDATE "BudgetHolds" SET "Estimate" = 0 WHERE "TenantId" = @p0 AND "Month" = @p1 AND "CreatedAt" < @p2 AND "Estimate" > 0
        """;

    protected override async Task<bool> RunAsync(WriteSession session)
    {
        await session.ExecuteAsync(OpenMonth, [tenantId, month]);
        if (!await TakeAsync(session) && !(await ReleaseDeadAsync(session) && await TakeAsync(session)))
        {
            return false;
        }

        await session.ExecuteAsync(Hold, [id, tenantId, month, estimate, now.UtcTicks]);
        return true;
    }

    private async Task<bool> TakeAsync(WriteSession session) => await session.ExecuteAsync(Take, [tenantId, month, estimate, limit]) == 1;

    private async Task<bool> ReleaseDeadAsync(WriteSession session)
    {
        var before = (now - LongestRun).UtcTicks;
        await session.ExecuteAsync(GiveBackDead, [tenantId, month, before]);
        return await session.ExecuteAsync(EmptyDead, [tenantId, month, before]) > 0;
    }
}
