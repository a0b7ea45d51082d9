using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Administration.Audit;

namespace OfficeKi.Server.Commands;

/// <summary>Writes what a request under the transparency act (LTranspG) is answered with into a folder: nothing in it is about a person.</summary>
internal static class DiscloseCommand
{
    public static async Task<int> RunAsync(IServiceProvider services, string tenantId, string folder, TextWriter output)
    {
        var city = services.GetRequiredService<Cities>().All.FirstOrDefault(one => string.Equals(one.TenantId, tenantId, StringComparison.OrdinalIgnoreCase));
        if (city is null)
        {
            await output.WriteLineAsync("this installation does not serve such a tenant");
            return 1;
        }

        Directory.CreateDirectory(folder);
        await using var scope = services.CreateAsyncScope();
        foreach (var (name, text) in await scope.ServiceProvider.GetRequiredService<Disclosure>().FilesAsync(city, CancellationToken.None))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), text);
            await output.WriteLineAsync(Path.Combine(folder, name));
        }

        return 0;
    }
}
