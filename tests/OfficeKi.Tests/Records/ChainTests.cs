using Microsoft.Data.Sqlite;
using OfficeKi.Records;

namespace OfficeKi.Tests.Records;

public class ChainTests
{
    private const int Entries = 10;

    [Fact]
    public async Task An_untouched_chain_is_intact_and_an_empty_one_too()
    {
        await using var store = await FilledAsync();

        var report = await VerifyAsync(store);

        Assert.Equal(Entries, report.Entries);
        Assert.Empty(report.Broken);
        Assert.Matches("^[0-9a-f]{64}$", report.Head);
        Assert.True((await store.Log.VerifyAsync("nobody", CancellationToken.None)).IsIntact);
    }

    [Fact]
    [Trait("Requirement", "PDP-12")]
    public async Task Every_column_of_an_entry_is_protected()
    {
        await using var store = await FilledAsync();
        var columns = (await store.RowsAsync("SELECT name FROM pragma_table_info('Decisions')")).Except(["Id"]).ToList();
        Assert.Equal(26, columns.Count);
        await store.AllowChangesAsync("Decisions");
        foreach (var column in columns)
        {
            await store.SqlAsync("CREATE TABLE Backup AS SELECT * FROM Decisions WHERE Sequence = 4 AND TenantId = 'mainz'");
            var change = column is "Pseudonym" or "Hash" ? "zeroblob(16)" : column is "TenantId" ? "'trier'" : column is "DecisionId" or "RunId" ? $"'{Guid.Empty}'" : $"coalesce({column}, '') || '1'";
            await store.SqlAsync($"UPDATE Decisions SET {column} = {change} WHERE Sequence = 4 AND TenantId = 'mainz'");

            Assert.False((await VerifyAsync(store)).IsIntact, $"a change of {column} was not found");

            await store.SqlAsync("DELETE FROM Decisions WHERE Id IN (SELECT Id FROM Backup); INSERT INTO Decisions SELECT * FROM Backup; DROP TABLE Backup");
            Assert.True((await VerifyAsync(store)).IsIntact);
        }
    }

    [Theory]
    [InlineData("UPDATE Decisions SET Effect = 'deny' WHERE Sequence = 4", 4)]
    [InlineData("DELETE FROM Decisions WHERE Sequence = 4", 5)]
    [InlineData("DELETE FROM Decisions WHERE Sequence = 1", 2)]
    [InlineData("DELETE FROM Decisions WHERE Sequence = 10", 10)]
    [InlineData("DELETE FROM Decisions WHERE Sequence > 7", 8)]
    [InlineData("DELETE FROM Decisions", 1)]
    [InlineData("UPDATE ChainHeads SET Sequence = 7", 8)]
    [InlineData("UPDATE ChainHeads SET Hash = zeroblob(32)", 10)]
    [InlineData("DELETE FROM ChainHeads", 1)]
    [InlineData("UPDATE Decisions SET Id = 1000 WHERE Sequence = 4", 4, 5)] // moved to the end
    [Trait("Requirement", "PDP-12")]
    public async Task Tampering_is_found_where_it_happened(string sql, params int[] broken)
    {
        await using var store = await FilledAsync();
        await store.AllowChangesAsync("Decisions");
        await store.SqlAsync(sql);

        var report = await VerifyAsync(store);

        Assert.Superset(broken.Select(number => (long)number).ToHashSet(), report.Broken.ToHashSet());
    }

    [Fact]
    public async Task A_row_slipped_in_is_found()
    {
        await using var store = await FilledAsync();
        await store.SqlAsync("CREATE TEMP TABLE Copy AS SELECT * FROM Decisions WHERE Sequence = 10; UPDATE Copy SET Id = NULL, Sequence = 11; INSERT INTO Decisions SELECT * FROM Copy");

        Assert.Contains(11, (await VerifyAsync(store)).Broken);
    }

    [Fact]
    public async Task A_change_in_one_tenant_does_not_blame_another()
    {
        await using var store = await FilledAsync();
        await store.AppendAsync(tenant: "trier");
        await store.AllowChangesAsync("Decisions");
        await store.SqlAsync("UPDATE Decisions SET Effect = 'deny' WHERE Sequence = 4");

        Assert.True((await store.Log.VerifyAsync("trier", CancellationToken.None)).IsIntact);
    }

    [Theory]
    [InlineData("UPDATE Decisions SET Effect = 'deny' WHERE Sequence = 4")]
    [InlineData("DELETE FROM Decisions WHERE Sequence = 4")]
    [Trait("Requirement", "PDP-12")]
    public async Task The_database_itself_refuses_to_change_the_log(string sql)
    {
        await using var store = await FilledAsync();

        var problem = await Assert.ThrowsAsync<SqliteException>(() => store.SqlAsync(sql));

        Assert.Contains("append-only", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<TestStore> FilledAsync()
    {
        var store = await TestStore.OpenAsync();
        for (var count = 0; count < Entries; count++)
        {
            await store.AppendAsync();
        }

        return store;
    }

    private static Task<ChainReport> VerifyAsync(TestStore store) => store.Log.VerifyAsync("mainz", CancellationToken.None);
}
