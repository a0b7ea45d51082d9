using System.Text.Json.Nodes;
using OfficeKi.Records;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Audit;

/// <summary>What the administration sees of entries.</summary>
internal static class AuditJson
{
    /// <param name="isExact">With exact time and sizes.</param>
    public static JsonObject Of(AuditEntry entry, bool isExact)
    {
        JsonObject json = new()
        {
            ["sequence"] = entry.Sequence,
            ["time"] = isExact ? entry.Time : Hour(entry.Time),
            ["decisionId"] = entry.DecisionId,
            ["function"] = entry.Function,
            ["surface"] = entry.Surface,
            ["effect"] = entry.Effect,
            ["result"] = entry.Result,
            ["reasonCode"] = entry.ReasonCode,
            ["determining"] = JsonNode.Parse(entry.Determining),
            ["wouldDeny"] = JsonNode.Parse(entry.WouldDeny ?? "[]"),
            ["obligations"] = JsonNode.Parse(entry.Obligations),
            ["policyVersion"] = entry.PolicyVersion,
            ["engine"] = entry.Engine,
            ["tokens"] = entry.TokensIn + entry.TokensOut,
            ["costEuro"] = entry.CostNano / 1_000_000_000m,
            ["durationMs"] = entry.DurationMs,
        };
        if (isExact)
        {
            json["characters"] = entry.Characters;
            json["sources"] = entry.Sources;
            json["masked"] = JsonNode.Parse(entry.Masked);
            json["hash"] = entry.Hash;
        }

        return json;
    }

    public static JsonObject Of(SettingEntry entry) => new()
    {
        ["sequence"] = entry.Sequence,
        ["time"] = entry.Time,
        ["by"] = entry.IsSystem ? "system" : "administration",
        ["area"] = entry.Area,
        ["key"] = entry.Key,
        ["number"] = entry.Number,
        ["reason"] = entry.Reason,
    };

    public static JsonObject Of(ChainReport report) => new()
    {
        ["intact"] = report.IsIntact,
        ["entries"] = report.Entries,
        ["deleted"] = report.Deleted,
        ["broken"] = new JsonArray([.. report.Broken.Select(sequence => JsonValue.Create(sequence))]),
        ["head"] = report.Head,
    };

    private static DateTimeOffset Hour(DateTimeOffset time) => new(time.Year, time.Month, time.Day, time.Hour, 0, 0, time.Offset);
}
