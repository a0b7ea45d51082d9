using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Functions.Catalogue;

/// <summary>A function's card as an embedded JSON file; texts stand as <c>{"de": …, "en": …}</c>.</summary>
internal sealed record CardFile(
    string Id, int Order, LocalizedText Label, LocalizedText Description, IReadOnlyList<string> Surfaces, IReadOnlyList<string> Engines, JsonObject Options)
{
    /// <summary>The in-app help; not part of the file.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public FunctionHelp? Help { get; init; }

    /// <summary>The entry in the public register; not part of the file.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public RegisterEntry? Register { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static CardFile Load(string functionId)
    {
        var name = $"{functionId}.card.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"card file `{name}` is not embedded");
        var card = Read(stream);
        return card.Id == functionId ? card : throw new InvalidOperationException($"card file `{name}` names the function `{card.Id}`");
    }

    /// <exception cref="JsonException">The file is not a card; the message names the place.</exception>
    public static CardFile Read(Stream stream) => JsonSerializer.Deserialize<CardFile>(stream, Json) ?? throw new JsonException("the file is empty");

    public FunctionCard In(string language) =>
        new(Id, Label, Description, Surfaces, Engines, OptionsIn(language))
        {
            Help = Help,
            Register = Register ?? throw new InvalidOperationException($"function `{Id}` has no register entry"),
        };

    /// <summary>The schema of the options with its titles in one language.</summary>
    public JsonObject OptionsIn(string language) => (JsonObject)Localize(Options, language)!;

    private static JsonNode? Localize(JsonNode? node, string language) => node switch
    {
        JsonObject { Count: 2 } text when text.ContainsKey("de") && text.ContainsKey("en") =>
            JsonValue.Create((string?)text[language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "de"]),
        JsonObject nested => new JsonObject(nested.Select(member => KeyValuePair.Create(member.Key, Localize(member.Value, language)))),
        JsonArray array => new JsonArray([.. array.Select(item => Localize(item, language))]),
        _ => node?.DeepClone(),
    };
}
