using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace OfficeKi.Service.Tests.Plant;

/// <summary>One server process with production settings.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _data;

    private ServerProcess(Process process, string data, HttpClient client) => (_process, _data, Client) = (process, data, client);

    /// <summary>Signed in.</summary>
    public HttpClient Client { get; }

    public static async Task<ServerProcess> StartAsync(Dictionary<string, string> settings, string token)
    {
        var data = Directory.CreateTempSubdirectory("officeki-service-").FullName;
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Ports.Free()}");
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "OfficeKi.Server.dll"), "--urls", address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OfficeKi__DataDirectory"] = data;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        List<string> output = [];
        process.OutputDataReceived += (_, line) => output.Add(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Add(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        HttpClient client = new() { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        ServerProcess server = new(process, data, client);
        await server.LivingAsync(output);
        return server;
    }

    /// <summary>As a machine that fails.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return _process.WaitForExitAsync();
    }

    /// <summary>As an update does it: SIGTERM, then the server ends what it has begun.</summary>
    public async Task EndAsync()
    {
        await Tool.RunAsync("kill", "-TERM", _process.Id.ToString(CultureInfo.InvariantCulture));
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        Client.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task LivingAsync(List<string> output)
    {
        while (!_process.HasExited)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("/health/live", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20); // waits for another process
            }
        }

        throw new InvalidOperationException($"the server ended with {_process.ExitCode}: {string.Join('\n', output)}");
    }
}
