using OfficeKi.Core;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Outcomes;

/// <summary>Keeps the outcome with the run, and the minutes away from it.</summary>
/// <param name="time">When the run was.</param>
internal sealed class RecordOutcome(RunOutcome outcome, string function, DateTimeOffset time) : WriteOperation<bool>
{
    private const string Keep = """
        INSERT INTO "Outcomes" ("TenantId", "RunId", "Month", "Outcome", "Helpful", "MinutesCounted") VALUES (@p0, @p1, @p2, @p3, @p4, FALSE)
        ON CONFLICT ("TenantId", "RunId") DO UPDATE
        SET "Outcome" = excluded."Outcome", "Helpful" = COALESCE(excluded."Helpful", "Outcomes"."Helpful")
        """;

    // Only once per run, however often the pane tells it.
    private const string CountOnce = """
        UPDATE "Outcomes" SET "MinutesCounted" = TRUE WHERE "TenantId" = @p0 AND "RunId" = @p1 AND "MinutesCounted" = FALSE
        """;

    private const string AddMinutes = """
        INSERT INTO "MinutesSaved" ("TenantId", "Day", "Function", "Runs", "Minutes") VALUES (@p0, @p1, @p2, 1, @p3)
        ON CONFLICT ("TenantId", "Day", "Function") DO UPDATE
        SET "Runs" = "MinutesSaved"."Runs" + 1, "Minutes" = "MinutesSaved"."Minutes" + excluded."Minutes"
        """;

    protected override async Task<bool> RunAsync(WriteSession session)
    {
        await session.ExecuteAsync(Keep, [outcome.TenantId, outcome.RunId, Months.Of(time), outcome.Outcome, outcome.Helpful]);
        if (outcome.MinutesSaved is { } minutes && await session.ExecuteAsync(CountOnce, [outcome.TenantId, outcome.RunId]) == 1)
        {
            await session.ExecuteAsync(AddMinutes, [outcome.TenantId, DateOnly.FromDateTime(time.UtcDateTime), function, (long)minutes]);
        }

        return true;
    }
}
