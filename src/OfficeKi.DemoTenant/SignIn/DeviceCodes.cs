using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The device sign-ins of the last hour, the latest few only.</summary>
internal sealed class DeviceCodes(TimeProvider time)
{
    private const int Most = 100;
    private const int RandomBytes = 32;

    // Without vowels and look-alikes (RFC 8628, 6.1).
    private const string UserCodeLetters = "BCDFGHJKLMNPQRSTVWXZ";
    private const int UserCodeLength = 8;

    private readonly Lock _lock = new();
    private readonly List<DeviceAuthorization> _all = [];

    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(15);

    public DeviceAuthorization Begin(string tenant, RequestedScopes scopes)
    {
        var begun = new DeviceAuthorization(
            Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(RandomBytes)), RandomNumberGenerator.GetString(UserCodeLetters, UserCodeLength), tenant, scopes, time.GetUtcNow() + Lifetime);
        lock (_lock)
        {
            _all.Add(begun);
            _all.RemoveRange(0, Math.Max(0, _all.Count - Most));
        }

        return begun;
    }

    public bool IsOver(DeviceAuthorization one) => one.Expires <= time.GetUtcNow();

    public DeviceAuthorization? OfDevice(string? code) => Find(one => one.DeviceCode == code);

    public DeviceAuthorization? OfUser(string? code) => Find(one => one.UserCode == code && !IsOver(one));

    /// <summary>A code is good for one token.</summary>
    public bool Take(DeviceAuthorization one)
    {
        lock (_lock)
        {
            return _all.Remove(one);
        }
    }

    private DeviceAuthorization? Find(Predicate<DeviceAuthorization> predicate)
    {
        lock (_lock)
        {
            return _all.Find(predicate);
        }
    }
}
