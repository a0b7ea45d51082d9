using Microsoft.Extensions.Logging;
using OfficeKi.Core;

namespace OfficeKi.Functions.Admission;

/// <summary>Reads what administrators set. What cannot be read lets nothing run.</summary>
internal sealed partial class SettingsReader(IRevisions revisions, ITermsAcceptances terms, ITrainingPasses passes, TimeProvider time, ILogger<SettingsReader> logger)
{
#pragma warning disable CA1031 // whatever keeps the settings from being read: nothing runs
    /// <returns>Null when they cannot be read or make no sense.</returns>
    public async Task<TenantSettings?> TryReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        try
        {
            var settings = await SwitchesAsync(caller.TenantId, cancellationToken);
            settings = settings with { ModelsOff = await ModelsOffAsync(caller.TenantId, cancellationToken), Budgets = await BudgetsAsync(caller.TenantId, cancellationToken) };
            var version = await TermsVersionAsync(caller.TenantId, cancellationToken);
            return settings with
            {
                TermsVersion = version,
                Training = await TrainingAsync(caller, cancellationToken),
                TermsMissing = version > 0 && !await terms.HasAcceptedAsync(caller.TenantId, caller.ObjectId, version, cancellationToken),
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.Unreadable(logger, failure.GetType().Name);
            return null;
        }
    }

    /// <summary>The switches alone, for a run that is under way.</summary>
    /// <returns>Null when they cannot be read or make no sense.</returns>
    public async Task<TenantSettings?> TryReadSwitchesAsync(string tenantId)
    {
        try
        {
            return await SwitchesAsync(tenantId, CancellationToken.None);
        }
        catch (Exception failure)
        {
            Log.Unreadable(logger, failure.GetType().Name);
            return null;
        }
    }
#pragma warning restore CA1031

    private async Task<TenantSettings> SwitchesAsync(string tenantId, CancellationToken cancellationToken)
    {
        var all = await revisions.CurrentAsync(tenantId, Setting.Functions, cancellationToken);
        return new()
        {
            Stop = all.FirstOrDefault(one => one.Key == Setting.StopKey)?.Read<StopSwitch>(),
            FunctionsOff = Off(all.Where(one => one.Key != Setting.StopKey)).ToDictionary(one => one.Key, one => one.Value.Reason, StringComparer.Ordinal),
        };
    }

    private async Task<IReadOnlySet<string>> ModelsOffAsync(string tenantId, CancellationToken cancellationToken) =>
        Off(await revisions.CurrentAsync(tenantId, Setting.Models, cancellationToken)).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);

    private async Task<BudgetPlan?> BudgetsAsync(string tenantId, CancellationToken cancellationToken) =>
        (await revisions.CurrentAsync(tenantId, Setting.Budgets, cancellationToken)).FirstOrDefault(one => one.Key == Setting.PlanKey)?.Read<BudgetPlan>() is { CostCentres.Count: > 0 } plan ? plan : null;

    private async Task<int> TermsVersionAsync(string tenantId, CancellationToken cancellationToken) =>
        (await revisions.CurrentAsync(tenantId, Setting.Notices, cancellationToken)).FirstOrDefault(one => one.Key == Setting.TermsKey) is { } newest
        && newest.Read<TermsOfUse>().Text.De.Length > 0 ? newest.Number : 0;

    private async Task<TrainingState> TrainingAsync(Caller caller, CancellationToken cancellationToken)
    {
        var rules = (await revisions.CurrentAsync(caller.TenantId, Setting.Training, cancellationToken)).FirstOrDefault(one => one.Key == Setting.RulesKey)?.Read<TrainingRules>() ?? TrainingRules.None;
        var pass = await passes.FindAsync(caller.TenantId, caller.ObjectId, cancellationToken);
        var level = pass.LevelOn(DateOnly.FromDateTime(time.GetLocalNow().Date));
        return new(pass, [.. RiskClass.All.Where(one => rules.IsRequired(caller, one) && level < RiskClass.LevelOf(one))]);
    }

    private static IEnumerable<(string Key, OnOff Value)> Off(IEnumerable<Revision> revisions) =>
        revisions.Select(one => (one.Key, Value: one.Read<OnOff>())).Where(one => !one.Value.IsOn);

    private static partial class Log
    {
        [LoggerMessage(1005, LogLevel.Error, "the settings of the administration could not be read ({Failure}), so nothing runs")]
        public static partial void Unreadable(ILogger logger, string failure);
    }
}
