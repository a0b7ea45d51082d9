using OfficeKi.Records;
using OfficeKi.Server.Surfaces.Administration.Usage;

namespace OfficeKi.Server.Store;

/// <summary>At start and once a day: closes months, looks at their thresholds, and deletes what is due. The store sees to it that several servers do no harm.</summary>
internal sealed partial class Housekeeping(
    IUsageReports reports, IRetention retention, UsageAlerts alerts, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, time);
        do
        {
            await RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

#pragma warning disable CA1031 // whatever is wrong today, tomorrow is another day; the server goes on serving
    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Reports first: what is deleted cannot be counted any more.
            await reports.CloseMonthsAsync(cancellationToken);
            await alerts.ObserveAsync(cancellationToken);
            if (await retention.DeleteExpiredAsync(cancellationToken) is > 0 and var rows)
            {
                Log.Deleted(logger, rows);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure.GetType().Name);
        }
    }
#pragma warning restore CA1031

    private static partial class Log
    {
        [LoggerMessage(2101, LogLevel.Information, "{Rows} rows were deleted on schedule")]
        public static partial void Deleted(ILogger logger, long rows);

        [LoggerMessage(2102, LogLevel.Error, "reports or deletion on schedule failed ({Failure}); the next try is tomorrow or at the next start")]
        public static partial void Failed(ILogger logger, string failure);
    }
}
