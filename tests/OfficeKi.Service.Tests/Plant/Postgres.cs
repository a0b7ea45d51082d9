using Npgsql;

namespace OfficeKi.Service.Tests.Plant;

/// <summary>A PostgreSQL server of the tests' own, in a folder of its own, reached over the loopback interface.</summary>
/// <remarks>PostgreSQL does not run as root; there, it runs as `postgres`, who comes with the Debian package.</remarks>
internal sealed class Postgres : IAsyncDisposable
{
    private static readonly Lazy<Task<Postgres>> Made = new(StartNewAsync);
    private readonly string _folder;
    private readonly int _port;

    private Postgres(string folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>One server for all tests of this process.</summary>
    public static Task<Postgres> SharedAsync() => Made.Value;

    /// <summary>A server of its own, for tests that stop it.</summary>
    public static async Task<Postgres> StartNewAsync()
    {
        var folder = Directory.CreateTempSubdirectory("officeki-postgres-").FullName;
        if (IsRoot)
        {
            await Tool.RunAsync("chown", "postgres", folder);
        }

        var postgres = new Postgres(folder, Ports.Free());
        await RunAsync("initdb", "-D", postgres.Data, "-U", "officeki", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C");
        await postgres.StartAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => postgres.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return postgres;
    }

    /// <summary>A new, empty database; its connection string.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"d{Guid.NewGuid():N}";
        await using NpgsqlConnection connection = new(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a name made here
        command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public Task StartAsync() => RunAsync("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=200", "start");

    /// <summary>Ends it at once, as a failing machine does; what was committed is there after the next start.</summary>
    public Task StopAsync() => RunAsync("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(_folder))
        {
            await Tool.RunAsync("sh", "-c", $"{string.Join(' ', Command("pg_ctl"))} -D {Data} -m immediate stop || true");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Database={database};Username=officeki;Timeout=5;Command Timeout=10;Maximum Pool Size=20";

    private static Task RunAsync(string program, params string[] arguments)
    {
        string[] command = [.. Command(program), .. arguments];
        // pg_ctl leaves its server behind with the outputs open, so nothing is read from it.
        return program == "pg_ctl" ? Tool.RunAsync("sh", "-c", $"{string.Join(' ', command.Select(part => $"'{part}'"))} >/dev/null 2>&1") : Tool.RunAsync(command[0], command[1..]);
    }

    private static string[] Command(string program)
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin")) : [];
        var path = Tool.Find(program, "postgresql", [.. versions]);
        return IsRoot ? ["runuser", "-u", "postgres", "--", path] : [path];
    }
}
