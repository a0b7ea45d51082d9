using System.Text.Json;

namespace OfficeKi.Functions.Catalogue;

/// <summary>Options that passed the schema of the card.</summary>
internal sealed class FunctionOptions(JsonElement value)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The options as the function's own type; missing ones have its defaults.</summary>
    public T As<T>()
        where T : class, new() =>
        value.ValueKind == JsonValueKind.Object ? value.Deserialize<T>(Json) ?? new T() : new T();

    /// <summary>One option in words; null when it is not given.</summary>
    public string? Text(string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var option) && option.ValueKind != JsonValueKind.Null ? option.ToString() : null;
}
