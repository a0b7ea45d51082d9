using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;

namespace OfficeKi.Graph.Facts;

/// <summary>Remembers units for ten minutes, and for one minute that there was none to be had. The key is tenant and object id, never a name.</summary>
internal sealed class OrgUnitCache(TimeProvider time)
{
    private const int Most = 50_000;
    private static readonly TimeSpan Known = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Unknown = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string TenantId, string ObjectId), (long Read, string? Unit)> _units = new();

    public bool TryGet(Caller caller, out string? unit)
    {
        var found = _units.TryGetValue((caller.TenantId, caller.ObjectId), out var known) && time.GetElapsedTime(known.Read) < (known.Unit is null ? Unknown : Known);
        unit = found ? known.Unit : null;
        return found;
    }

    public string? Keep(Caller caller, string? unit)
    {
        if (_units.Count >= Most)
        {
            _units.Clear();
        }

        _units[(caller.TenantId, caller.ObjectId)] = (time.GetTimestamp(), unit);
        return unit;
    }
}

/// <summary>Asks Graph for the caller's own profile: <c>department</c>, else <c>employeeOrgData.division</c>.</summary>
/// <remarks>Source: Microsoft Graph, resource type user; both need to be selected, <c>User.Read</c> is enough for one's own.</remarks>
internal sealed partial class OrgUnits(GraphClients clients, GraphCall call, OrgUnitCache cache, TimeProvider time, ILogger<OrgUnits> logger) : IOrgUnits
{
    private const int Longest = 200;

    /// <summary>A person waits, and the answer is helpful only.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    public async Task<string?> UnitOfAsync(Caller caller, CancellationToken cancellationToken) =>
        cache.TryGet(caller, out var unit) ? unit : cache.Keep(caller, await ReadAsync(caller, cancellationToken));

#pragma warning disable CA1031 // a unit is helpful, not needed: whatever goes wrong, it is unknown
    private async Task<string?> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(LongestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await call.RunAsync("profile", GraphScopes.Profile, token => AskAsync(caller, token), _ => null, either.Token);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NotRead(logger, failure.GetType().Name);
            return null;
        }
    }
#pragma warning restore CA1031

    private async Task<string?> AskAsync(Caller caller, CancellationToken cancellationToken)
    {
        var profile = await clients.For(caller, GraphScopes.Profile).Me.GetAsync(
            request => request.QueryParameters.Select = ["department", "employeeOrgData"], cancellationToken);
        string?[] names = [profile?.Department?.Trim(), profile?.EmployeeOrgData?.Division?.Trim()];
        return Array.Find(names, name => name is { Length: > 0 and <= Longest });
    }

    private static partial class Log
    {
        [LoggerMessage(2005, LogLevel.Warning, "the organisational unit could not be read: {Failure}")]
        public static partial void NotRead(ILogger logger, string failure);
    }
}
