using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Deploy.Packages;

/// <summary>An app package in memory: what would be uploaded.</summary>
/// <param name="Id">Id of the manifest; the catalogue calls it <c>externalId</c>.</param>
internal sealed record AppPackage(Variant Variant, string Id, string Version, string Name, string Manifest, byte[] Zip)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes a package out of files that have been checked.</summary>
    public static AppPackage Build(string root, AppFiles files, Variant variant)
    {
        var manifest = ManifestOf(files, variant);
        return new(
            variant, (string)manifest["id"]!, (string)manifest["version"]!, (string)manifest["name"]!["short"]!, manifest.ToJsonString(Json),
            StableZip.Write(new Dictionary<string, byte[]>
            {
                ["manifest.json"] = Bytes(manifest),
                ["en-us.json"] = Bytes(EnglishOf(files, variant)),
                ["color.png"] = File.ReadAllBytes(Path.Combine(root, "appPackage", "color.png")),
                ["outline.png"] = File.ReadAllBytes(Path.Combine(root, "appPackage", "outline.png")),
            }));
    }

    private static JsonObject ManifestOf(AppFiles files, Variant variant)
    {
        var manifest = JsonNode.Parse(files.Manifest.Text)!.AsObject();
        manifest["id"] = files.Environment[variant.IdSetting];
        foreach (var property in variant.Without)
        {
            manifest.Remove(property);
        }

        return manifest;
    }

    // A translation of something that is not there is an error for Teams.
    private static JsonObject EnglishOf(AppFiles files, Variant variant)
    {
        var words = JsonNode.Parse(files.English.Text)!.AsObject();
        foreach (var key in words.Select(pair => pair.Key).Where(key => variant.Without.Any(part => key.StartsWith(part + "[", StringComparison.Ordinal))).ToList())
        {
            words.Remove(key);
        }

        return words;
    }

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Json) + "\n");
}
