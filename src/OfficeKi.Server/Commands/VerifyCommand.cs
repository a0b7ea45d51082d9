using OfficeKi.Records;

namespace OfficeKi.Server.Commands;

/// <summary>Verifies both chains of every tenant. Exit code 0: all hold; 1: at least one does not.</summary>
internal static class VerifyCommand
{
    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output)
    {
        var (decisions, settings) = (services.GetRequiredService<IDecisionLog>(), services.GetRequiredService<IRevisionLog>());
        var isIntact = true;
        foreach (var tenant in await decisions.TenantsAsync(CancellationToken.None))
        {
            isIntact &= await SayAsync(tenant, "decisions", await decisions.VerifyAsync(tenant, CancellationToken.None), output);
            isIntact &= await SayAsync(tenant, "settings", await settings.VerifyAsync(tenant, CancellationToken.None), output);
        }

        await output.WriteLineAsync(isIntact ? "all chains hold" : "AT LEAST ONE CHAIN IS BROKEN");
        return isIntact ? 0 : 1;
    }

    private static async Task<bool> SayAsync(string tenant, string chain, ChainReport report, TextWriter output)
    {
        var begin = report.Deleted > 0 ? $", begins after {report.Deleted} (deleted on schedule)" : "";
        var state = report.IsIntact ? "holds" : $"BROKEN at {string.Join(", ", report.Broken)}";
        await output.WriteLineAsync($"{tenant} {chain}: {report.Entries} entries{begin}, head {report.Head}: {state}");
        return report.IsIntact;
    }
}
