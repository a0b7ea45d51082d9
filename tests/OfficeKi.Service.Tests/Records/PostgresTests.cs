using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Records;
using OfficeKi.Records.Storage;

namespace OfficeKi.Tests.Records;

/// <summary>What only PostgreSQL does: partitions, several servers that write at once, a server that goes away.</summary>
public class PostgresTests
{
    [Fact]
    public async Task Model_and_migrations_agree()
    {
        await using var store = await TestStore.OpenAsync();
        await using var services = store.Build();
        await using var context = await services.GetRequiredService<IDbContextFactory<PostgresContext>>().CreateDbContextAsync();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Each_month_has_its_part_of_the_log_and_the_chain_runs_through_all()
    {
        await using var store = await TestStore.OpenAsync();
        foreach (var month in Enumerable.Range(0, 4))
        {
            await store.AppendAsync(time: store.Time.GetUtcNow().AddMonths(month));
        }

        var parts = await store.RowsAsync("SELECT tableoid::regclass::text, COUNT(*) FROM Decisions GROUP BY 1 ORDER BY 1");
        Assert.Equal(
            ["Decisions_202611|1", "Decisions_202612|1", "Decisions_202701|1", "Decisions_202702|1"],
            parts.Select(part => part.Replace("\"", "", StringComparison.Ordinal)));
        var report = await store.Log.VerifyAsync("mainz", default);
        Assert.True(report.IsIntact);
        Assert.Equal(4, report.Entries);
    }

    [Theory]
    [InlineData("UPDATE Decisions SET Effect = 'deny' WHERE Sequence = 2", 2)]
    [InlineData("DELETE FROM Decisions WHERE Sequence = 2", 3)]
    [InlineData("DELETE FROM Decisions WHERE Sequence = 3", 3)]
    [InlineData("UPDATE ChainHeads SET Sequence = 2", 3)]
    [Trait("Requirement", "PDP-12")]
    public async Task Tampering_is_refused_and_found(string sql, long broken)
    {
        await using var store = await TestStore.OpenAsync();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await store.AppendAsync();
        }

        if (!sql.Contains("ChainHeads", StringComparison.Ordinal))
        {
            Assert.Contains("append-only", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => store.SqlAsync(sql))).MessageText, StringComparison.Ordinal);
        }

        await store.AllowChangesAsync("Decisions");
        await store.SqlAsync(sql);

        Assert.Contains(broken, (await store.Log.VerifyAsync("mainz", default)).Broken);
    }

    [Fact]
    public async Task Several_servers_may_migrate_and_write_at_once()
    {
        await using var store = await TestStore.OpenAsync();
        var servers = Enumerable.Range(0, 4).Select(_ => store.Build()).ToList();
        await Task.WhenAll(servers.Select(server => Task.Run(() => RecordsModule.MigrateAsync(server))));

        // Tenants in opposite orders, and a new month for all: what deadlocks is tried again.
        await Task.WhenAll(servers.SelectMany((server, index) => Enumerable.Range(0, 50).Select(number =>
            server.GetRequiredService<IRecords>().AppendAsync(store.Record(tenant: (number + index) % 2 == 0 ? "mainz" : "trier", time: store.Time.GetUtcNow().AddMonths(number % 3)), default))));

        foreach (var tenant in new[] { "mainz", "trier" })
        {
            var report = await store.Log.VerifyAsync(tenant, default);
            Assert.True(report.IsIntact);
            Assert.Equal(100, report.Entries);
        }

        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));
    }

    [Fact]
    [Trait("Requirement", "PDP-17")]
    public async Task Of_a_hundred_runs_on_four_servers_at_the_limit_exactly_one_passes()
    {
        await using var store = await TestStore.OpenAsync(options => options.MonthlyBudget = 1m);
        var servers = Enumerable.Range(0, 4).Select(_ => store.Build()).ToList();

        var holds = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => servers[number % 4].GetRequiredService<IRecords>().ReserveAsync("mainz", 0.6m, null, default)));

        Assert.Single(holds, hold => hold is not null);
        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));
    }
}
