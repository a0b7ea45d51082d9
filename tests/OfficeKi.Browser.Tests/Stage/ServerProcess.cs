using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>The real server in demo mode as a process of its own, with a data directory of its own; keeps all it says.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<string> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private ServerProcess(ProcessStartInfo start)
    {
        _process = new() { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"the server ended before it listened:\n{Log}"));
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin { get; private set; } = "";

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("officeki-browser-").FullName;

    public string Log => string.Join('\n', _log);

    public static async Task<ServerProcess> StartAsync(params (string Key, string Value)[] settings)
    {
        // Port 0: the system finds a free one, and the log tells which.
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "OfficeKi.Server.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        ServerProcess server = new(start);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["OfficeKi__DataDirectory"] = server.DataDirectory;
        start.Environment["OfficeKi__DemoPort"] = "0";
        start.Environment["OfficeKi__RequestsPerMinute"] = "100000";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        server.Origin = await server._listening.Task.WaitAsync(StartsWithin);
        return server;
    }

    /// <summary>Ends the process, so that all it wrote is on disk; the data directory stays until disposal.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
        Directory.Delete(DataDirectory, recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(match.Groups[1].Value);
        }
    }
}
