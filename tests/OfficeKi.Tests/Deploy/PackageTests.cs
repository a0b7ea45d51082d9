using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace OfficeKi.Tests.Deploy;

/// <summary><c>package</c>: what is in the packages, and that the same input gives the same bytes.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly string[] Outputs =
    [
        "appPackage/build/officeki.demo.zip", "appPackage/build/officeki.demo.teams.zip", "appPackage/build/officeki.demo.addin.zip", "manifest/build/word.demo.xml", "manifest/build/outlook.demo.xml",
    ];

    private readonly DeployFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_packages_are_written_and_listed()
    {
        var (code, output, error) = await _folder.RunAsync("package", "--env", "demo");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(Outputs, output.TrimEnd().Split('\n'));
        Assert.All(Outputs, path => Assert.True(File.Exists(_folder.At(path))));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        using var other = new DeployFolder();
        await _folder.RunAsync("package", "--env", "demo");
        foreach (var file in Directory.GetFiles(other.At("appPackage")))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        await other.RunAsync("package", "--env", "demo");

        Assert.All(Outputs, path => Assert.Equal(File.ReadAllBytes(_folder.At(path)), File.ReadAllBytes(other.At(path))));
    }

    [Theory]
    [InlineData("", "5d3f9b71-2c4e-4f86-9a10-7be2d61c0a01", true, true)]
    [InlineData(".teams", "5d3f9b71-2c4e-4f86-9a10-7be2d61c0a01", true, false)]
    [InlineData(".addin", "5d3f9b71-2c4e-4f86-9a10-7be2d61c0a06", false, true)]
    public async Task A_variant_holds_its_parts_and_the_translations_of_these_alone(string variant, string id, bool teams, bool addIn)
    {
        await _folder.RunAsync("package", "--env", "demo");

        using var zip = ZipFile.OpenRead(_folder.At($"appPackage/build/officeki.demo{variant}.zip"));
        var (manifest, words) = (Read(zip, "manifest.json"), Read(zip, "en-us.json"));
        Assert.Equal(["color.png", "en-us.json", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(id, (string)manifest["id"]!);
        Assert.Equal((teams, addIn), (manifest.ContainsKey("composeExtensions"), manifest.ContainsKey("extensions")));
        Assert.Equal((teams, addIn), (words.Any(word => word.Key.StartsWith("composeExtensions", StringComparison.Ordinal)), words.Any(word => word.Key.StartsWith("extensions", StringComparison.Ordinal))));
        Assert.DoesNotContain("${{", manifest.ToJsonString() + words.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word", "5d3f9b71-2c4e-4f86-9a10-7be2d61c0a02", "https://officeki.moselfurt.example/panes/word")]
    [InlineData("outlook", "5d3f9b71-2c4e-4f86-9a10-7be2d61c0a03", "https://officeki.moselfurt.example/panes/outlook")]
    public async Task An_add_in_only_manifest_has_its_own_id_and_page(string program, string id, string page)
    {
        await _folder.RunAsync("package", "--env", "demo");

        var text = await File.ReadAllTextAsync(_folder.At($"manifest/build/{program}.demo.xml"));
        var root = XDocument.Parse(text).Root!;
        Assert.DoesNotContain("${{", text, StringComparison.Ordinal);
        Assert.Equal(id, root.Elements().First().Value);
        Assert.Contains(root.Descendants(), element => element.Name.LocalName == "Url" && (string?)element.Attribute("DefaultValue") == page);
    }

    [Fact]
    public async Task With_an_error_nothing_is_written()
    {
        _folder.Set("APP_VERSION", "1");

        var (code, output, _) = await _folder.RunAsync("package", "--env", "demo");

        Assert.Equal((1, ""), (code, output));
        Assert.False(Directory.Exists(_folder.At("appPackage/build")));
    }

    private static JsonObject Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return JsonNode.Parse(stream)!.AsObject();
    }
}
