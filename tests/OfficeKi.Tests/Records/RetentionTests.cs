using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Tests.Records;

[Trait("Requirement", "AI-05")]
public class RetentionTests
{
    private static readonly DateTimeOffset Old = new(2025, 10, 31, 23, 59, 59, TimeSpan.Zero);
    private static readonly DateTimeOffset Kept = new(2025, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Whole_old_months_are_deleted_and_a_proof_stays()
    {
        await using var store = await FilledAsync();

        Assert.Equal(3 + 1, await DeleteAsync(store)); // and the key of the month

        Assert.Equal(["4", "5"], await store.RowsAsync("SELECT Sequence FROM Decisions WHERE TenantId = 'mainz' ORDER BY Id"));
        Assert.Equal(["1"], await store.RowsAsync("SELECT Sequence FROM Decisions WHERE TenantId = 'trier'"));
        var proof = Assert.Single(await store.Revisions.HistoryAsync("mainz", "retention", "decisions", default));
        Assert.Equal(Revision.System, proof.Author);
        Assert.Matches("""^\{"category":"decisions","until":"2025-11-01","rows":3,"sequence":3,"hash":"[0-9a-f]{64}","broken":\[\]\}$""", proof.Json);
        var report = await store.Log.VerifyAsync("mainz", default);
        Assert.True(report.IsIntact);
        Assert.Equal((2, 3), (report.Entries, report.Deleted));
        Assert.True((await store.RevisionLog.VerifyAsync("mainz", default)).IsIntact);
    }

    [Fact]
    public async Task What_is_young_enough_stays_and_a_second_run_changes_nothing()
    {
        await using var store = await FilledAsync();
        await DeleteAsync(store);

        Assert.Equal(0, await DeleteAsync(store));
        store.Time.Advance(TimeSpan.FromDays(5)); // 28 November: the month is not over
        Assert.Equal(0, await DeleteAsync(store));
        store.Time.Advance(TimeSpan.FromDays(5));
        Assert.Equal(1 + 1, await DeleteAsync(store));

        Assert.Equal(2, (await store.Revisions.HistoryAsync("mainz", "retention", "decisions", default)).Count);
        Assert.True((await store.Log.VerifyAsync("mainz", default)).IsIntact);
    }

    [Fact]
    public async Task The_chain_goes_on_after_all_was_deleted()
    {
        await using var store = await FilledAsync();
        store.Time.Advance(TimeSpan.FromDays(800));
        Assert.Equal(6 + 3, await DeleteAsync(store));
        Assert.True((await store.Log.VerifyAsync("mainz", default)).IsIntact);

        await store.AppendAsync();

        Assert.Equal(["6"], await store.RowsAsync("SELECT Sequence FROM Decisions"));
        Assert.True((await store.Log.VerifyAsync("mainz", default)).IsIntact);
    }

    [Theory]
    [InlineData("UPDATE Decisions SET Effect = 'deny' WHERE Sequence = 4", 4)]
    [InlineData("DELETE FROM Decisions WHERE Sequence = 4", 5)] // the first after the deleted part
    [InlineData("DELETE FROM Decisions WHERE Sequence = 5", 5)]
    [InlineData("UPDATE ChainHeads SET Sequence = 3", 4)]
    [InlineData("UPDATE Revisions SET Json = replace(Json, '\"sequence\":3', '\"sequence\":4')", 4)]
    public async Task Tampering_after_a_deletion_is_found(string sql, long broken)
    {
        await using var store = await FilledAsync();
        await DeleteAsync(store);
        await AllowChangesAsync(store);
        await store.SqlAsync(sql);

        Assert.Contains(broken, (await store.Log.VerifyAsync("mainz", default)).Broken);
    }

    [Fact]
    public async Task Tampering_before_a_deletion_is_told_by_the_proof_for_ever()
    {
        await using var store = await FilledAsync();
        await AllowChangesAsync(store);
        await store.SqlAsync("UPDATE Decisions SET Effect = 'deny' WHERE Sequence = 2 AND TenantId = 'mainz'");

        await DeleteAsync(store);

        Assert.Equal([2], (await store.Log.VerifyAsync("mainz", default)).Broken);
    }

    [Fact]
    public async Task A_proof_for_what_is_younger_than_six_months_proves_nothing()
    {
        await using var store = await FilledAsync();
        var hash = Assert.Single(await store.RowsAsync("SELECT lower(hex(Hash)) FROM Decisions WHERE Sequence = 5"));
        await store.Revisions.TryAddAsync("mainz", "retention", "decisions", 0, $$"""{"category":"decisions","until":"2026-11-01","rows":5,"sequence":5,"hash":"{{hash}}"}""", null, default);
        await store.SqlAsync("DELETE FROM Decisions WHERE TenantId = 'mainz'");

        Assert.Contains(5, (await store.Log.VerifyAsync("mainz", default)).Broken);
    }

    [Theory]
    [InlineData("DELETE FROM Decisions WHERE TenantId = 'mainz'")]
    [InlineData("DELETE FROM Decisions WHERE TenantId = 'trier'")]
    public async Task The_database_lets_go_only_of_what_a_proof_names(string sql)
    {
        await using var store = await FilledAsync();
        await DeleteAsync(store);

        await Assert.ThrowsAnyAsync<DbException>(() => store.SqlAsync(sql));
    }

    [Fact]
    public async Task Of_two_servers_one_deletes()
    {
        await using var store = await FilledAsync();
        await using var other = store.Build();

        var rows = await Task.WhenAll(DeleteAsync(store), other.GetRequiredService<IRetention>().DeleteExpiredAsync(default));

        Assert.Equal(3 + 1, rows.Sum());
        Assert.Single(await store.Revisions.HistoryAsync("mainz", "retention", "decisions", default));
        Assert.True((await store.Log.VerifyAsync("mainz", default)).IsIntact);
    }

    [Fact]
    [Trait("Requirement", "DP-09")]
    public async Task Outcomes_minutes_and_keys_go_too_and_then_nobodys_records_can_be_found()
    {
        await using var store = await TestStore.OpenAsync(options => (options.Retention.OutcomesMonths, options.Retention.PseudonymsMonths) = (2, 3));
        var run = await store.AppendAsync(time: new(2026, 8, 31, 12, 0, 0, TimeSpan.Zero));
        Assert.True(await store.Records.TryRecordOutcomeAsync(new(run.RunId, "mainz", "anna", "inserted", true, 5), default));
        Assert.Equal(["202608"], await store.RowsAsync("SELECT Month FROM Outcomes"));
        Assert.Single(await store.OwnAsync());
        store.Time.Advance(TimeSpan.FromDays(10)); // December: August is older than three months

        Assert.Equal(3, await DeleteAsync(store));

        Assert.Empty(await store.RowsAsync("SELECT * FROM Outcomes"));
        Assert.Empty(await store.RowsAsync("SELECT * FROM MinutesSaved"));
        Assert.Empty(await store.OwnAsync());
        Assert.Single(await store.RowsAsync("SELECT * FROM Decisions"));
        Assert.Equal(["minutes", "outcomes", "pseudonym-keys"], (await store.Revisions.CurrentAsync("mainz", "retention", default)).Select(one => one.Key));
    }

    [Fact]
    public async Task When_a_key_is_gone_nobody_counts_as_the_second_person()
    {
        await using var store = await TestStore.OpenAsync();
        var revision = await store.Revisions.TryAddAsync("mainz", "policy", "base", 0, "1", "anna", default);
        Assert.False(await store.Revisions.IsByAsync(revision!, "bert", default));
        store.Time.Advance(TimeSpan.FromDays(800));
        await DeleteAsync(store);

        Assert.True(await store.Revisions.IsByAsync(revision!, "bert", default));
        Assert.Empty(await store.RowsAsync("SELECT * FROM MonthKeys"));
    }

    [Fact]
    public async Task Used_confirmations_go_after_they_expired_even_if_nobody_confirms_any_more()
    {
        await using var store = await TestStore.OpenAsync();
        await store.Uses.TakeAsync(Guid.NewGuid(), store.Time.GetUtcNow().AddMinutes(5), default);
        store.Time.Advance(TimeSpan.FromDays(1));

        await DeleteAsync(store);

        Assert.Empty(await store.RowsAsync("SELECT * FROM UsedConfirmations"));
    }

    [Theory]
    [InlineData(5, 12, null, "DecisionsMonths must be 6 to 120")]
    [InlineData(121, 12, null, "DecisionsMonths must be 6 to 120")]
    [InlineData(12, 0, null, "OutcomesMonths must be 1 to 120")]
    [InlineData(12, 12, 13, "PseudonymsMonths must be 1 to DecisionsMonths")]
    public async Task Wrong_times_stop_the_start_and_are_named(int decisions, int outcomes, int? pseudonyms, string said)
    {
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var store = await TestStore.OpenAsync(options =>
                (options.Retention.DecisionsMonths, options.Retention.OutcomesMonths, options.Retention.PseudonymsMonths) = (decisions, outcomes, pseudonyms));
        });

        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_that_meets_a_deletion_ends_with_a_problem_and_not_in_half()
    {
        await using var store = await FilledAsync(1_500);
        List<AuditEntry> read = [];

        var problem = await Record.ExceptionAsync(async () =>
        {
            await foreach (var entry in store.Log.MonthAsync("mainz", new(2025, 10, 1, 0, 0, 0, TimeSpan.Zero), default))
            {
                read.Add(entry);
                if (read.Count == 1)
                {
                    await DeleteAsync(store);
                }
            }
        });

        Assert.IsType<DeletedMeanwhileException>(problem);
        Assert.InRange(read.Count, 1, 1_499);
    }

    [Fact]
    public async Task Verifying_while_entries_are_deleted_blames_nobody()
    {
        await using var store = await FilledAsync(3_000);

        var verifying = store.Log.VerifyAsync("mainz", default);
        await DeleteAsync(store);

        Assert.True((await verifying).IsIntact);
    }

    private static async Task AllowChangesAsync(TestStore store)
    {
        await store.AllowChangesAsync("Decisions");
        await store.AllowChangesAsync("Revisions");
    }

    private static async Task<TestStore> FilledAsync(int old = 3)
    {
        var store = await TestStore.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, old).Select(_ => store.AppendAsync(time: Old)));
        await store.AppendAsync(time: Kept);
        await store.AppendAsync();
        await store.AppendAsync(tenant: "trier");
        return store;
    }

    private static Task<long> DeleteAsync(TestStore store) => store.Retention.DeleteExpiredAsync(default);
}
