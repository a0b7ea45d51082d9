using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Http;
using OfficeKi.DemoTenant;
using OfficeKi.Graph;

namespace OfficeKi.Server.Demo;

/// <summary>Points the production settings at the demo tenant: the code that reads them does not know the difference.</summary>
internal static class DemoConfiguration
{
    public static void Apply(WebApplicationBuilder builder, DemoCity city, DemoTenantHost tenant, string clientId)
    {
        var home = city.Personas[0].TenantId;
        var address = tenant.BaseAddress.ToString().TrimEnd('/');
        Dictionary<string, string?> settings = new()
        {
            ["AzureAd:Instance"] = address + "/",
            ["AzureAd:TenantId"] = home,
            ["AzureAd:ClientId"] = clientId,
            ["AzureAd:ClientCredentials:0:SourceType"] = "ClientSecret",
            ["AzureAd:ClientCredentials:0:ClientSecret"] = tenant.ClientSecret,
            ["AzureAd:ClientCapabilities:0"] = "cp1",
            ["Graph:BaseUrl"] = address + "/v1.0",
        };
        foreach (var (index, persona) in city.Personas.DistinctBy(persona => persona.TenantId).Index())
        {
            var domain = persona.Mail.Split('@')[1];
            settings[$"OfficeKi:Cities:{index}:TenantId"] = persona.TenantId;
            settings[$"OfficeKi:Cities:{index}:Name"] = persona.City;
            settings[$"OfficeKi:Cities:{index}:Contact"] = $"ki-beauftragte@{domain}";
            settings[$"OfficeKi:Cities:{index}:Feedback"] = $"barrierefrei@{domain}";
            settings[$"OfficeKi:Cities:{index}:OwnDomains:0"] = domain;
        }

        var domains = city.Personas.Select(persona => persona.Mail.Split('@')[1]).Distinct().ToArray();
        Add(settings, "OfficeKi:OwnDomains", domains);
        Add(settings, "Graph:OwnDomains", domains);
        foreach (var label in city.Labels)
        {
            settings[$"Graph:Labels:{label.Id}:Name"] = label.Name;
            settings[$"Graph:Labels:{label.Id}:Classification"] = label.Priority switch { <= 1 => "Normal", 2 => "Hoch", _ => "SehrHoch" };
        }

        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = tenant.CreateHandler());
        builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(tenant.CreateHandler));
        builder.Services.PostConfigure<HttpClientFactoryOptions>(GraphModule.HttpClientName, options =>
            options.HttpMessageHandlerBuilderActions.Add(graph => graph.PrimaryHandler = tenant.CreateHandler()));
    }

    private static void Add(Dictionary<string, string?> settings, string section, IEnumerable<string> values)
    {
        foreach (var (index, value) in values.Index())
        {
            settings[$"{section}:{index}"] = value;
        }
    }
}
