using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using RedisRateLimiting;
using StackExchange.Redis;

namespace OfficeKi.Server.Limits;

/// <summary>Requests per person and minute: over all servers with Redis, else on each of them.</summary>
internal sealed class PersonLimits(int perMinute, IServiceProvider services)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <param name="door">Where the requests come in; each door counts for itself.</param>
    public RateLimitPartition<string> Of(string door, string? tenantId, string? personId)
    {
        // A hash, because Redis keeps its keys for a while, and no store knows a person.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{door}/{tenantId}/{personId}"))[..16]);
        return services.GetService<IConnectionMultiplexer>() is { } redis
            ? RateLimitPartition.Get(key, _ => (RateLimiter)new FallbackLimiter(Shared(key, redis), Local()))
            : RateLimitPartition.Get(key, _ => (RateLimiter)Local());
    }

    private RedisSlidingWindowRateLimiter<string> Shared(string key, IConnectionMultiplexer redis) => new(key, new()
    {
        ConnectionMultiplexerFactory = () => redis,
        PermitLimit = perMinute,
        Window = Window,
    });

    private SlidingWindowRateLimiter Local() => new(new() { PermitLimit = perMinute, Window = Window, SegmentsPerWindow = 6 });
}
