using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace OfficeKi.Functions.Models;

/// <summary>The HTTP client to models: at most two retries, only before the first token, no redirects, no logs.</summary>
internal static class ModelHttp
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public static void AddModelHttp(this IServiceCollection services)
    {
        var client = services.AddHttpClient(ModelRegistry.HttpClientName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
            .RemoveAllLoggers();
        client.AddResilienceHandler("retry", (pipeline, context) =>
        {
            pipeline.TimeProvider = context.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System;
            pipeline.AddRetry(Retry);
        });
        client.AddHttpMessageHandler(() => new StreamGuardHandler());

        // One try, soon over: a check that retries would not show what users meet.
        services.AddHttpClient(ModelHealth.HttpClientName, http => http.Timeout = TimeSpan.FromSeconds(5))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
            .RemoveAllLoggers();
    }

    // The whole wait stays under ten seconds: a person sits in front of the pane.
    private static HttpRetryStrategyOptions Retry => new()
    {
        MaxRetryAttempts = 2,
        ShouldRetryAfterHeader = false,
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is HttpRequestException
            || (arguments.Outcome.Result is { } response && MayRetry(response))),
        DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
            WaitAskedFor(arguments.Outcome.Result) ?? TimeSpan.FromMilliseconds(400 * Math.Pow(2, arguments.AttemptNumber))),
    };

    private static bool MayRetry(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
        && (WaitAskedFor(response) ?? TimeSpan.Zero) <= LongestWait;

    // Azure sends the precise wait in milliseconds beside a rounded-up Retry-After.
    private static TimeSpan? WaitAskedFor(HttpResponseMessage? response)
    {
        if (response is null)
        {
            return null;
        }

        return response.Headers.TryGetValues("retry-after-ms", out var values)
            && double.TryParse(values.FirstOrDefault(), NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds)
                ? TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, 600_000))
                : response.Headers.RetryAfter?.Delta;
    }
}
