using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>An app package somebody uploaded, as far as the catalogue looks at it.</summary>
internal sealed record AppZip(string Id, string Version, string Name)
{
    private const int LongestManifest = 512 * 1024;
    private const int LongestName = 30;

    /// <returns>The package, or null with the closer code of the refusal.</returns>
    /// <remarks>Codes: Graph's <c>UnableToParseTeamsAppManifest</c>, with <c>SchemaError_</c> and the kind for what the manifest's schema forbids.</remarks>
    public static AppZip? Read(byte[] bytes, out string error)
    {
        error = "UnableToParseTeamsAppManifest";
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.GetEntry("manifest.json") is not { Length: <= LongestManifest } entry)
            {
                return null;
            }

            using var stream = entry.Open();
            return JsonNode.Parse(stream) is JsonObject manifest ? Read(zip, manifest, out error) : null;
        }
        // Neither a zip, nor JSON, nor values of the right kind.
        catch (Exception malformed) when (malformed is InvalidDataException or JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static AppZip? Read(ZipArchive zip, JsonObject manifest, out string error)
    {
        var id = (string?)manifest["id"];
        var version = (string?)manifest["version"];
        var name = (string?)manifest["name"]?["short"];
        error = id is null || version is null || name is null || manifest["manifestVersion"] is null ? "SchemaError_Required"
            : !Guid.TryParseExact(id, "D", out _) ? "SchemaError_Pattern"
            : name.Length > LongestName ? "SchemaError_StringTooLong"
            : new[] { "color", "outline" }.Any(icon => (string?)manifest["icons"]?[icon] is not { } file || zip.GetEntry(file) is null) ? "SchemaError_MissingIcon"
            : "";
        return error.Length == 0 ? new(id!, version!, name!) : null;
    }
}
