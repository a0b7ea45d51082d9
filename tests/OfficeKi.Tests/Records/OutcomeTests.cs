using OfficeKi.Core;

namespace OfficeKi.Tests.Records;

public class OutcomeTests
{
    [Fact]
    public async Task Outcome_and_usefulness_stay_with_the_run_and_minutes_do_not()
    {
        await using var store = await TestStore.OpenAsync();
        var run = await store.AppendAsync();

        Assert.True(await TellAsync(store, run.RunId, "edited", helpful: true, minutes: 12));

        Assert.Equal([$"{run.RunId.ToString().ToUpperInvariant()}|edited|1"], await store.RowsAsync("SELECT RunId, Outcome, Helpful FROM Outcomes"));
        Assert.Equal(["mainz|2026-11-23|summarize|1|12"], await store.RowsAsync("SELECT * FROM MinutesSaved"));
        Assert.Equal(["TenantId", "Day", "Function", "Runs", "Minutes"], await store.RowsAsync("SELECT name FROM pragma_table_info('MinutesSaved')"));
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    public async Task Minutes_of_one_day_and_function_are_added_up_over_all_persons()
    {
        await using var store = await TestStore.OpenAsync();
        foreach (var person in new[] { "anna", "bert", "cem" })
        {
            var run = await store.AppendAsync(person);
            Assert.True(await TellAsync(store, run.RunId, "inserted", minutes: 5, person: person));
        }

        Assert.Equal(["3|15"], await store.RowsAsync("SELECT Runs, Minutes FROM MinutesSaved"));
    }

    [Fact]
    public async Task Telling_again_changes_the_outcome_keeps_the_judgement_and_counts_minutes_once()
    {
        await using var store = await TestStore.OpenAsync();
        var run = await store.AppendAsync();
        await TellAsync(store, run.RunId, "inserted", helpful: true);
        await TellAsync(store, run.RunId, "edited", minutes: 7);
        await TellAsync(store, run.RunId, "edited", minutes: 7);

        Assert.Equal(["edited|1"], await store.RowsAsync("SELECT Outcome, Helpful FROM Outcomes"));
        Assert.Equal(["1|7"], await store.RowsAsync("SELECT Runs, Minutes FROM MinutesSaved"));
    }

    [Fact]
    public async Task Somebody_elses_run_and_no_run_look_the_same()
    {
        await using var store = await TestStore.OpenAsync();
        var run = await store.AppendAsync("anna");

        Assert.False(await TellAsync(store, run.RunId, "inserted", person: "bert"));
        Assert.False(await TellAsync(store, run.RunId, "inserted", tenant: "trier"));
        Assert.False(await TellAsync(store, Guid.NewGuid(), "inserted"));
        Assert.Empty(await store.RowsAsync("SELECT * FROM Outcomes"));
    }

    [Fact]
    public async Task A_run_of_last_month_is_still_the_persons_own()
    {
        await using var store = await TestStore.OpenAsync();
        var run = await store.AppendAsync();
        store.Time.Advance(TimeSpan.FromDays(10));
        await store.AppendAsync();

        Assert.True(await TellAsync(store, run.RunId, "discarded"));
    }

    [Theory]
    [InlineData("sent", null)]
    [InlineData("inserted", -1)]
    [InlineData("inserted", 601)]
    public async Task An_outcome_that_cannot_be_meant_is_refused(string outcome, int? minutes)
    {
        await using var store = await TestStore.OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => TellAsync(store, Guid.NewGuid(), outcome, minutes: minutes));
    }

    private static Task<bool> TellAsync(
        TestStore store, Guid run, string outcome, bool? helpful = null, int? minutes = null, string person = "anna", string tenant = "mainz") =>
        store.Records.TryRecordOutcomeAsync(new RunOutcome(run, tenant, person, outcome, helpful, minutes), CancellationToken.None);
}
