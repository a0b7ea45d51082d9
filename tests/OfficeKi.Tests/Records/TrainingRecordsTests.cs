using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

/// <summary>Evidence of training: until when, and nothing else.</summary>
public class TrainingRecordsTests
{
    private static readonly DateOnly Until = new(2027, 11, 23);

    [Fact]
    public async Task A_pass_is_found_by_its_person_alone_and_the_table_knows_no_name_and_no_day_of_passing()
    {
        await using var store = await TestStore.OpenAsync();

        var pass = await store.Passes.KeepAsync("mainz", "anna", RiskClass.Generated, Until, default);

        Assert.Equal(new(RiskClass.Generated, Until), pass);
        Assert.Equal(pass, await store.Passes.FindAsync("mainz", "anna", default));
        Assert.Equal(TrainingPass.None, await store.Passes.FindAsync("mainz", "bert", default));
        Assert.Equal(TrainingPass.None, await store.Passes.FindAsync("trier", "anna", default));
        Assert.Equal("TenantId|Pseudonym|RiskClass|Until", string.Join('|', await store.RowsAsync("SELECT name FROM pragma_table_info('TrainingPasses')")));
    }

    [Fact]
    public async Task A_pass_made_in_another_month_takes_the_place_of_the_first_and_is_counted_once()
    {
        await using var store = await TestStore.OpenAsync();
        await store.Passes.KeepAsync("mainz", "anna", RiskClass.Generated, new(2026, 12, 31), default);
        await store.Passes.KeepAsync("mainz", "bert", RiskClass.Generated, new(2026, 12, 31), default);
        store.Time.Advance(TimeSpan.FromDays(31));

        await store.Passes.KeepAsync("mainz", "anna", RiskClass.Generated, Until, default);

        Assert.Equal(Until, (await store.Passes.FindAsync("mainz", "anna", default)).Until);
        Assert.Equal(2, await store.Passes.CountAsync("mainz", new(2026, 12, 31), default));
        Assert.Equal(1, await store.Passes.CountAsync("mainz", new(2027, 1, 1), default));
        Assert.Equal(0, await store.Passes.CountAsync("trier", new(2026, 12, 31), default));
    }

    [Fact]
    public async Task No_pass_outlives_the_key_it_is_found_by()
    {
        await using var store = await TestStore.OpenAsync(options => options.Retention.PseudonymsMonths = 3);

        var pass = await store.Passes.KeepAsync("mainz", "anna", RiskClass.Generated, Until, default);

        Assert.Equal(new(2027, 2, 28), pass.Until);
        store.Time.SetUtcNow(new(2027, 2, 28, 12, 0, 0, TimeSpan.Zero));
        await store.Retention.DeleteExpiredAsync(default);
        Assert.Equal(pass, await store.Passes.FindAsync("mainz", "anna", default));
    }

    [Fact]
    public async Task A_pass_that_ran_out_is_deleted_with_proof_and_a_person_may_delete_theirs()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync();
        await store.Passes.KeepAsync("mainz", "anna", RiskClass.Generated, new(2026, 11, 24), default);
        await store.Passes.KeepAsync("mainz", "bert", RiskClass.Generated, Until, default);
        store.Time.Advance(TimeSpan.FromDays(2));

        await store.Retention.DeleteExpiredAsync(default);

        Assert.Equal(["1"], await store.RowsAsync("SELECT COUNT(*) FROM TrainingPasses"));
        Assert.Single(await store.Revisions.HistoryAsync("mainz", "retention", "training", default));
        Assert.True(await store.Passes.TryDeleteAsync("mainz", "bert", default));
        Assert.False(await store.Passes.TryDeleteAsync("mainz", "bert", default));
        Assert.Equal(TrainingPass.None, await store.Passes.FindAsync("mainz", "bert", default));
    }

    [Fact]
    public async Task Acceptances_can_be_read_and_taken_back_by_their_person()
    {
        await using var store = await TestStore.OpenAsync();
        await store.Terms.AcceptAsync("mainz", "anna", 1, default);
        await store.Terms.AcceptAsync("mainz", "bert", 1, default);
        store.Time.Advance(TimeSpan.FromDays(31));
        await store.Terms.AcceptAsync("mainz", "anna", 2, default);

        Assert.Equal([2, 1], (await store.Terms.OfAsync("mainz", "anna", default)).Select(one => one.Version));
        Assert.True(await store.Terms.TryWithdrawAsync("mainz", "anna", default));

        Assert.Empty(await store.Terms.OfAsync("mainz", "anna", default));
        Assert.False(await store.Terms.HasAcceptedAsync("mainz", "anna", 2, default));
        Assert.True(await store.Terms.HasAcceptedAsync("mainz", "bert", 1, default));
        Assert.False(await store.Terms.TryWithdrawAsync("mainz", "anna", default));
    }

    [Fact]
    [Trait("Requirement", "PV-2")]
    public async Task An_entry_can_be_compared_with_a_person_but_never_asked_whose_it_is()
    {
        await using var store = await TestStore.OpenAsync();
        var record = await store.AppendAsync();

        Assert.True(await store.Unmasking.ExistsAsync("mainz", record.DecisionId, default));
        Assert.False(await store.Unmasking.ExistsAsync("trier", record.DecisionId, default));
        Assert.True(await store.Unmasking.IsOfAsync("mainz", record.DecisionId, "anna", default));
        Assert.False(await store.Unmasking.IsOfAsync("mainz", record.DecisionId, "bert", default));
        Assert.Null(await store.Unmasking.IsOfAsync("trier", record.DecisionId, "anna", default));
        await store.SqlAsync("DELETE FROM MonthKeys");
        Assert.Null(await store.Unmasking.IsOfAsync("mainz", record.DecisionId, "anna", default));
    }
}
