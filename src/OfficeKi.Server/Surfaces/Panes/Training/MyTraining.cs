using System.Globalization;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes.Training;

/// <summary>What a person sees of the own training.</summary>
internal static class MyTraining
{
    public static async Task<TrainingRules> RulesAsync(IRevisions revisions, string tenantId, CancellationToken cancellationToken) =>
        (await revisions.CurrentAsync(tenantId, Setting.Training, cancellationToken)).FirstOrDefault(one => one.Key == Setting.RulesKey)?.Read<TrainingRules>() ?? TrainingRules.None;

    /// <returns>Whether the caller needs the pass for anything, until when it is good (null: not any more, or never), and for which class.</returns>
    public static async Task<JsonObject> OfAsync(IRevisions revisions, ITrainingPasses passes, Caller caller, TimeProvider time, CancellationToken cancellationToken)
    {
        var rules = await RulesAsync(revisions, caller.TenantId, cancellationToken);
        var pass = await passes.FindAsync(caller.TenantId, caller.ObjectId, cancellationToken);
        var isGood = pass.LevelOn(DateOnly.FromDateTime(time.GetLocalNow().Date)) > 0;
        return new()
        {
            ["required"] = RiskClass.All.Any(one => rules.IsRequired(caller, one)),
            ["until"] = isGood ? pass.Until.ToString("O", CultureInfo.InvariantCulture) : null,
            ["class"] = isGood ? pass.RiskClass : null,
        };
    }
}
