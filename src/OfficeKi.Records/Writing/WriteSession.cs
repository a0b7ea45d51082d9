using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Writing;

/// <summary>The one open connection that writes, with its prepared commands. Parameters are <c>@p0</c>, <c>@p1</c>, …</summary>
/// <remarks>Plain SQL and not change tracking, because every request waits for this path; SQL that SQLite and PostgreSQL both understand.</remarks>
internal sealed class WriteSession : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private readonly HashSet<int> _months = [];
    private readonly RecordsContext _context;
    private readonly DbConnection _connection;
    private DbTransaction? _transaction;

    private WriteSession(RecordsContext context)
    {
        (_context, _connection) = (context, context.Database.GetDbConnection());
        Tails = new(this);
    }

    /// <summary>The chains of this transaction.</summary>
    public ChainTails Tails { get; private set; }

    public static async Task<WriteSession> OpenAsync(IDbContextFactory<RecordsContext> contexts)
    {
        var session = new WriteSession(await contexts.CreateDbContextAsync());
        try
        {
            await session._context.Database.OpenConnectionAsync();
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public async Task BeginAsync()
    {
        Tails = new(this);
        _transaction = await _connection.BeginTransactionAsync();
    }

    public async Task CommitAsync()
    {
        await Tails.SaveAsync();
        await _transaction!.CommitAsync();
        await _transaction.DisposeAsync();
        _transaction = null;
    }

    /// <summary>Makes room in the log for entries of that time, where the database needs it.</summary>
    /// <param name="ticks">Ticks in UTC.</param>
    public async Task OpenMonthAsync(long ticks)
    {
        // A session ends with a failed transaction, so a month it knows is committed or about to be.
        if (_connection is NpgsqlConnection && _months.Add(Months.Of(new(ticks, TimeSpan.Zero))))
        {
            await Partitions.EnsureAsync(this, ticks);
        }
    }

    /// <returns>Number of rows changed.</returns>
    public Task<int> ExecuteAsync(string sql, object?[] values) => Command(sql, values).ExecuteNonQueryAsync();

    /// <returns>The first row, or null.</returns>
    public async Task<object?[]?> FirstAsync(string sql, object?[] values)
    {
        await using var reader = await Command(sql, values).ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            return null;
        }

        var row = new object[reader.FieldCount];
        reader.GetValues(row);
        return row;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }

        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
        }

        await _context.DisposeAsync();
    }

    private DbCommand Command(string sql, object?[] values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Prepare(sql, values.Length);
            _commands.Add(sql, command);
        }

        command.Transaction = _transaction;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return command;
    }

    private DbCommand Prepare(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // every statement is a constant of this assembly, or made of its numbers
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < parameters; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{index}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
