using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using OfficeKi.Tests;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>Microsoft's emulator of Teams (Microsoft 365 Agents Playground): makes activities of its own and sends them to the running demo server.</summary>
internal sealed class Emulator : IAsyncDisposable
{
    private const string Persona = "29:1persona";
    private const string Chat = "ch-uferstrasse";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _folder;
    private readonly HttpClient _client;

    private Emulator(Process process, string folder, int port)
    {
        (_process, _folder) = (process, folder);
        _client = new() { BaseAddress = new($"http://localhost:{port}") };
    }

    /// <summary>A file of the emulator's packages.</summary>
    public static string File(params string[] parts) => Repository.Path(["tests", "OfficeKi.Browser.Tests", "emulator", "node_modules", .. parts]);

    /// <param name="tenant">Of whom it says they use Teams, and of the conversation.</param>
    public static async Task<Emulator> StartAsync(ServerProcess server, string tenant, string person)
    {
        var folder = Directory.CreateTempSubdirectory("officeki-emulator-").FullName;
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder, ".m365agentsplayground.yml"), Settings(tenant, person));
        var port = FreePort();
        ProcessStartInfo start = new("node",
            [File("@microsoft", "m365agentsplayground", "cli.js"), "start", "-e", $"{server.Origin}/api/messages", "-c", "msteams", "--dt", "-p", $"{port}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Process process = new() { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => _ = line.Data?.Contains("Listening on", StringComparison.Ordinal) == true && listening.TrySetResult();
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("the emulator ended before it listened"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Emulator emulator = new(process, folder, port);
        await listening.Task.WaitAsync(StartsWithin);
        return emulator;
    }

    /// <summary>Lets the emulator send an invoke; what the server answered.</summary>
    public async Task<JsonNode?> InvokeAsync(string name, JsonObject value)
    {
        JsonObject invoke = new() { ["name"] = name, ["from"] = new JsonObject { ["id"] = Persona }, ["conversation"] = new JsonObject { ["id"] = Chat }, ["value"] = value };
        using var response = await _client.PostAsJsonAsync(new Uri("/_conversation/v1/invoke", UriKind.Relative), invoke);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // The emulator wants exactly five other users. Its settings are YAML, of which JSON is a part.
    private static string Settings(string tenant, string person) => new JsonObject
    {
        ["version"] = "0.1.1",
        ["tenantId"] = tenant,
        ["bot"] = new JsonObject { ["id"] = Guid.Empty.ToString(), ["name"] = "OfficeKi" },
        ["currentUser"] = User(Persona, person),
        ["users"] = new JsonArray([.. Enumerable.Range(1, 5).Select(number => User($"29:1other{number}", $"00000000-0000-4000-8000-00000000000{number}"))]),
        ["personalChat"] = new JsonObject { ["id"] = "personal-chat" },
        ["groupChat"] = new JsonObject { ["id"] = Chat, ["name"] = "Uferstraße" },
        ["team"] = new JsonObject
        {
            ["id"] = "team",
            ["name"] = "Team",
            ["aadGroupId"] = "00000000-0000-4000-8000-0000000000aa",
            ["channels"] = new JsonArray(new JsonObject { ["id"] = "channel", ["name"] = "Allgemein" }),
        },
    }.ToJsonString();

    private static JsonObject User(string id, string person) => new()
    {
        ["id"] = id,
        ["name"] = "Person",
        ["userPrincipleName"] = "person@stadt.example", // spelled so in the emulator
        ["aadObjectId"] = person,
        ["givenName"] = "Person",
        ["surname"] = "Person",
        ["email"] = "person@stadt.example",
    };

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
