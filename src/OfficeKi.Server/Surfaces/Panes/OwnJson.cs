using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Administration.Unmasking;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>A person's own record, for that person.</summary>
internal static class OwnJson
{
    /// <param name="looks">When entries were compared with a person, by decision.</param>
    public static JsonObject Of(DecisionRecord record, ILookup<Guid, Look> looks) => new()
    {
        ["runId"] = record.RunId,
        ["decisionId"] = record.DecisionId,
        ["time"] = record.Time,
        ["function"] = record.Function,
        ["surface"] = record.Surface,
        ["effect"] = record.Effect,
        ["determining"] = Json.Array(record.Determining),
        ["engine"] = record.Engine,
        ["result"] = record.Result,
        ["policyVersion"] = record.PolicyVersion,
        ["characters"] = record.Characters,
        ["durationMs"] = record.DurationMs,
        ["costEuro"] = record.Cost,
        ["unmasked"] = new JsonArray([.. looks[record.DecisionId].Select(Of)]),
    };

    private static JsonObject Of(Look look) => new()
    {
        ["time"] = look.Time,
        ["purpose"] = look.Purpose,
        ["reason"] = look.Reason,
        ["related"] = look.Matched,
    };
}
