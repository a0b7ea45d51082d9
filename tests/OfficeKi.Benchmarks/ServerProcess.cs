using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace OfficeKi.Benchmarks;

/// <summary>The server as its own process in demo mode, with a data directory of its own, and a client signed in to it.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _data;

    private ServerProcess(Process process, string data, HttpClient client) => (_process, _data, Client) = (process, data, client);

    public HttpClient Client { get; }

    /// <summary>Resident memory in MB.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>What all its threads have used so far; in steps of 10 ms.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(Dictionary<string, string>? settings = null)
    {
        var data = Directory.CreateTempSubdirectory("officeki-bench-").FullName;
        var port = FreePort();
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "OfficeKi.Server.dll"), "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OfficeKi__DataDirectory"] = data;
        start.Environment["OfficeKi__DemoPort"] = "0";
        start.Environment["OfficeKi__RequestsPerMinute"] = "1000000";
        foreach (var (key, value) in settings ?? [])
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        HttpClient client = new() { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(client, process));
        return new(process, data, client);
    }

    public async Task<JsonObject> RunAsync(object body)
    {
        using var response = await Client.PostAsJsonAsync("/api/runs", body);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static async Task<string> TokenAsync(HttpClient client, Process process)
    {
        while (!process.HasExited)
        {
            try
            {
                using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["username"] = "sachbearbeitung", ["password"] = "demo" });
                using var response = await client.PostAsync("/demo/token", form);
                response.EnsureSuccessStatusCode();
                return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }

        throw new InvalidOperationException($"the server ended with {process.ExitCode} before it answered");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
