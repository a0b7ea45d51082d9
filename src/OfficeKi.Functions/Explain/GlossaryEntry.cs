using System.Text.Json.Serialization;

namespace OfficeKi.Functions.Explain;

/// <summary>A term of the city's glossary in plain words.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record GlossaryEntry
{
    public string Term { get; init; } = "";

    /// <summary>Other spellings and inflections under which it is found.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    public string De { get; init; } = "";

    public string En { get; init; } = "";

    /// <summary>The norm behind it; null when there is none.</summary>
    public string? Source { get; init; }
}
