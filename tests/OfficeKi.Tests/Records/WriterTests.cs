using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Records;
using OfficeKi.Records.Storage;

namespace OfficeKi.Tests.Records;

public class WriterTests
{
    [Fact]
    [Trait("Requirement", "PDP-12")]
    public async Task The_file_does_not_know_the_person()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync("canary-4711-0815");
        await store.StopAsync();
        SqliteConnection.ClearAllPools();

        var folder = Path.GetDirectoryName(new SqliteConnectionStringBuilder(store.ConnectionString).DataSource)!;
        var files = Directory.GetFiles(folder);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain("canary", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_disk_fails_the_append_and_leaves_the_chain_intact()
    {
        var disk = new SmallDisk();
        await using var store = await TestStore.OpenAsync(null, disk);
        await store.AppendAsync();
        disk.IsFull = true;
        await store.RestartAsync();

        var problem = await Assert.ThrowsAsync<SqliteException>(async () =>
        {
            for (var count = 0; count < 500; count++)
            {
                await store.AppendAsync();
            }
        });

        Assert.Equal(13, problem.SqliteErrorCode); // SQLITE_FULL
        Assert.True((await store.Log.VerifyAsync("mainz", CancellationToken.None)).IsIntact);
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_is_not_ready_and_is_again_when_it_can()
    {
        await using var store = await TestStore.OpenAsync();
        Assert.True(await store.Records.IsReadyAsync(CancellationToken.None));
        await store.SqlAsync("ALTER TABLE Heartbeats RENAME TO Gone");
        Assert.False(await store.Records.IsReadyAsync(CancellationToken.None));
        await store.SqlAsync("ALTER TABLE Gone RENAME TO Heartbeats");

        Assert.True(await store.Records.IsReadyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_append_that_fails_leaves_nothing_and_the_next_one_works()
    {
        await using var store = await TestStore.OpenAsync();
        await store.AppendAsync();
        await store.SqlAsync("CREATE TRIGGER Broken BEFORE INSERT ON Decisions BEGIN SELECT RAISE(ABORT, 'broken'); END");
        await Assert.ThrowsAsync<SqliteException>(() => store.AppendAsync());
        await store.SqlAsync("DROP TRIGGER Broken");
        await store.AppendAsync();

        var report = await store.Log.VerifyAsync("mainz", CancellationToken.None);
        Assert.Equal((2L, true), (report.Entries, report.IsIntact));
    }

    [Fact]
    public async Task Closed_records_take_nothing_and_what_waited_is_written()
    {
        await using var store = await TestStore.OpenAsync();
        var records = store.Records;
        var waiting = Enumerable.Range(0, 300).Select(_ => records.AppendAsync(store.Record(), CancellationToken.None)).ToList();
        await Task.WhenAll(waiting);
        await store.StopAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => records.AppendAsync(store.Record(), CancellationToken.None));
        Assert.Equal(["300"], await store.RowsAsync("SELECT COUNT(*) FROM Decisions"));
    }

    [Fact]
    public async Task A_cancelled_append_stops_waiting()
    {
        await using var store = await TestStore.OpenAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Records.AppendAsync(store.Record(), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Many_waiting_appends_share_commits()
    {
        var commits = new CommitCounter();
        await using var store = await TestStore.OpenAsync(null, commits);
        await store.AppendAsync();
        var before = commits.Count;

        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => store.Records.AppendAsync(store.Record(), CancellationToken.None)));

        Assert.InRange(commits.Count - before, 1, 200);
    }

    [Fact]
    public async Task The_file_keeps_a_write_ahead_log()
    {
        await using var store = await TestStore.OpenAsync();

        Assert.Equal(["wal"], await store.RowsAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var store = await TestStore.OpenAsync();
        await using var services = store.Build();
        await using var context = await services.GetRequiredService<IDbContextFactory<RecordsContext>>().CreateDbContextAsync();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Several_servers_may_migrate_at_once_and_again()
    {
        await using var store = await TestStore.OpenAsync();
        await store.SqlAsync(string.Join(';', await store.RowsAsync("SELECT 'DROP TABLE ' || name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")));
        var servers = Enumerable.Range(0, 3).Select(_ => store.Build()).ToList();

        await Task.WhenAll(servers.Select(server => Task.Run(() => RecordsModule.MigrateAsync(server))));
        await RecordsModule.MigrateAsync(servers[0]);

        await servers[1].GetRequiredService<IRecords>().AppendAsync(store.Record(), CancellationToken.None);
        Assert.Single(await store.OwnAsync());
        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));
    }

    [Theory]
    [InlineData("", null, 0)]
    [InlineData("Data Source=a.db", -1, 0)]
    [InlineData("Data Source=a.db", null, 15)]
    public void Wrong_options_are_found_at_start(string connection, int? budget, int secret)
    {
        using var services = new ServiceCollection().AddRecords(options =>
        {
            options.ConnectionString = connection;
            options.MonthlyBudget = budget;
            options.PseudonymKey = new byte[secret];
        }).BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    private sealed class SmallDisk : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (IsFull)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA max_page_count = 1"; // SQLite takes the present size as the limit
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    private sealed class CommitCounter : DbConnectionInterceptor
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            SQLitePCL.raw.sqlite3_commit_hook(
                ((SqliteConnection)connection).Handle,
                _ =>
                {
                    Interlocked.Increment(ref _count);
                    return 0;
                },
                null);
            return Task.CompletedTask;
        }
    }
}
