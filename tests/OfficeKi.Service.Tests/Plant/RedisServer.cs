using System.Diagnostics;
using System.Globalization;

namespace OfficeKi.Service.Tests.Plant;

/// <summary>A Redis of the tests' own, in memory only.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly int _port = Ports.Free();
    private Process? _process;

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    public static async Task<RedisServer> StartNewAsync()
    {
        RedisServer redis = new();
        await redis.StartAsync();
        return redis;
    }

    public async Task StartAsync()
    {
        _process = Tool.Start(Tool.Find("redis-server", "redis-server"), "--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no");
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"Redis ended with {_process.ExitCode}");
    }

    public async Task StopAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await StopAsync();
        }
    }
}
