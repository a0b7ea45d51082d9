namespace OfficeKi.Server.Surfaces.Administration.Usage;

/// <summary>Thresholds of the monthly report; section <c>OfficeKi:Alerts</c>. Not set: no alert.</summary>
internal sealed class AlertOptions
{
    /// <summary>Euro in one month, 0 or more.</summary>
    public decimal? MonthlyCostEuro { get; init; }

    /// <summary>Milliseconds within which 95 % of all calls should end, 1 or more.</summary>
    public long? P95Milliseconds { get; init; }

    /// <summary>Refused calls of all calls in per cent, 0-100.</summary>
    public double? RefusalPercent { get; init; }

    internal static bool AreRight(AlertOptions options) =>
        options is { MonthlyCostEuro: null or >= 0, P95Milliseconds: null or >= 1, RefusalPercent: null or (>= 0 and <= 100) };
}
