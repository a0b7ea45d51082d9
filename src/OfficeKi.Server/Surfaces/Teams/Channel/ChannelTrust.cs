using System.Security.Claims;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>Whether an activity is what its token stands for: the token is valid already, but it does not sign the body.</summary>
internal sealed class ChannelTrust(Cities cities, TeamsOptions options, TimeProvider time)
{
    /// <summary>How old an activity may be, or how far ahead of our clock. Retries come within seconds.</summary>
    public static readonly TimeSpan LongestWay = TimeSpan.FromMinutes(10);

    private const string Teams = "msteams";

    public bool Trusts(ClaimsPrincipal channel, Activity activity) =>
        activity.ChannelId == Teams && IsFromService(channel, activity) && IsFromOurTenant(activity) && IsRecent(activity);

    private bool IsFromService(ClaimsPrincipal channel, Activity activity)
    {
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service))
        {
            return false;
        }

        return channel.IsEmulator()
            ? service.IsLoopback && service.Scheme is "http" or "https"
            : ChannelIdentity.IsEndorsedFor(channel, Teams)
              && string.Equals(ChannelIdentity.ServiceUrlOf(channel), activity.ServiceUrl, StringComparison.Ordinal)
              && options.IsServiceHost(service);
    }

    // An activity may name its tenant twice; both must be the same one of ours.
    private bool IsFromOurTenant(Activity activity)
    {
        string[] named = [.. new[] { activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id }.OfType<string>()];
        return named.Length > 0
            && named.All(tenant => tenant == named[0])
            && cities.All.Any(city => string.Equals(city.TenantId, named[0], StringComparison.OrdinalIgnoreCase));
    }

    private bool IsRecent(Activity activity) => (time.GetUtcNow() - activity.Timestamp!.Value).Duration() <= LongestWay;
}
