namespace OfficeKi.Server.Golden;

/// <summary>Registers golden cases and the automatic stop.</summary>
internal static class GoldenModule
{
    public static void AddGolden(this IServiceCollection services)
    {
        services.AddSingleton<GoldenShelf>();
        services.AddSingleton<GoldenRunner>();
        services.AddSingleton<GoldenGuard>();
        services.AddHostedService(provider => provider.GetRequiredService<GoldenGuard>());
    }
}
