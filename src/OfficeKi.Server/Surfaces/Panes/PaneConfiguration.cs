using OfficeKi.Server.Demo;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>What a pane must know before anybody signs in. Nothing in it is secret.</summary>
public sealed record PaneSettings(string Mode, string TenantId, string ClientId, string Authority, string Scope, IReadOnlyList<PanePersona> Personas);

/// <summary>A persona of the demo tenant one can sign in as.</summary>
public sealed record PanePersona(string Id, string Name, string Title, string City, string TenantId);

/// <summary>Makes the settings of the panes from the server's.</summary>
internal sealed class PaneConfiguration(IConfiguration configuration, IServiceProvider services)
{
    public bool IsDemo { get; } = services.GetService<DemoTenantSetup>() is not null;

    public PaneSettings Settings()
    {
        var tenant = configuration["AzureAd:TenantId"] ?? "";
        var client = configuration["AzureAd:ClientId"] ?? "";
        var scope = configuration["OfficeKi:Scope"] ?? $"api://{client}/access_as_user";
        return services.GetService<DemoTenantSetup>() is { } demo
            ? new("demo", tenant, client, $"/demo/{tenant}", scope,
                [.. demo.City.Personas.Where(persona => persona.Licensed).Select(persona => new PanePersona(persona.Id, persona.DisplayName, $"{persona.JobTitle}, {persona.Office}", persona.City, persona.TenantId))])
            : new("entra", tenant, client, $"{configuration["AzureAd:Instance"]?.TrimEnd('/')}/{tenant}", scope, []);
    }
}
