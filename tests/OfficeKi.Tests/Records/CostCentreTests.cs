using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

public class CostCentreTests
{
    private static readonly CostCentre Planning = new("51100", "Stadtplanung", 60, 100);
    private static readonly CostCentre Central = new("11110", "Zentrale Dienste", null, null);

    [Fact]
    [Trait("Requirement", "PDP-17")]
    public async Task Of_a_hundred_at_a_cost_centre_s_limit_minus_one_exactly_one_passes()
    {
        await using var store = await TestStore.OpenAsync();
        await using var other = store.Build();
        var second = other.GetRequiredService<IRecords>();
        await SpendAsync(store, Planning, 99);

        var holds = await Task.WhenAll(Enumerable.Range(0, 100).Select(number =>
            (number % 2 == 0 ? store.Records : second).ReserveAsync("mainz", 1, Planning, CancellationToken.None)));

        Assert.Single(holds, hold => hold is not null);
        Assert.Equal(["|99000000000|1000000000", "51100|99000000000|1000000000"], await RowsAsync(store));
    }

    [Fact]
    public async Task The_tenant_s_budget_stays_the_upper_bound_and_a_refusal_holds_nothing()
    {
        await using var store = await TestStore.OpenAsync(options => options.MonthlyBudget = 50);
        Assert.NotNull(await ReserveAsync(store, Central, 45));

        Assert.Null(await ReserveAsync(store, Planning, 10));

        Assert.Equal(["|0|45000000000", "11110|0|45000000000", "51100|0|0"], await RowsAsync(store));
    }

    [Fact]
    public async Task A_full_cost_centre_leaves_the_others_and_the_tenant_alone()
    {
        await using var store = await TestStore.OpenAsync(options => options.MonthlyBudget = 1_000);
        await SpendAsync(store, Planning, 100);

        Assert.Null(await ReserveAsync(store, Planning, 1));
        Assert.NotNull(await ReserveAsync(store, Central, 500));
        Assert.NotNull(await ReserveAsync(store, null, 400));

        Assert.Equal(["|100000000000|900000000000", "11110|0|500000000000", "51100|100000000000|0"], await RowsAsync(store));
    }

    [Fact]
    public async Task The_soft_limit_is_told_once_it_is_passed()
    {
        await using var store = await TestStore.OpenAsync();

        Assert.False((await ReserveAsync(store, Planning, 60))!.IsNearLimit);
        Assert.True((await ReserveAsync(store, Planning, 1))!.IsNearLimit);
        Assert.False((await ReserveAsync(store, Central, 1_000))!.IsNearLimit);
    }

    [Fact]
    public async Task Settling_counts_for_both_and_is_seen_in_the_month_it_belongs_to()
    {
        await using var store = await TestStore.OpenAsync();
        await SpendAsync(store, Planning, 7.5m);
        await ReserveAsync(store, Planning, 2);

        Assert.Equal([new(null, 7.5m, 2), new("51100", 7.5m, 2)], await store.Budgets.OfMonthAsync("mainz", store.Time.GetUtcNow(), default));
        Assert.Empty(await store.Budgets.OfMonthAsync("mainz", store.Time.GetUtcNow().AddMonths(1), default));
        Assert.Empty(await store.Budgets.OfMonthAsync("trier", store.Time.GetUtcNow(), default));
    }

    [Fact]
    public async Task What_a_dead_run_held_is_given_back_to_the_cost_centre_too()
    {
        await using var store = await TestStore.OpenAsync();
        await ReserveAsync(store, Planning, 90);
        await ReserveAsync(store, Central, 5);
        store.Time.Advance(TimeSpan.FromMinutes(61));

        Assert.NotNull(await ReserveAsync(store, Planning, 90));

        Assert.Equal(["|0|90000000000", "11110|0|0", "51100|0|90000000000"], await RowsAsync(store));
    }

    private static Task<BudgetHold?> ReserveAsync(TestStore store, CostCentre? centre, decimal euro) => store.Records.ReserveAsync("mainz", euro, centre, CancellationToken.None);

    private static async Task SpendAsync(TestStore store, CostCentre centre, decimal euro) =>
        await store.Records.SettleAsync((await ReserveAsync(store, centre, euro))!, euro, CancellationToken.None);

    private static Task<IReadOnlyList<string>> RowsAsync(TestStore store) => store.RowsAsync("SELECT CostCentre, Spent, Reserved FROM BudgetMonths ORDER BY CostCentre");
}
