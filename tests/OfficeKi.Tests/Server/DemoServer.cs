using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using OfficeKi.Graph;
using OfficeKi.Server.Demo;

namespace OfficeKi.Tests.Server;

/// <summary>The real server in demo mode, in this process, with a data directory of its own; started once for a class of tests.</summary>
public sealed class DemoServer : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly Dictionary<string, string> _settings = [];
    private readonly List<Action<IServiceCollection>> _services = [];

    internal LogLines Log { get; } = new();

    /// <summary>What went to Graph, and a place to break it.</summary>
    internal GraphTraffic Graph { get; } = new();

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("officeki-tests-").FullName;

    /// <summary>Adds a setting; only before the first request.</summary>
    public DemoServer With(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Changes services; only before the first request.</summary>
    internal DemoServer With(Action<IServiceCollection> change)
    {
        _services.Add(change);
        return this;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A client signed in as a persona, or anonymous when null.</summary>
    public async Task<HttpClient> ClientAsync(string? persona = "sachbearbeitung")
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        if (persona is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(client, persona));
        }

        return client;
    }

    public static async Task<string> TokenAsync(HttpClient client, string persona)
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["username"] = persona, ["password"] = "demo" });
        using var response = await client.PostAsync(new Uri("/demo/token", UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!;
    }

    /// <summary>Reads Graph as the persona's own other programs do.</summary>
    internal async Task<JsonObject> GraphAsync(string persona, string scope, string path)
    {
        var setup = Services.GetRequiredService<DemoTenantSetup>();
        using HttpClient client = new(setup.Host.CreateHandler()) { BaseAddress = setup.Host.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new("Bearer", setup.Host.Issuer.ForGraph(setup.City.Personas.Single(known => known.Id == persona), [scope]));
        return (await client.GetFromJsonAsync<JsonObject>(new Uri($"v1.0{path}", UriKind.Relative)))!;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataDirectory, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("OfficeKi:DemoPort", "0");
        builder.UseSetting("OfficeKi:DataDirectory", DataDirectory);
        builder.UseSetting("OfficeKi:RequestsPerMinute", "100000");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services.PostConfigure<HttpClientFactoryOptions>(
            GraphModule.HttpClientName, options => options.HttpMessageHandlerBuilderActions.Add(graph => graph.AdditionalHandlers.Add(Graph.CreateHandler()))));
        builder.ConfigureTestServices(services => _services.ForEach(change => change(services)));
        builder.ConfigureLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
    }
}

internal static class HttpClientExtensions
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Posts a run and gives status and body.</summary>
    public static async Task<(int Status, JsonObject Body)> RunAsync(this HttpClient client, object body)
    {
        using var response = await client.PostAsJsonAsync(new Uri("/api/runs", UriKind.Relative), body, Web);
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    /// <summary>Posts a run as an event stream and gives all events in order.</summary>
    public static async Task<List<(string Name, JsonObject Data)>> StreamAsync(this HttpClient client, object body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/runs") { Content = JsonContent.Create(body, options: Web) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        List<(string, JsonObject)> events = [];
        await foreach (var item in System.Net.ServerSentEvents.SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            events.Add((item.EventType, JsonNode.Parse(item.Data)!.AsObject()));
        }

        return events;
    }

    /// <summary>The caller's own document whose title contains a word.</summary>
    public static async Task<string> FindAsync(this HttpClient client, string query, string titlePart = "")
    {
        var found = await client.GetFromJsonAsync<JsonObject>(new Uri($"/api/content?query={Uri.EscapeDataString(query)}", UriKind.Relative));
        var item = Assert.Single(found!["items"]!.AsArray().Where(item => ((string)item!["title"]!).Contains(titlePart, StringComparison.OrdinalIgnoreCase)).Take(1));
        return (string)item!["ref"]!;
    }
}
