using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Server.Store;

namespace OfficeKi.Server.Policies;

/// <summary>Puts what was activated into force on this server, at its time: looks every ten seconds, so that it holds everywhere within a minute.</summary>
/// <remarks>
/// A version that can no longer be read, for example after an update of the base package, is replaced by a set that permits nothing: the
/// administration still works and can mend it. While the store does not answer, the last set stays; without the store nothing runs anyway.
/// </remarks>
internal sealed partial class PolicyRefresher(PolicySets sets, PolicyFolder folder, PolicyShelf shelf, Cities cities, TimeProvider time, ILogger<PolicyRefresher> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, int> _inForce = new(StringComparer.OrdinalIgnoreCase);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var city in cities.All)
        {
            await RefreshAsync(city.TenantId, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    /// <summary>Puts the version of now into force for one tenant.</summary>
    public async Task RefreshAsync(string tenantId, CancellationToken cancellationToken)
    {
        var number = (await shelf.ActiveAsync(tenantId, time.GetUtcNow(), cancellationToken))?.Value.Version ?? 0;
        if (_inForce.GetValueOrDefault(tenantId) == number)
        {
            return;
        }

        var set = number == 0 ? folder.SetOf(tenantId) : await shelf.SetOfAsync(tenantId, number, cancellationToken);
        sets.Replace(tenantId, set);
        _inForce[tenantId] = number;
        if (set == PolicySet.Nothing)
        {
            Log.Unreadable(logger, number);
        }
        else
        {
            Log.InForce(logger, number, set.Version);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var city in cities.All)
            {
                try
                {
                    await RefreshAsync(city.TenantId, stoppingToken);
                }
                catch (Exception failure) when (failure is DbException or ObjectDisposedException or JsonException)
                {
                    Log.NotRead(logger, failure.GetType().Name);
                }
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Information, "policy version {Number} ({Id}) is in force")]
        public static partial void InForce(ILogger logger, int number, string id);

        [LoggerMessage(3002, LogLevel.Error, "policy version {Number} cannot be read any more: nothing is permitted until another one is activated")]
        public static partial void Unreadable(ILogger logger, int number);

        [LoggerMessage(3003, LogLevel.Warning, "the policy could not be looked up ({Failure}); the last one stays in force")]
        public static partial void NotRead(ILogger logger, string failure);
    }
}
