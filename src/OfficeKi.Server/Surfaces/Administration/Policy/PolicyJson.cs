using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Simulation;
using OfficeKi.Server.Policies;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Policy;

/// <summary>Policies as the administration reads them.</summary>
internal static class PolicyJson
{
    public static JsonArray Of(IEnumerable<PolicyFile> files) => new([.. files.Select(file => new JsonObject { ["name"] = file.Name, ["text"] = file.Text })]);

    public static JsonArray Of(IEnumerable<PolicyError> errors, string language) => new([.. errors.Select(error =>
        new JsonObject { ["file"] = error.File, ["line"] = error.Line, ["column"] = error.Column, ["message"] = error.Text.In(language) })]);

    public static JsonObject Of(OverlayCheck check, string language) => new()
    {
        ["valid"] = check.IsGood,
        ["version"] = check.Set?.Version,
        ["errors"] = Of(check.AllErrors(), language),
        ["cases"] = new JsonObject { ["passed"] = check.Passed, ["failed"] = check.Failed.Count },
        ["untested"] = Json.Array(check.Untested),
    };

    public static JsonObject Of(RuleSummary rule, string language) => new()
    {
        ["id"] = rule.Id,
        ["effect"] = rule.Effect,
        ["title"] = rule.Title.In(language),
        ["functions"] = Json.Array(rule.Functions),
        ["source"] = rule.Source,
        ["dryRun"] = rule.IsDryRun,
    };

    public static JsonObject Of(SimulatedDecision simulated, PolicySet set, string language)
    {
        var decision = DecisionJson.Of(simulated.Decision);
        decision.Remove("decisionId"); // nothing was recorded
        decision["code"] = simulated.Decision.Reason?.Code;
        decision["reason"] = simulated.Decision.Reason?.Reason.In(language);
        decision["remedy"] = simulated.Decision.Reason?.Remedy.In(language);
        decision["contact"] = simulated.Decision.Reason?.Contact;
        decision["wouldDeny"] = Json.Array(simulated.Decision.WouldDeny);
        decision["errors"] = Json.Array(simulated.Decision.Errors);
        return new()
        {
            ["policyVersion"] = set.Version,
            ["decision"] = decision,
            ["rules"] = new JsonArray([.. simulated.Rules.Select(rule => new JsonObject
            {
                ["id"] = rule.Id,
                ["effect"] = rule.Effect,
                ["title"] = rule.Title.In(language),
                ["dryRun"] = rule.IsDryRun,
                ["matched"] = rule.Matched,
                ["failed"] = Json.Array(rule.Failed),
                ["unknown"] = Json.Array(rule.Unknown),
            })]),
        };
    }

    public static JsonObject Of(StoredReplay replay, int? number, string language) => new()
    {
        ["number"] = number,
        ["version"] = replay.Version == 0 ? null : replay.Version,
        ["from"] = replay.From,
        ["to"] = replay.To,
        ["total"] = replay.Total,
        ["needsSecondPerson"] = replay.NeedsFourEyes,
        ["sentences"] = Json.Array(replay.Sentences.Select(sentence => sentence.In(language))),
    };
}
