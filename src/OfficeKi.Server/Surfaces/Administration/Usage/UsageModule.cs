using OfficeKi.Records;

namespace OfficeKi.Server.Surfaces.Administration.Usage;

/// <summary>Registers what looks at reports.</summary>
internal static class UsageModule
{
    public static void AddUsage(this IServiceCollection services)
    {
        services.AddOptions<AlertOptions>().BindConfiguration("OfficeKi:Alerts")
            .Validate(AlertOptions.AreRight, "OfficeKi:Alerts: MonthlyCostEuro must be 0 or more, P95Milliseconds 1 or more, RefusalPercent 0 to 100")
            .ValidateOnStart();
        services.AddSingleton<UsageAlerts>();
    }

    /// <summary>Refused calls of all calls, 0-100 with one decimal; null when the group is too small to be shown.</summary>
    public static double? RefusedPercent(this UsageReport report) =>
        report is { Total.Calls: > 0 } && report.By[UsageDimensions.Result] is var results && !results.Any(group => group.Name == UsageGroup.Rest)
            ? Math.Round(100.0 * (results.FirstOrDefault(group => group.Name == "refused")?.Sums.Calls ?? 0) / report.Total.Calls, 1)
            : null;
}
