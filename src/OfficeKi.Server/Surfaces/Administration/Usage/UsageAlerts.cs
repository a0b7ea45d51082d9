using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using OfficeKi.Records;

namespace OfficeKi.Server.Surfaces.Administration.Usage;

/// <summary>A threshold that a month exceeded.</summary>
/// <param name="Code"><c>COST</c> (euro), <c>LATENCY</c> (milliseconds), <c>REFUSALS</c> (per cent).</param>
internal sealed record UsageAlert(string Month, string Code, double Value, double Threshold);

/// <summary>Compares reports with the thresholds. The page shows it, and the metric <c>officeki.usage.threshold.exceeded</c> (0 or 1 by code) tells whoever watches.</summary>
internal sealed class UsageAlerts(IOptions<AlertOptions> options, IUsageReports reports, IDecisionLog log, TimeProvider time, IMeterFactory meters)
{
    private readonly Gauge<int> _exceeded = meters.Create("OfficeKi.Usage").CreateGauge<int>("officeki.usage.threshold.exceeded", description: "Whether the last closed month of any tenant exceeded a threshold");

    public IReadOnlyList<UsageAlert> Of(IEnumerable<UsageReport> months) => [.. months.SelectMany(Of)];

    /// <summary>Tells the metric about the month that was closed last.</summary>
    public async Task ObserveAsync(CancellationToken cancellationToken)
    {
        var month = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddMonths(-1);
        List<UsageAlert> alerts = [];
        foreach (var tenant in await log.TenantsAsync(cancellationToken))
        {
            alerts.AddRange(Of(await reports.ReadAsync(tenant, month, month, cancellationToken)));
        }

        foreach (var code in (string[])["COST", "LATENCY", "REFUSALS"])
        {
            _exceeded.Record(alerts.Any(alert => alert.Code == code) ? 1 : 0, new KeyValuePair<string, object?>("code", code));
        }
    }

    private IEnumerable<UsageAlert> Of(UsageReport report)
    {
        if (report.Total is not { } total)
        {
            yield break;
        }

        var limits = options.Value;
        if (total.Cost > limits.MonthlyCostEuro)
        {
            yield return new(report.Month, "COST", (double)total.Cost, (double)limits.MonthlyCostEuro);
        }

        if (total.P95Ms > limits.P95Milliseconds)
        {
            yield return new(report.Month, "LATENCY", total.P95Ms, limits.P95Milliseconds.Value);
        }

        if (report.RefusedPercent() is { } refused && refused > limits.RefusalPercent)
        {
            yield return new(report.Month, "REFUSALS", refused, limits.RefusalPercent.Value);
        }
    }
}
