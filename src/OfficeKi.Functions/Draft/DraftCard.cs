using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;

namespace OfficeKi.Functions.Draft;

/// <summary>The card with the templates there are: their names to choose from, and as <c>x-templates</c> what each asks for, so that a pane can draw a form.</summary>
internal static class DraftCard
{
    public const int LongestFact = 20_000;
    private const int MostEntries = 100;

    public static CardFile With(CardFile card, IReadOnlyList<Template> templates)
    {
        var options = (JsonObject)card.Options.DeepClone();
        var properties = options["properties"]!.AsObject();
        var template = properties["template"]!.AsObject();
        template["enum"] = new JsonArray([.. templates.Select(one => JsonValue.Create(one.Id))]);
        template["x-enumTitles"] = new JsonArray([.. templates.Select(one => Words(one.Label))]);
        properties["facts"]!["properties"] = FactsSchema(templates);
        options["x-templates"] = new JsonArray([.. templates.Select(Of)]);
        return card with { Options = options };
    }

    private static JsonObject FactsSchema(IReadOnlyList<Template> templates)
    {
        JsonObject schema = [];
        foreach (var fact in templates.SelectMany(template => template.Facts).DistinctBy(fact => fact.Id))
        {
            schema[fact.Id] = Text();
        }

        foreach (var group in templates.SelectMany(template => template.Groups).GroupBy(group => group.Id))
        {
            schema[group.Key] = new JsonObject
            {
                ["type"] = "array",
                ["maxItems"] = MostEntries,
                ["items"] = new JsonObject
                {
                    ["type"] = "object",
                    ["additionalProperties"] = false,
                    ["properties"] = new JsonObject(group.SelectMany(one => one.Facts).Select(fact => fact.Id).Distinct().Select(id => KeyValuePair.Create(id, (JsonNode?)Text()))),
                },
            };
        }

        return schema;
    }

    private static JsonObject Text() => new() { ["type"] = "string", ["maxLength"] = LongestFact };

    private static JsonObject Of(Template template) => new()
    {
        ["id"] = template.Id,
        ["label"] = Words(template.Label),
        ["description"] = Words(template.Description),
        ["audience"] = template.IsPublic ? "public" : "internal",
        ["draft"] = template.IsDraft,
        ["notes"] = template.Notes,
        ["parts"] = new JsonArray([.. template.Parts.Where(part => part.Facts.Count + part.Groups.Count > 0).Select(part => Of(part, Phrased(template)))]),
    };

    private static JsonObject Of(TemplatePart part, HashSet<string> phrased) => new()
    {
        ["id"] = part.Id,
        ["label"] = Words(part.Label),
        ["confidential"] = part.IsConfidential,
        ["facts"] = new JsonArray([.. part.Facts.Select(fact => Of(fact, phrased))]),
        ["groups"] = new JsonArray([.. part.Groups.Select(group => new JsonObject
        {
            ["id"] = group.Id,
            ["label"] = Words(group.Label),
            ["entry"] = Words(group.Entry),
            ["required"] = group.IsRequired,
            ["facts"] = new JsonArray([.. group.Facts.Select(fact => Of(fact, phrased))]),
        })]),
    };

    private static JsonObject Of(Fact fact, HashSet<string> phrased) => new()
    {
        ["id"] = fact.Id,
        ["label"] = Words(fact.Label),
        ["hint"] = fact.Hint is { } hint ? Words(hint) : null,
        ["type"] = fact.Type.ToString().ToLowerInvariant(),
        ["required"] = fact.IsRequired,
        ["phrased"] = phrased.Contains(fact.Id),
        ["choices"] = new JsonArray([.. fact.Choices.Select(choice => new JsonObject { ["value"] = choice.Value, ["label"] = Words(choice.Label) })]),
    };

    // The facts a model makes sentences of: key words are enough there.
    private static HashSet<string> Phrased(Template template)
    {
        static IEnumerable<string> In(IEnumerable<Element> content) => content.SelectMany(element => element switch
        {
            Element.Free free => [free.Fact],
            Element.Each each => In(each.Content),
            Element.Choose choose => In(choose.Cases.Values.SelectMany(elements => elements)),
            _ => Array.Empty<string>(),
        });

        return In(template.Parts.SelectMany(part => part.Content)).ToHashSet(StringComparer.Ordinal);
    }

    private static JsonObject Words(LocalizedText text) => new() { ["de"] = text.De, ["en"] = text.En };
}
