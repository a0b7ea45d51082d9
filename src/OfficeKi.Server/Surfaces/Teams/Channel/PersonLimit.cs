using System.Threading.RateLimiting;
using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>Invokes per person and minute. All of them come from one channel, so the limit cannot be told before the activity is read.</summary>
internal sealed class PersonLimit(IConfiguration configuration) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = CreateLimiter(configuration.GetValue("OfficeKi:RequestsPerMinute", 120));

    /// <returns>Null when the person may go on, else how long to wait.</returns>
    public TimeSpan? Wait(Activity activity)
    {
        using var lease = _limiter.AttemptAcquire($"{activity.TenantId}/{activity.PersonId}");
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
    }

    public void Dispose() => _limiter.Dispose();

    private static PartitionedRateLimiter<string> CreateLimiter(int perMinute) => PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetSlidingWindowLimiter(person, _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
}
