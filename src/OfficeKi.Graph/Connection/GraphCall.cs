using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OfficeKi.Core;

namespace OfficeKi.Graph.Connection;

/// <summary>The one place where calls to Graph get their time limit and their expected failures become values.</summary>
internal sealed partial class GraphCall(
    GraphFailure failure, GraphAddress address, IOptions<GraphOptions> options, TimeProvider time, ILogger<GraphCall> logger)
{
    /// <param name="what">Kind of content, for the log; never an id, since a sharing id holds the file name.</param>
    public async Task<T> RunAsync<T>(
        string what, string permission, Func<CancellationToken, Task<T>> call, Func<ContentLookup, T> otherwise, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await call(both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TookTooLong(logger, what, options.Value.Timeout);
            return otherwise(new ContentLookup.Unavailable(null));
        }
        catch (UntrustedAddressException untrusted)
        {
            Log.WentElsewhere(logger, what, untrusted.Host);
            return otherwise(new ContentLookup.Unavailable(null));
        }
        catch (Exception exception) when (failure.OutcomeOf(exception, address.ScopeOf(permission)) is { } outcome)
        {
            Log.Failed(logger, what, outcome.GetType().Name, exception.GetType().Name, GraphFailure.StatusOf(exception), GraphFailure.RequestIdOf(exception));
            return otherwise(outcome);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Information, "Reading {What}: {Outcome} after {Exception}, status {Status}, request {RequestId}")]
        public static partial void Failed(ILogger logger, string what, string outcome, string exception, int? status, Guid? requestId);

        [LoggerMessage(2002, LogLevel.Warning, "Reading {What} took longer than {Limit}")]
        public static partial void TookTooLong(ILogger logger, string what, TimeSpan limit);

        [LoggerMessage(2003, LogLevel.Warning, "Reading {What} was sent to {Host}, which is not on the list of hosts")]
        public static partial void WentElsewhere(ILogger logger, string what, string host);
    }
}
