using System.Text.Json;

namespace OfficeKi.Functions.Draft;

internal sealed record DraftOptions
{
    /// <summary>Id of the template.</summary>
    public string Template { get; init; } = "";

    /// <summary>What the user filled in, by the ids of the template: a text, or for a group a list of objects.</summary>
    public IReadOnlyDictionary<string, JsonElement> Facts { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Free notes for the parts a model may phrase.</summary>
    public string Notes { get; init; } = "";
}
