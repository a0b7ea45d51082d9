using System.Data.Common;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Models;

namespace OfficeKi.Server.Golden;

/// <summary>Stops a model for the functions whose golden cases it fails, and runs the cases after the model was changed.</summary>
internal sealed partial class GoldenGuard(
    GoldenShelf shelf, GoldenRunner runner, ModelStops stops, IOptions<FunctionsOptions> options, Cities cities, TimeProvider time, ILogger<GoldenGuard> logger) : BackgroundService
{
    private const string Nobody = "golden-cases";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var city in cities.All)
        {
            await RefreshAsync(city.TenantId, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    /// <summary>Tells the gate what is red now.</summary>
    public async Task RefreshAsync(string tenantId, CancellationToken cancellationToken)
    {
        var states = await shelf.StatesAsync(tenantId, cancellationToken);
        stops.Set(tenantId, states.SelectMany(state => state.Value.Value.Engines.Where(engine => engine.Value.Red).Select(engine => new ModelStop(state.Key, engine.Key))).ToHashSet());
    }

    /// <summary>Runs the cases of every function whose model is another one than at its last run.</summary>
    public async Task RunDueAsync(string tenantId, CancellationToken cancellationToken)
    {
        var cases = (await shelf.CasesAsync(tenantId, cancellationToken)).Value.Cases;
        if (cases.Count == 0 || options.Value.Models.Count == 0)
        {
            return;
        }

        var states = await shelf.StatesAsync(tenantId, cancellationToken);
        Caller caller = new(tenantId, Nobody, ["Staff"], new ClaimsPrincipal());
        foreach (var (function, model) in cases.Select(one => one.Function!).Distinct().SelectMany(function => options.Value.Models.Select(model => (function, model))))
        {
            if (states.GetValueOrDefault(function)?.Value.Engines.GetValueOrDefault(model.Id)?.Fingerprint != GoldenShelf.FingerprintOf(model))
            {
                var state = await runner.RunAsync(caller, function, [.. cases.Where(one => one.Function == function)], model, null, cancellationToken);
                Log.Ran(logger, function, model.Id, state?.Red);
            }
        }

        await RefreshAsync(tenantId, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ForEachAsync(RunDueAsync, stoppingToken);
        using PeriodicTimer timer = new(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ForEachAsync(RefreshAsync, stoppingToken);
        }
    }

    private async Task ForEachAsync(Func<string, CancellationToken, Task> step, CancellationToken stoppingToken)
    {
        foreach (var city in cities.All)
        {
            try
            {
                await step(city.TenantId, stoppingToken);
            }
            catch (Exception failure) when (failure is DbException or ObjectDisposedException or JsonException)
            {
                Log.NotRead(logger, failure.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3011, LogLevel.Information, "golden cases of {Function} with {Model} ran after a change of the model; red: {Red}")]
        public static partial void Ran(ILogger logger, string function, string model, bool? red);

        [LoggerMessage(3012, LogLevel.Warning, "golden cases could not be looked up ({Failure}); what was stopped stays stopped")]
        public static partial void NotRead(ILogger logger, string failure);
    }
}
