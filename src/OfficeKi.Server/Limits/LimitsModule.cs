using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Limits;

/// <summary>Size of a request and number of requests per person.</summary>
internal static class LimitsModule
{
    public const string PerCaller = "per-caller";

    /// <summary>Largest request body in bytes (4 MiB).</summary>
    public const long LargestBody = 4 * 1024 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });

        var perMinute = builder.Configuration.GetValue("OfficeKi:RequestsPerMinute", 120);
        builder.Services.AddSingleton(provider => new PersonLimits(perMinute, provider));
        builder.Services.AddRateLimiter(options =>
        {
            options.AddPolicy(PerCaller, context => context.RequestServices.GetRequiredService<PersonLimits>()
                .Of("api", context.User.FindFirst("tid")?.Value, context.User.FindFirst("oid")?.Value));
            options.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return new ValueTask(ErrorsModule.WriteAsync(rejected.HttpContext, Problems.TooManyRequests(wait, rejected.HttpContext.Language())));
            };
        });
    }

    /// <summary>Refuses a body that says it is too large before any of it is read; a body that does not say is cut off by the server.</summary>
    public static void UseRequestSizeLimit(this WebApplication app) => app.Use((context, next) =>
        context.Request.ContentLength is { } length && length > LimitOf(context)
            ? ErrorsModule.WriteAsync(context, Problems.TooLarge(LimitOf(context), length, "bytes", context.Language()))
            : next(context));

    private static long LimitOf(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/demo/content") ? Surfaces.Showcase.DemoContentController.LargestFile : LargestBody;
}
