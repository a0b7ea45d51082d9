using System.Text.Json;

namespace OfficeKi.Evals;

/// <summary>The corpora of our own beside this project (<c>Corpora/README.md</c>), one JSON object a line.</summary>
internal static class Corpus
{
    /// <summary>All lines of a file, in order.</summary>
    public static IReadOnlyList<T> Lines<T>(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpora", name)).Select(line => JsonSerializer.Deserialize<T>(line, JsonSerializerOptions.Web)!)];
}
