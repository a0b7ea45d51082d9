using OfficeKi.Core;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Packages;

/// <summary>Registers packing and checking of packages between cities.</summary>
internal static class PackagesModule
{
    public static void AddPackages(this WebApplicationBuilder builder)
    {
        var directory = builder.Configuration["OfficeKi:DataDirectory"]!;
        builder.Services.AddSingleton(new PackageKey(directory));
        builder.Services.AddSingleton(provider => new PackageDesk(
            provider.GetRequiredService<IRevisions>(), provider.GetRequiredService<PolicyShelf>(), provider.GetRequiredService<Cities>(),
            provider.GetRequiredService<PackageKey>(), directory, provider.GetRequiredService<TimeProvider>()));
    }
}
