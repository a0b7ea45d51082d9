using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant.Graph;

/// <summary>The app catalogue answers as Graph does, its refusals too.</summary>
public sealed class AppCatalogTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private const string Apps = "/appCatalogs/teamsApps";
    private const string Submit = "AppCatalog.Submit";

    [Fact]
    public async Task An_app_is_published_found_and_updated()
    {
        const string Id = "0d2c5a10-7b1e-4c55-8a11-1f2e3d4c5b01";
        using var published = await SendAsync(TestCity.Administrator, Apps, Zip(Id, "1.0.0"));
        var created = await TestTenant.ReadAsync(published);
        using var updated = await SendAsync(TestCity.Administrator, $"{Apps}/{created["id"]}/appDefinitions", Zip(Id, "1.1.0"));
        var found = await tenant.JsonAsync(TestCity.Clerk, Submit, $"{Apps}?$filter=externalId eq '{Id}'&$expand=appDefinitions");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (published.StatusCode, updated.StatusCode));
        Assert.Equal((Id, "Test", "organization"), ((string)created["externalId"]!, (string)created["displayName"]!, (string)created["distributionMethod"]!));
        Assert.Equal(["1.0.0", "1.1.0"], found["value"]![0]!["appDefinitions"]!.AsArray().Select(definition => (string)definition!["version"]!));
        Assert.Empty((await tenant.JsonAsync(TestCity.Neighbour, Submit, Apps))["value"]!.AsArray());
    }

    [Fact]
    public async Task Without_the_role_an_app_is_only_submitted_for_review()
    {
        const string Id = "0d2c5a10-7b1e-4c55-8a11-1f2e3d4c5b02";
        using var refused = await SendAsync(TestCity.Clerk, Apps, Zip(Id, "1.0.0"));
        using var submitted = await SendAsync(TestCity.Clerk, $"{Apps}?requiresReview=true", Zip(Id, "1.0.0"));
        var found = await tenant.JsonAsync(TestCity.Clerk, Submit, $"{Apps}?$filter=externalId eq '{Id}'&$expand=appDefinitions");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Created), (refused.StatusCode, submitted.StatusCode));
        Assert.Equal("submitted", (string)found["value"]![0]!["appDefinitions"]![0]!["publishingState"]!);
    }

    [Fact]
    public async Task The_same_app_or_version_again_is_a_conflict()
    {
        const string Id = "0d2c5a10-7b1e-4c55-8a11-1f2e3d4c5b03";
        using var first = await SendAsync(TestCity.Administrator, Apps, Zip(Id, "1.0.0"));
        var app = (string)(await TestTenant.ReadAsync(first))["id"]!;
        using var again = await SendAsync(TestCity.Administrator, Apps, Zip(Id, "2.0.0"));
        using var sameVersion = await SendAsync(TestCity.Administrator, $"{Apps}/{app}/appDefinitions", Zip(Id, "1.0.0"));
        using var unknown = await SendAsync(TestCity.Administrator, $"{Apps}/nothing/appDefinitions", Zip(Id, "1.0.0"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.NotFound), (again.StatusCode, sameVersion.StatusCode, unknown.StatusCode));
    }

    [Theory]
    [InlineData("{}", "SchemaError_Required")]
    [InlineData("""{"manifestVersion":"1","version":"1.0.0","id":"x","name":{"short":"T"}}""", "SchemaError_Pattern")]
    [InlineData("""{"manifestVersion":"1","version":"1.0.0","id":"0d2c5a10-7b1e-4c55-8a11-1f2e3d4c5b04","name":{"short":"Ein Name, der für Teams viel zu lang ist"}}""", "SchemaError_StringTooLong")]
    [InlineData("""{"manifestVersion":"1","version":"1.0.0","id":"0d2c5a10-7b1e-4c55-8a11-1f2e3d4c5b04","name":{"short":"T"}}""", "SchemaError_MissingIcon")]
    [InlineData("""{"manifestVersion":"1","version":1}""", "UnableToParseTeamsAppManifest")]
    [InlineData("[]", "UnableToParseTeamsAppManifest")]
    [InlineData("no json", "UnableToParseTeamsAppManifest")]
    [InlineData(null, "UnableToParseTeamsAppManifest")]
    public async Task A_package_that_is_none_is_refused_with_a_closer_code(string? manifest, string code)
    {
        using var response = await SendAsync(TestCity.Administrator, Apps, manifest is null ? "no zip"u8.ToArray() : Pack(manifest, []));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string)(await TestTenant.ReadAsync(response))["error"]!["innerError"]!["code"]!);
    }

    [Theory]
    [InlineData("Mail.Read", "", HttpStatusCode.Forbidden)]
    [InlineData(Submit, "?$filter=displayName eq 'x'", HttpStatusCode.BadRequest)]
    public async Task A_list_is_refused_without_the_scope_or_with_an_unknown_filter(string scope, string query, HttpStatusCode expected)
    {
        using var response = await tenant.GetAsync(TestCity.Administrator, scope, Apps + query);

        Assert.Equal(expected, response.StatusCode);
    }

    internal static byte[] Zip(string id, string version) =>
        Pack($$"""{"manifestVersion":"1.29","version":"{{version}}","id":"{{id}}","name":{"short":"Test"},"icons":{"color":"c.png","outline":"o.png"} }""", ["c.png", "o.png"]);

    private static byte[] Pack(string manifest, string[] icons)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var stream = zip.CreateEntry("manifest.json").Open())
            {
                stream.Write(Encoding.UTF8.GetBytes(manifest));
            }

            foreach (var icon in icons)
            {
                zip.CreateEntry(icon);
            }
        }

        return bytes.ToArray();
    }

    private async Task<HttpResponseMessage> SendAsync(Persona persona, string path, byte[] package)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v1.0{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tenant.GraphToken(persona, Submit));
        request.Content = new ByteArrayContent(package) { Headers = { ContentType = new("application/zip") } };
        return await tenant.Client.SendAsync(request);
    }
}
