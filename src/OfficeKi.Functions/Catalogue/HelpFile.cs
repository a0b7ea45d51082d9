using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Functions.Catalogue;

/// <summary>The help of a function as an embedded JSON file beside its card.</summary>
/// <param name="Request">Options of the example as a pane would send them.</param>
/// <param name="Model">What a model answers in the example of a function that needs one; null when the built-in engine gives the example.</param>
internal sealed record HelpFile(
    LocalizedText What, LocalizedText Without, IReadOnlyList<LocalizedText> Limits, string[] Text, JsonObject Request, LocalizedText Options, string? Model, IReadOnlyList<string> Shows, LocalizedText Explanation)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static HelpFile Load(string functionId)
    {
        var name = $"{functionId}.help.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"help file `{name}` is not embedded");
        return JsonSerializer.Deserialize<HelpFile>(stream, Json)!;
    }

    public FunctionHelp Help => new(What, Without, Limits, new(string.Join('\n', Text), Options, Shows, Explanation));
}
