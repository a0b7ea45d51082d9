using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Tests.Records;

/// <summary>The real records on a real SQLite file in a folder of its own.</summary>
internal sealed partial class TestStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("records");
    private readonly Action<RecordsOptions> _configure;
    private readonly IInterceptor[] _interceptors;
    private ServiceProvider _services;

    private TestStore(Action<RecordsOptions> configure, IInterceptor[] interceptors)
    {
        (_configure, _interceptors) = (configure, interceptors);
        _services = Build();
    }

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public string ConnectionString => $"Data Source={Path.Combine(_folder.FullName, "records.db")}";

    public static async Task<TestStore> OpenAsync(Action<RecordsOptions>? configure = null, params IInterceptor[] interceptors)
    {
        var store = new TestStore(configure ?? (_ => { }), interceptors);
        await RecordsModule.MigrateAsync(store._services);
        return store;
    }

    /// <summary>A further server on the same file.</summary>
    public ServiceProvider Build()
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Time);
        foreach (var interceptor in _interceptors)
        {
            services.AddSingleton(interceptor);
        }

        return services.AddRecords(options =>
        {
            options.ConnectionString = ConnectionString;
            _configure(options);
        }).BuildServiceProvider();
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        _services = Build();
    }

    public async Task StopAsync() => await _services.DisposeAsync();

    /// <summary>Somebody else with access to the file.</summary>
    public async Task<int> SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>What somebody does first who wants to change an append-only table.</summary>
    public Task AllowChangesAsync(string table) => SqlAsync($"DROP TRIGGER {table}_are_not_changed; DROP TRIGGER {table}_are_not_deleted");

    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => reader.IsDBNull(index) ? "-" : reader.GetValue(index).ToString())));
        }

        return rows;
    }

    public DecisionRecord Record(string person = "anna", string tenant = "mainz", DateTimeOffset? time = null) => Samples.Record(time ?? Time.GetUtcNow(), person, tenant);

    public async Task<DecisionRecord> AppendAsync(string person = "anna", string tenant = "mainz", DateTimeOffset? time = null)
    {
        var record = Record(person, tenant, time);
        await Records.AppendAsync(record, CancellationToken.None);
        return record;
    }

    public Task<IReadOnlyList<DecisionRecord>> OwnAsync(string person = "anna", string tenant = "mainz", DateTimeOffset? before = null, int limit = 200) =>
        Records.OwnRecordsAsync(tenant, person, before, limit, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
