using System.Text.Json;
using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>Facts as JSON, to record them with a decision and to ask the same question again later.</summary>
/// <remarks>
/// One text for the same facts: keys in the order of the contract, words of sets and dictionaries sorted. There is no content in facts, so there is
/// none in here. Reading is strict: an unknown, missing or double key is an error, never a harmless default.
/// </remarks>
public static class FactsJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        Converters = { new WordsConverter(), new CountsConverter(), new ClassificationConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static string Write(Facts facts) => JsonSerializer.Serialize(facts, Options);

    /// <exception cref="JsonException">It is no JSON, or not the facts this version knows.</exception>
    public static Facts Read(string json) => JsonSerializer.Deserialize<Facts>(json, Options) ?? throw new JsonException("facts are null");

    private sealed class WordsConverter : JsonConverter<IReadOnlySet<string>>
    {
        public override IReadOnlySet<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (JsonSerializer.Deserialize<string[]>(ref reader, options) ?? []).ToHashSet(StringComparer.Ordinal);

        public override void Write(Utf8JsonWriter writer, IReadOnlySet<string> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Order(StringComparer.Ordinal).ToArray(), options);
    }

    private sealed class CountsConverter : JsonConverter<IReadOnlyDictionary<string, int>>
    {
        public override IReadOnlyDictionary<string, int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, int>>(ref reader, options) ?? [];

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, int> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new SortedDictionary<string, int>(value.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal), options);
    }

    // As policy files write it.
    private sealed class ClassificationConverter : JsonConverter<Classification>
    {
        public override Classification Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } level && Vocabulary.Classifications.Contains(level) ? Files.Levels.Parse(level) : throw new JsonException("unknown classification");

        public override void Write(Utf8JsonWriter writer, Classification value, JsonSerializerOptions options) => writer.WriteStringValue(Files.Levels.Name(value));
    }
}
