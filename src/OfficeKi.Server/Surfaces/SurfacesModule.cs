using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using OfficeKi.Server.Demo;
using OfficeKi.Server.Surfaces.Administration.Usage;

namespace OfficeKi.Server.Surfaces;

/// <summary>What the outside can call: controllers, the OpenAPI document, health, and in demo mode the sign-in pages of the demo tenant.</summary>
internal static class SurfacesModule
{
    public static void AddSurfaces(this IServiceCollection services)
    {
        services.AddControllers().AddJsonOptions(options =>
            options.JsonSerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping); // JSON is never put into HTML; umlauts stay readable
        services.AddOpenApi();
        services.AddSingleton<Panes.PaneConfiguration>();
        services.AddSingleton<Panes.Entries.Confirmations>();
        services.AddSingleton<Panes.Training.TrainingProgress>();
        services.AddSingleton<Administration.Staff.StaffView>();
        services.AddSingleton<Administration.Compliance.SettingChecks>();
        services.AddSingleton<Administration.Policy.PolicyOverview>();
        services.AddSingleton<Register.RegisterJson>();
        services.AddUsage();
        services.AddScoped<Administration.Evaluation.EvaluationReport>();
        services.AddScoped<Administration.Audit.Disclosure>();
    }

    public static void MapSurfaces(this WebApplication app)
    {
        app.MapControllers();
        app.MapOpenApi().AllowAnonymous();
        app.MapHealth();
        app.Services.GetService<DemoTenantSetup>()?.Host.MapBrowserEndpoints(app);
    }
}
