using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Tests.Records;

public class RevisionTests
{
    [Fact]
    public async Task A_setting_keeps_its_history_and_the_newest_counts()
    {
        await using var store = await TestStore.OpenAsync();
        await AddAsync(store, "summarize", 0, """{"on":true}""");
        await AddAsync(store, "summarize", 1, """{"on":false}""");
        await AddAsync(store, "ask", 0, """{"on":true}""");

        Assert.Equal(["ask 1 {\"on\":true}", "summarize 2 {\"on\":false}"], Lines(await store.Revisions.CurrentAsync("mainz", "functions", default)));
        Assert.Equal(["summarize 2 {\"on\":false}", "summarize 1 {\"on\":true}"], Lines(await store.Revisions.HistoryAsync("mainz", "functions", "summarize", default)));
        Assert.Empty(await store.Revisions.CurrentAsync("trier", "functions", default));
        Assert.Empty(await store.Revisions.CurrentAsync("mainz", "models", default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Who_has_not_seen_the_newest_revision_cannot_overwrite_it(int after)
    {
        await using var store = await TestStore.OpenAsync();
        await AddAsync(store, "summarize", 0, "1");

        Assert.Null(await AddAsync(store, "summarize", after, "2"));
        Assert.Single(await store.Revisions.HistoryAsync("mainz", "functions", null, default));
    }

    [Fact]
    public async Task Of_many_at_once_one_wins()
    {
        await using var store = await TestStore.OpenAsync();
        await using var other = store.Build();
        var both = new[] { store.Revisions, other.GetRequiredService<IRevisions>() };

        var added = await Task.WhenAll(Enumerable.Range(0, 40).Select(index => both[index % 2].TryAddAsync("mainz", "functions", "ask", 0, $"{index}", "anna", default)));

        Assert.Single(added, revision => revision is not null);
    }

    [Fact]
    public async Task Another_server_sees_a_change_within_ten_seconds_and_the_same_server_at_once()
    {
        await using var store = await TestStore.OpenAsync();
        await using var other = store.Build();
        var there = other.GetRequiredService<IRevisions>();
        Assert.Empty(await store.Revisions.CurrentAsync("mainz", "functions", default));
        Assert.Empty(await there.CurrentAsync("mainz", "functions", default));

        await AddAsync(store, "ask", 0, "1");

        Assert.Single(await store.Revisions.CurrentAsync("mainz", "functions", default));
        store.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Single(await there.CurrentAsync("mainz", "functions", default));
    }

    [Fact]
    public async Task The_author_is_a_pseudonym_that_can_be_compared_and_not_read()
    {
        await using var store = await TestStore.OpenAsync();
        var revision = await AddAsync(store, "ask", 0, "1");
        store.Time.Advance(TimeSpan.FromDays(62)); // another month, another key

        Assert.True(await store.Revisions.IsByAsync(revision!, "anna", default));
        Assert.False(await store.Revisions.IsByAsync(revision!, "berta", default));
        Assert.DoesNotContain("anna", string.Concat(await store.RowsAsync("SELECT * FROM Revisions")), StringComparison.Ordinal);
        var own = await store.Revisions.TryAddAsync("mainz", "functions", "ask", 1, "2", null, default);
        Assert.Equal(Revision.System, own!.Author);
        Assert.False(await store.Revisions.IsByAsync(own, Revision.System, default));
    }

    [Theory]
    [InlineData("UPDATE Revisions SET Json = '2' WHERE Sequence = 2", 2)]
    [InlineData("UPDATE Revisions SET Author = 'system' WHERE Sequence = 2", 2)]
    [InlineData("UPDATE Revisions SET Area = 'models' WHERE Sequence = 2", 2)]
    [InlineData("DELETE FROM Revisions WHERE Sequence = 1", 2)]
    [InlineData("DELETE FROM Revisions WHERE Sequence = 3", 3)]
    public async Task Tampering_is_found(string sql, long broken)
    {
        await using var store = await TestStore.OpenAsync();
        await AddAsync(store, "a", 0, "1");
        await AddAsync(store, "a", 1, "1");
        await AddAsync(store, "b", 0, "1");
        Assert.True((await store.RevisionLog.VerifyAsync("mainz", default)).IsIntact);
        Assert.Contains("append-only", (await Assert.ThrowsAnyAsync<DbException>(() => store.SqlAsync(sql))).Message, StringComparison.Ordinal);

        await store.AllowChangesAsync("Revisions");
        await store.SqlAsync(sql);

        Assert.Contains(broken, (await store.RevisionLog.VerifyAsync("mainz", default)).Broken);
    }

    private static Task<Revision?> AddAsync(TestStore store, string key, int after, string json) =>
        store.Revisions.TryAddAsync("mainz", "functions", key, after, json, "anna", default);

    private static IEnumerable<string> Lines(IReadOnlyList<Revision> revisions) => revisions.Select(one => $"{one.Key} {one.Number} {one.Json}");
}
