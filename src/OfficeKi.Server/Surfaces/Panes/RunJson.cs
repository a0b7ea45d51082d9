using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>Events of a run as <c>api.md</c> writes them; the same objects in the stream and in the collected answer.</summary>
internal static class RunJson
{
    public static JsonObject Of(EngineInfo engine, string language) => new()
    {
        ["kind"] = engine.Kind,
        ["model"] = engine.Model,
        ["location"] = engine.Location,
        ["label"] = engine.Label.In(language),
    };

    public static JsonObject Of(CitedPassage passage) => new()
    {
        ["id"] = passage.Id,
        ["ref"] = passage.Ref.ToString(),
        ["title"] = passage.Title.Reveal(),
        ["locator"] = passage.Locator,
        ["text"] = passage.Text.Reveal(),
    };

    public static JsonObject Of(ResultBlock block)
    {
        JsonObject json = new()
        {
            ["index"] = block.Index,
            ["kind"] = block.Kind.ToString().ToLowerInvariant(),
            ["text"] = block.Text.Reveal(),
            ["sources"] = new JsonArray([.. block.Sources.Select(source => new JsonObject { ["passage"] = source.Passage, ["start"] = source.Start, ["end"] = source.End })]),
        };
        if (block.Links.Count > 0)
        {
            json["links"] = new JsonArray([.. block.Links.Select(link => new JsonObject { ["start"] = link.Start, ["end"] = link.End, ["href"] = link.Href })]);
        }

        if (block.Cells.Count > 0)
        {
            json["cells"] = new JsonArray([.. block.Cells.Select(row => Json.Array(row.Select(cell => cell.Reveal())))]);
        }

        return json;
    }

    public static JsonObject Of(FactFinding finding, string language) => new()
    {
        ["kind"] = finding.Kind,
        ["block"] = finding.Block,
        ["start"] = finding.Start,
        ["end"] = finding.End,
        ["text"] = finding.Text.Reveal(),
        ["message"] = finding.Message.In(language),
    };

    public static JsonObject Of(Receipt receipt) => new()
    {
        ["sources"] = new JsonArray([.. receipt.Sources.Select(Of)]),
        ["masked"] = new JsonObject(receipt.Masked.OrderBy(type => type.Key, StringComparer.Ordinal).Select(type => KeyValuePair.Create(type.Key, (JsonNode?)type.Value))),
        ["hidden"] = new JsonArray([.. receipt.Hidden.Select(hidden => new JsonObject { ["kind"] = hidden.Kind, ["count"] = hidden.Count })]),
        ["engine"] = receipt.Engine.Kind,
        ["model"] = receipt.Engine.Model,
        ["location"] = receipt.Engine.Location,
        ["policyVersion"] = receipt.PolicyVersion,
        ["determining"] = Json.Array(receipt.Determining),
        ["tokensIn"] = receipt.TokensIn,
        ["tokensOut"] = receipt.TokensOut,
        ["costEuro"] = receipt.Cost,
        ["durationMs"] = receipt.DurationMs,
        ["notices"] = Json.Array(receipt.Notices),
        ["energyWh"] = receipt.EnergyWh,
    };

    private static JsonObject Of(ReceiptSource source) => new()
    {
        ["ref"] = source.Ref.ToString(),
        ["title"] = source.Title.Reveal(),
        ["used"] = source.Used,
        ["reason"] = source.Reason,
        ["classification"] = Json.Of(source.Classification),
        ["origin"] = Json.Of(source.Origin),
    };
}
