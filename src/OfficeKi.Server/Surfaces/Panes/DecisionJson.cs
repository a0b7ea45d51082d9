using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>A decision as <c>api.md</c> writes it.</summary>
internal static class DecisionJson
{
    public static JsonObject Of(Decision decision) => new()
    {
        ["decisionId"] = decision.DecisionId,
        ["effect"] = decision.IsPermitted ? "permit" : "deny",
        ["determining"] = Json.Array(decision.Determining),
        ["obligations"] = new JsonArray([.. decision.Obligations.Select(Of)]),
        ["policyVersion"] = decision.PolicyVersion,
    };

    private static JsonObject Of(Obligation obligation) => obligation switch
    {
        Obligation.Mask mask => new() { ["type"] = "mask", ["types"] = Json.Array(mask.Types) },
        Obligation.Confirm confirm => new() { ["type"] = "confirm", ["level"] = confirm.Level },
        Obligation.Label label => new() { ["type"] = "label", ["where"] = label.Where, ["text"] = label.Text },
        Obligation.RestrictModel restrict => new() { ["type"] = "restrictModel", ["maxLocation"] = restrict.MaxLocation },
        Obligation.Warn warn => new() { ["type"] = "warn", ["code"] = warn.Code },
        _ => throw new InvalidOperationException("an obligation the API does not know"),
    };
}
