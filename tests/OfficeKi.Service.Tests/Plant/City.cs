using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OfficeKi.DemoTenant;

namespace OfficeKi.Service.Tests.Plant;

/// <summary>The demo tenant apart from the servers, as Entra ID is: all of them accept its tokens.</summary>
internal sealed class City : IAsyncDisposable
{
    private const string ClientId = "6f2f2b1e-5f0a-4c57-9f0e-0d6a3b1c7e42";

    private readonly DemoCity _city;
    private readonly DemoTenantHost _tenant;
    private readonly WebApplication _door;
    private readonly string _certificate = Path.GetTempFileName();

    private City(DemoCity city, DemoTenantHost tenant, WebApplication door)
    {
        (_city, _tenant, _door) = (city, tenant, door);
        File.WriteAllText(_certificate, tenant.Certificate.ExportCertificatePem());
    }

    public string TenantId => _city.Personas[0].TenantId;

    public static async Task<City> StartAsync()
    {
        var city = DemoCityLoader.Load();
        var tenant = await DemoTenantHost.StartAsync(city, new() { Port = 0, ApiClientId = ClientId, RedirectUris = [] }, default);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var door = builder.Build();
        tenant.MapBrowserEndpoints(door);
        await door.StartAsync();
        return new(city, tenant, door);
    }

    /// <summary>Settings of a server in production that belongs to this city.</summary>
    public Dictionary<string, string> Settings()
    {
        return new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["SSL_CERT_FILE"] = _certificate,
            ["AzureAd__Instance"] = _tenant.BaseAddress.ToString(),
            ["AzureAd__TenantId"] = TenantId,
            ["AzureAd__ClientId"] = ClientId,
            ["AzureAd__ClientCredentials__0__SourceType"] = "ClientSecret",
            ["AzureAd__ClientCredentials__0__ClientSecret"] = _tenant.ClientSecret,
            ["Graph__BaseUrl"] = $"{_tenant.BaseAddress}v1.0",
        };
    }

    public async Task<string> TokenAsync(string persona)
    {
        using HttpClient client = new() { BaseAddress = new(_door.Urls.Single()) };
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["username"] = persona, ["password"] = "demo" });
        using var response = await client.PostAsync(new Uri("/demo/token", UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!;
    }

    public async ValueTask DisposeAsync()
    {
        await _door.DisposeAsync();
        await _tenant.DisposeAsync();
        File.Delete(_certificate);
    }
}
