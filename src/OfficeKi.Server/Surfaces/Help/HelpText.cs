using System.Reflection;
using System.Text.Json;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Help;

/// <summary>A help page as an embedded JSON file: sections of paragraphs, steps and examples of files.</summary>
internal sealed record HelpText(IReadOnlyList<HelpSection> Sections)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static HelpText Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.page.json")
            ?? throw new InvalidOperationException($"help page `{name}` is not embedded");
        return new(JsonSerializer.Deserialize<List<HelpSection>>(stream, Json)!);
    }
}

/// <param name="Id">Anchor of the section.</param>
/// <param name="Code">A file to copy from, line by line; null for none.</param>
internal sealed record HelpSection(string Id, LocalizedText Title, IReadOnlyList<LocalizedText> Paragraphs, IReadOnlyList<LocalizedText>? Steps = null, IReadOnlyList<string>? Code = null);
