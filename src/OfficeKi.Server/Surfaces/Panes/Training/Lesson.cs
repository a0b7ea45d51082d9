using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes.Training;

/// <summary>A lesson of the KI-Pass.</summary>
/// <param name="Text">Paragraphs, one per line; B1, about 120 words.</param>
internal sealed record Lesson(string Id, LocalizedText Title, LocalizedText Text, IReadOnlyList<Question> Questions)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>All lessons, in the order they are taken.</summary>
    public static IReadOnlyList<Lesson> All { get; } = Load();

    private static IReadOnlyList<Lesson> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lessons.training.json") ?? throw new InvalidOperationException("the lessons are not embedded");
        return JsonSerializer.Deserialize<IReadOnlyList<Lesson>>(stream, Strict) ?? throw new JsonException("there are no lessons");
    }
}

/// <summary>A question with its answers; exactly one is right.</summary>
internal sealed record Question(LocalizedText Text, IReadOnlyList<Answer> Answers);

/// <summary>An answer and what to say to whoever chose it.</summary>
internal sealed record Answer(LocalizedText Text, bool Right, LocalizedText Explanation);
