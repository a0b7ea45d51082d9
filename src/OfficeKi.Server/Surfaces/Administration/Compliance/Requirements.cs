using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OfficeKi.Server.Surfaces.Administration.Compliance;

/// <summary>The rows and their evidence, from two embedded files: <c>requirements.json</c> is written, <c>evidence.txt</c> is checked against the tests.</summary>
internal static class Requirements
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static IReadOnlyList<Requirement> All { get; } = JsonSerializer.Deserialize<List<Requirement>>(Open("requirements.json"), Json)!;

    /// <summary>Checklists of authorities: each point leads to the rows that answer it.</summary>
    public static IReadOnlyList<GuidancePoint> Guidance { get; } = JsonSerializer.Deserialize<List<GuidancePoint>>(Open("guidance.json"), Json)!;

    /// <summary>Tests by id of the requirement they name with <c>[Trait("Requirement", id)]</c>.</summary>
    public static ILookup<string, string> Tests { get; } = Lines(Open("evidence.txt"))
        .Select(line => line.Split(' ', 2))
        .ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Stream stream)
    {
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"compliance.{name}")
        ?? throw new InvalidOperationException($"`{name}` is not embedded");
}
