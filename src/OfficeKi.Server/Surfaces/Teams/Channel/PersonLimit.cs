using System.Threading.RateLimiting;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>Invokes per person and minute. All of them come from one channel, so the limit cannot be told before the activity is read.</summary>
internal sealed class PersonLimit(PersonLimits limits) : IDisposable
{
    private readonly PartitionedRateLimiter<Activity> _limiter =
        PartitionedRateLimiter.Create<Activity, string>(activity => limits.Of("teams", activity.TenantId, activity.PersonId));

    /// <returns>Null when the person may go on, else how long to wait.</returns>
    public async Task<TimeSpan?> WaitAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var lease = await _limiter.AcquireAsync(activity, 1, cancellationToken);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
    }

    public void Dispose() => _limiter.Dispose();
}
