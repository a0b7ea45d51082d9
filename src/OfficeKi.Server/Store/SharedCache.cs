using Microsoft.Identity.Web.TokenCacheProviders.Distributed;
using StackExchange.Redis;

namespace OfficeKi.Server.Store;

/// <summary>What servers share for minutes: tokens for Graph, and how often a person has asked. Redis when configured, else each server's memory.</summary>
internal static class SharedCache
{
    public static void AddSharedCache(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("Redis") is not { Length: > 0 } connection)
        {
            builder.Services.AddDistributedMemoryCache();
            return;
        }

        // A server must start, and go on, while Redis is away: tokens are then fetched anew, and limits counted by each server.
        var options = ConfigurationOptions.Parse(connection);
        options.AbortOnConnectFail = false;
        options.AsyncTimeout = Math.Min(options.AsyncTimeout, 1_000);
        options.ConnectTimeout = Math.Min(options.ConnectTimeout, 2_000);
        options.BacklogPolicy = BacklogPolicy.FailFast;
        builder.Services.Configure<MsalDistributedTokenCacheAdapterOptions>(tokens => tokens.Encrypt = true);
        var redis = new Lazy<IConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(options));
        builder.Services.AddSingleton(_ => redis.Value);
        builder.Services.AddStackExchangeRedisCache(cache =>
        {
            cache.InstanceName = "officeki:";
            cache.ConnectionMultiplexerFactory = () => Task.FromResult(redis.Value);
        });
    }
}
