using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

public class BudgetTests
{
    [Fact]
    [Trait("Requirement", "PDP-17")]
    public async Task Of_a_hundred_at_limit_minus_one_exactly_one_passes()
    {
        await using var store = await LimitedAsync(100);
        await using var other = store.Build();
        var second = (IRecords)other.GetService(typeof(IRecords))!;
        await SpendAsync(store, 99);

        var holds = await Task.WhenAll(Enumerable.Range(0, 100).Select(number =>
            (number % 2 == 0 ? store.Records : second).ReserveAsync("mainz", 1, null, CancellationToken.None)));

        Assert.Single(holds, hold => hold is not null);
    }

    [Fact]
    public async Task A_hold_counts_until_it_is_settled_with_the_real_cost()
    {
        await using var store = await LimitedAsync(10);

        var hold = await ReserveAsync(store, 8);
        Assert.Null(await ReserveAsync(store, 3));
        await store.Records.SettleAsync(hold!, 6.5m, CancellationToken.None);

        Assert.Null(await ReserveAsync(store, 3.500000001m));
        Assert.NotNull(await ReserveAsync(store, 3.5m));
    }

    [Fact]
    public async Task Settling_with_nothing_releases_and_settling_twice_charges_once()
    {
        await using var store = await LimitedAsync(10);
        var released = await ReserveAsync(store, 10);
        await store.Records.SettleAsync(released!, 0, CancellationToken.None);
        var charged = await ReserveAsync(store, 4);
        await store.Records.SettleAsync(charged!, 4, CancellationToken.None);
        await store.Records.SettleAsync(charged!, 4, CancellationToken.None);

        Assert.NotNull(await ReserveAsync(store, 6));
    }

    [Fact]
    public async Task A_run_that_cost_more_than_estimated_is_charged_in_full()
    {
        await using var store = await LimitedAsync(10);
        await store.Records.SettleAsync((await ReserveAsync(store, 1))!, 12, CancellationToken.None);

        Assert.Null(await ReserveAsync(store, 0.01m));
        Assert.NotNull(await ReserveAsync(store, 0)); // the built-in engine costs nothing and goes on
    }

    [Fact]
    public async Task Each_tenant_and_each_month_has_its_own_budget()
    {
        await using var store = await LimitedAsync(10);
        await SpendAsync(store, 10);
        Assert.Null(await ReserveAsync(store, 1));

        Assert.NotNull(await store.Records.ReserveAsync("trier", 10, null, CancellationToken.None));
        store.Time.Advance(TimeSpan.FromDays(8)); // December
        Assert.NotNull(await ReserveAsync(store, 10));
    }

    [Fact]
    public async Task A_hold_from_last_month_is_charged_to_last_month()
    {
        await using var store = await LimitedAsync(10);
        var hold = await ReserveAsync(store, 5);
        store.Time.Advance(TimeSpan.FromDays(8));
        await store.Records.SettleAsync(hold!, 5, CancellationToken.None);

        Assert.NotNull(await ReserveAsync(store, 10));
        Assert.Equal(["202611|5000000000|0", "202612|0|10000000000"], await store.RowsAsync("SELECT Month, Spent, Reserved FROM BudgetMonths ORDER BY Month"));
    }

    [Fact]
    public async Task A_hold_of_a_run_that_died_is_given_back_after_an_hour_and_a_slow_run_is_still_charged()
    {
        await using var store = await LimitedAsync(10);
        var slow = await ReserveAsync(store, 9);
        await store.RestartAsync();
        store.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Null(await ReserveAsync(store, 9));
        store.Time.Advance(TimeSpan.FromMinutes(2));
        var next = await ReserveAsync(store, 9);
        Assert.NotNull(next);

        await store.Records.SettleAsync(slow!, 9, CancellationToken.None);
        await store.Records.SettleAsync(next, 0, CancellationToken.None);

        Assert.Equal(["9000000000|0"], await store.RowsAsync("SELECT Spent, Reserved FROM BudgetMonths"));
    }

    [Fact]
    public async Task Without_a_budget_everything_passes()
    {
        await using var store = await TestStore.OpenAsync();

        var hold = await ReserveAsync(store, 1_000_000);
        await store.Records.SettleAsync(hold!, 5, CancellationToken.None);

        Assert.Equal(1_000_000, hold!.Estimate);
    }

    [Fact]
    public async Task Spending_survives_a_restart()
    {
        await using var store = await LimitedAsync(10);
        await SpendAsync(store, 8);
        await store.RestartAsync();

        Assert.Null(await ReserveAsync(store, 3));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1_000_000_001)]
    public async Task An_amount_that_cannot_be_meant_is_refused(double amount)
    {
        await using var store = await LimitedAsync(10);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ReserveAsync(store, (decimal)amount));
    }

    private static Task<TestStore> LimitedAsync(decimal euro) => TestStore.OpenAsync(options => options.MonthlyBudget = euro);

    private static Task<BudgetHold?> ReserveAsync(TestStore store, decimal euro) => store.Records.ReserveAsync("mainz", euro, null, CancellationToken.None);

    private static async Task SpendAsync(TestStore store, decimal euro) =>
        await store.Records.SettleAsync((await ReserveAsync(store, euro))!, euro, CancellationToken.None);
}
