using System.Net;
using OfficeKi.DemoTenant;
using OfficeKi.Documents;

namespace OfficeKi.Server.Demo;

/// <summary>With nothing configured the server runs with a demo tenant of its own: loopback only, never beside production settings.</summary>
internal static class DemoMode
{
    /// <summary>Client id of the app in the demo tenant; also the audience of its tokens.</summary>
    private const string ClientId = "6f2f2b1e-5f0a-4c57-9f0e-0d6a3b1c7e42";

    private const string DefaultAddress = "http://localhost:5080";

    public static async Task AddDemoModeAsync(this WebApplicationBuilder builder)
    {
        if (!IsWanted(builder.Configuration))
        {
            return;
        }

        RefuseProduction(builder);
        var addresses = Addresses(builder.Configuration);
        builder.WebHost.UseUrls(addresses);

        var city = DemoCityLoader.Load();
        var tenant = await StartApartAsync(city, new()
        {
            Port = builder.Configuration.GetValue("OfficeKi:DemoPort", 5443),
            ApiClientId = ClientId,
            RedirectUris = ["http://localhost/panes/auth-end.html", "http://127.0.0.1/panes/auth-end.html", "http://[::1]/panes/auth-end.html"],
            RequestsPerTenSeconds = builder.Configuration.GetValue("OfficeKi:DemoRequestsPerTenSeconds", 1_000),
            TextOf = TextOf,
        });

        builder.Services.AddSingleton(new DemoTenantSetup(city, tenant));
        builder.Services.AddSingleton(_ => tenant); // by factory, so that the container disposes it
        DemoConfiguration.Apply(builder, city, tenant, ClientId);
    }

    // Test hosts take the first web application built in the flow of this call for the server; the demo tenant's own is not it.
    private static async Task<DemoTenantHost> StartApartAsync(DemoCity city, DemoTenantOptions options)
    {
        Task<DemoTenantHost> starting;
        using (ExecutionContext.SuppressFlow())
        {
            starting = Task.Run(() => DemoTenantHost.StartAsync(city, options, CancellationToken.None));
        }

        return await starting;
    }

    // Microsoft's search reads inside files; so does the demo's.
    private static string TextOf(DemoFile file) =>
        DocumentReader.Read(file.Content.Value, file.Name, CancellationToken.None) is Extraction.Read read
            ? string.Join('\n', read.Document.Passages.Select(passage => passage.Text.Reveal()))
            : "";

    private static bool IsWanted(ConfigurationManager configuration) =>
        configuration.GetValue<bool?>("OfficeKi:Demo") ?? !configuration.GetSection("AzureAd").Exists();

    private static void RefuseProduction(WebApplicationBuilder builder)
    {
        string[] variables = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];
        if (variables.Any(name => string.Equals(Environment.GetEnvironmentVariable(name), "Production", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidOperationException(
                "the demo tenant does not start with ASPNETCORE_ENVIRONMENT=Production: configure AzureAd__TenantId, AzureAd__ClientId and a credential, or unset the variable");
        }

        string[] production = ["AzureAd", "Graph"];
        if (production.FirstOrDefault(section => builder.Configuration.GetSection(section).Exists()) is { } found)
        {
            throw new InvalidOperationException($"the demo tenant does not start beside production settings: remove `{found}` or set OfficeKi__Demo=false");
        }
    }

    private static string[] Addresses(ConfigurationManager configuration)
    {
        var addresses = (configuration["urls"] ?? DefaultAddress).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open
            ? throw new InvalidOperationException($"the demo tenant listens on this machine only: `{open}` is no loopback address")
            : addresses;
    }

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}

/// <summary>What the showcase needs to know about the demo tenant; not registered in production.</summary>
internal sealed record DemoTenantSetup(DemoCity City, DemoTenantHost Host);
