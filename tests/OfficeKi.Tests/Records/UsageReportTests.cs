using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Tests.Records;

public class UsageReportTests
{
    private static readonly DateTimeOffset October = new(2026, 10, 14, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Year = new(2026, 1, 1);

    [Fact]
    [Trait("Requirement", "RES-1")]
    public async Task A_closed_month_is_added_up_once_and_for_all()
    {
        await using var store = await TestStore.OpenAsync();
        await CallAsync(store, 10, record => record);
        await CallAsync(store, 6, record => record with { Function = "ask", Effect = "deny", Result = "refused", ReasonCode = "TOO_LARGE", TokensIn = 0, TokensOut = 0, Cost = 0, DurationMs = 9 });

        await store.Reports.CloseMonthsAsync(default);
        await CallAsync(store, 20, record => record); // too late
        await store.Reports.CloseMonthsAsync(default);

        var report = Assert.Single(await ReadAsync(store));
        Assert.Equal("2026-10", report.Month);
        Assert.Equal(new UsageSums(16, 100, 200, 0.01234567m, 40, 40), report.Total);
        Assert.Equal(["summarize 10", "ask 6"], Lines(report, UsageDimensions.Function));
        Assert.Equal(["- 10", "TOO_LARGE 6"], Lines(report, UsageDimensions.Reason));
        Assert.Equal(["- 10", "ask 6"], Lines(report, UsageDimensions.Refusals));
        Assert.True((await store.RevisionLog.VerifyAsync("mainz", default)).IsIntact);
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    public async Task The_running_month_has_no_report_because_asking_twice_would_show_the_call_in_between()
    {
        await using var store = await TestStore.OpenAsync();
        await CallAsync(store, 10, record => record with { Time = store.Time.GetUtcNow() });

        await store.Reports.CloseMonthsAsync(default);
        Assert.Empty(await ReadAsync(store));
        store.Time.Advance(TimeSpan.FromDays(8)); // 1 December, 9:00
        await store.Reports.CloseMonthsAsync(default);
        Assert.Empty(await ReadAsync(store));
        store.Time.Advance(TimeSpan.FromDays(1));
        await store.Reports.CloseMonthsAsync(default);

        Assert.Equal("2026-11", Assert.Single(await ReadAsync(store)).Month);
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    public async Task A_group_of_four_is_counted_with_others_and_so_is_the_one_that_would_give_it_away()
    {
        await using var store = await TestStore.OpenAsync();
        await CallAsync(store, 12, record => record with { OrgUnit = "Ordnungsamt" });
        await CallAsync(store, 7, record => record with { OrgUnit = "Bauamt" });
        await CallAsync(store, 4, record => record with { OrgUnit = "Standesamt" });

        await store.Reports.CloseMonthsAsync(default);

        Assert.Equal(["Ordnungsamt 12", "* 11"], Lines(Assert.Single(await ReadAsync(store)), UsageDimensions.Unit));
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    public async Task Many_calls_of_few_persons_stay_a_small_group()
    {
        await using var store = await TestStore.OpenAsync();
        for (var round = 0; round < 10; round++)
        {
            await CallAsync(store, 4, record => record);
        }

        await store.Reports.CloseMonthsAsync(default);

        var report = Assert.Single(await ReadAsync(store));
        Assert.Null(report.Total);
        Assert.Empty(report.By);
    }

    [Fact]
    public async Task Stated_minutes_are_added_up_by_function_when_enough_persons_stated_them()
    {
        await using var store = await TestStore.OpenAsync();
        await CallAsync(store, 12, record => record, minutes: 5);
        await CallAsync(store, 20, record => record with { Function = "ask" });
        await CallAsync(store, 7, record => record with { Function = "tasks" }, minutes: 10);
        await CallAsync(store, 3, record => record with { Function = "check" }, minutes: 600);

        await store.Reports.CloseMonthsAsync(default);

        var minutes = Assert.Single(await ReadAsync(store)).By[UsageDimensions.Minutes];
        Assert.Equal(["- 20 ", "summarize 12 60", "* 10 1870"], minutes.Select(group => $"{group.Name} {group.Sums.Calls} {group.Minutes}"));
    }

    [Fact]
    public async Task Another_tenant_has_reports_of_its_own_and_deleted_calls_stay_counted()
    {
        await using var store = await TestStore.OpenAsync();
        await CallAsync(store, 9, record => record);
        await CallAsync(store, 5, record => record with { TenantId = "trier" });
        await store.Reports.CloseMonthsAsync(default);
        store.Time.Advance(TimeSpan.FromDays(800));
        await store.Retention.DeleteExpiredAsync(default);
        await store.Reports.CloseMonthsAsync(default);

        Assert.Empty(await store.RowsAsync("SELECT * FROM Decisions"));
        Assert.Equal(9, Assert.Single(await ReadAsync(store)).Total!.Calls);
        Assert.Equal(5, Assert.Single(await store.Reports.ReadAsync("trier", Year, new(2026, 12, 1), default)).Total!.Calls);
        Assert.Empty(await store.Reports.ReadAsync("mainz", Year, new(2026, 9, 30), default));
    }

    private static async Task CallAsync(TestStore store, int persons, Func<DecisionRecord, DecisionRecord> change, int? minutes = null)
    {
        await Task.WhenAll(Enumerable.Range(0, persons).Select(async number =>
        {
            var record = change(store.Record($"person-{number}", time: October));
            await store.Records.AppendAsync(record, default);
            if (minutes is not null)
            {
                Assert.True(await store.Records.TryRecordOutcomeAsync(new(record.RunId, record.TenantId, record.ObjectId, "inserted", null, minutes), default));
            }
        }));
    }

    private static Task<IReadOnlyList<UsageReport>> ReadAsync(TestStore store) => store.Reports.ReadAsync("mainz", Year, new(2026, 12, 1), default);

    private static IEnumerable<string> Lines(UsageReport report, string dimension) => report.By[dimension].Select(group => $"{group.Name} {group.Sums.Calls}");
}
