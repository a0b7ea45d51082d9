using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant;

/// <summary>The real host on a free port, a client that trusts it, a main origin with its pages, and a clock to turn.</summary>
public sealed class TestTenant : IAsyncLifetime
{
    public const string RedirectUri = "http://localhost/panes/redirect";

    private WebApplication? _main;

    public int RequestsPerTenSeconds { get; init; } = 100_000;

    public bool RealTime { get; init; }

    public FakeTimeProvider Time { get; } = new(TestCity.Monday);

    public DemoTenantHost Host { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>A browser at the main origin; follows no redirects.</summary>
    public HttpClient Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await DemoTenantHost.StartAsync(TestCity.Create(), new()
        {
            Port = 0,
            ApiClientId = TestCity.ClientId,
            RedirectUris = [RedirectUri, "https://ki.moselau.example/redirect"],
            Time = RealTime ? TimeProvider.System : Time,
            RequestsPerTenSeconds = RequestsPerTenSeconds,
            TextOf = file => Encoding.UTF8.GetString(file.Content.Value),
        }, CancellationToken.None);
        Client = new(Host.CreateHandler()) { BaseAddress = Host.BaseAddress };

        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Services.AddRoutingCore();
        _main = builder.Build();
        _main.UseRouting();
        Host.MapBrowserEndpoints(_main);
        await _main.StartAsync();
        Browser = _main.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _main!.DisposeAsync();
        await Host.DisposeAsync();
    }

    internal string GraphToken(Persona persona, params string[] scopes) => Host.Issuer.ForGraph(persona, scopes);

    internal async Task<HttpResponseMessage> GetAsync(Persona persona, string scope, string path, string? prefer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"v1.0{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", GraphToken(persona, scope.Split(' ')));
        if (prefer is not null)
        {
            request.Headers.Add("Prefer", prefer);
        }

        return await Client.SendAsync(request);
    }

    internal async Task<HttpResponseMessage> PostAsync(Persona persona, string scope, string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v1.0{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", GraphToken(persona, scope.Split(' ')));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Client.SendAsync(request);
    }

    internal async Task<JsonNode> JsonAsync(Persona persona, string scope, string path, string? prefer = null)
    {
        using var response = await GetAsync(persona, scope, path, prefer);
        return await ReadAsync(response);
    }

    internal static async Task<JsonNode> ReadAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    internal static async Task<string> ErrorCodeAsync(HttpResponseMessage response) =>
        (string)(await ReadAsync(response))["error"]!["code"]!;
}
