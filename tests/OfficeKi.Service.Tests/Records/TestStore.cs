using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using OfficeKi.Core;
using OfficeKi.Records;
using OfficeKi.Service.Tests.Plant;

namespace OfficeKi.Tests.Records;

/// <summary>The real records on a real PostgreSQL, in a database of its own: what the shared tests use in place of their SQLite file.</summary>
internal sealed partial class TestStore : IAsyncDisposable
{
    private readonly Action<RecordsOptions> _configure;
    private readonly IInterceptor[] _interceptors;
    private ServiceProvider _services;

    private TestStore(string connectionString, Action<RecordsOptions> configure, IInterceptor[] interceptors)
    {
        (ConnectionString, _configure, _interceptors) = (connectionString, configure, interceptors);
        _services = Build();
    }

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public string ConnectionString { get; }

    public static async Task<TestStore> OpenAsync(Action<RecordsOptions>? configure = null, params IInterceptor[] interceptors)
    {
        var postgres = await Postgres.SharedAsync();
        var store = new TestStore(await postgres.NewDatabaseAsync(), configure ?? (_ => { }), interceptors);
        await RecordsModule.MigrateAsync(store._services);
        return store;
    }

    /// <summary>A further server on the same database.</summary>
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

    /// <summary>Somebody else with access to the database.</summary>
    public async Task<int> SqlAsync(string sql)
    {
        await using NpgsqlConnection connection = new(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Quoted(sql), connection);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>What somebody does first who wants to change an append-only table.</summary>
    public Task AllowChangesAsync(string table) => SqlAsync($"ALTER TABLE {table} DISABLE TRIGGER USER");

    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using NpgsqlConnection connection = new(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Quoted(sql), connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => Text(reader.GetValue(index)))));
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
        NpgsqlConnection.ClearPool(new(ConnectionString));
    }

    // The tests write SQL for SQLite, which knows names in any case; PostgreSQL wants them quoted.
    private static string Quoted(string sql)
    {
        var plain = ColumnsOf().Replace(sql, "SELECT name FROM (SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position) AS columns")
            .Replace("hex(NumberHash)", "upper(encode(NumberHash, 'hex'))", StringComparison.Ordinal);
        return Names().Replace(plain, match => match.Value[0] == '\'' ? match.Value : $"\"{match.Value}\"");
    }

    private static string? Text(object value) => value switch
    {
        DBNull => "-",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        Guid id => id.ToString().ToUpperInvariant(), // as SQLite keeps it
        _ => value.ToString(),
    };

    [GeneratedRegex("'[^']*'|\\b[A-Z][a-z][A-Za-z]*\\b")]
    private static partial Regex Names();

    [GeneratedRegex("SELECT name FROM pragma_table_info\\(('[^']*')\\)")]
    private static partial Regex ColumnsOf();
}
