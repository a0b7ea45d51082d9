using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class DriveTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private const string Plan = "/drives/b!rathaus/items/f-plan";

    [Fact]
    public async Task Folders_lead_to_the_files_in_them()
    {
        var root = await JsonAsync("/drives/b!rathaus/root/children");
        var folder = root["value"]!.AsArray().Single(item => item!["folder"] is not null)!;
        var inside = await JsonAsync($"/drives/b!rathaus/items/{folder["id"]}/children");
        var file = inside["value"]!.AsArray().Single(item => item!["file"] is not null)!;

        Assert.Equal(["Vorlagen", "notiz.txt"], root["value"]!.AsArray().Select(item => (string?)item!["name"]));
        Assert.Equal(2, (int)folder["folder"]!["childCount"]!);
        Assert.Equal("Haushalt.pdf", (string?)file["name"]);
        Assert.Equal((string?)folder["id"], (string?)file["parentReference"]!["id"]);
        Assert.Equal("/drives/b!rathaus/root:/Vorlagen", (string?)file["parentReference"]!["path"]);
    }

    [Fact]
    public async Task A_folder_without_a_readable_file_is_not_there()
    {
        var clerk = await JsonAsync("/drives/b!rathaus/root/children");
        var lead = await JsonAsync("/drives/b!rathaus/root/children", TestCity.Lead);

        Assert.DoesNotContain("Geheim", clerk["value"]!.AsArray().Select(item => (string?)item!["name"]));
        Assert.Equal(["Geheim", "Vorlagen"], lead["value"]!.AsArray().Select(item => (string?)item!["name"]));
    }

    [Fact]
    public async Task A_file_says_what_it_is()
    {
        var item = await JsonAsync(Plan);

        Assert.Equal("Bebauungsplan Süd.docx", (string?)item["name"]);
        Assert.Equal("https://moselau.sharepoint.example/sites/rathaus/Vorlagen/2026/Bebauungsplan%20S%C3%BCd.docx", (string?)item["webUrl"]);
        Assert.Equal(Encoding.UTF8.GetByteCount("Der Bebauungsplan regelt den Spielplatz."), (int)item["size"]!);
        Assert.Equal("b!rathaus", (string?)item["parentReference"]!["driveId"]);
        Assert.Equal("2026-11-22T09:00:00Z", (string?)item["lastModifiedDateTime"]);
    }

    [Fact]
    public async Task Content_is_fetched_from_an_address_that_needs_no_token_for_a_while()
    {
        using var redirect = await tenant.GetAsync(TestCity.Clerk, "Files.Read.All", $"{Plan}/content");
        var address = redirect.Headers.Location!;
        using var part = new HttpRequestMessage(HttpMethod.Get, address);
        part.Headers.Range = new RangeHeaderValue(4, 16);

        using var partly = await tenant.Client.SendAsync(part);
        var whole = await tenant.Client.GetStringAsync(address);
        tenant.Time.Advance(TimeSpan.FromMinutes(5));
        using var tooLate = await tenant.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, redirect.StatusCode);
        Assert.Equal("Der Bebauungsplan regelt den Spielplatz.", whole);
        Assert.Equal((HttpStatusCode.PartialContent, "Bebauungsplan"), (partly.StatusCode, await partly.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.NotFound, tooLate.StatusCode);
    }

    [Fact]
    public async Task A_guessed_download_address_leads_nowhere()
    {
        using var response = await tenant.Client.GetAsync(new Uri("download/f-plan", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("sachbearbeitung", "f-budget", 200, TestCity.Label)]
    [InlineData("sachbearbeitung", "f-plan", 200, null)]
    [InlineData("amtsleitung", "f-locked", 423, "fileDoubleKeyEncrypted")]
    [InlineData("sachbearbeitung", "f-note", 400, "notSupported")]
    [InlineData("sachbearbeitung", "f-locked", 404, "itemNotFound")]
    public async Task A_label_is_read_refused_or_absent(string persona, string file, int status, string? expected)
    {
        var caller = persona == TestCity.Lead.Id ? TestCity.Lead : TestCity.Clerk;
        using var response = await tenant.PostAsync(caller, "Files.Read.All", $"/drives/b!rathaus/items/{file}/extractSensitivityLabels", "");
        var body = await TestTenant.ReadAsync(response);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(expected, (string?)(status == 200
            ? body["labels"]!.AsArray().Select(label => label!["sensitivityLabelId"]).SingleOrDefault()
            : body["error"]!["code"]));
    }

    [Theory]
    [InlineData("https://moselau.sharepoint.example/sites/rathaus/Vorlagen/2026/Bebauungsplan%20S%C3%BCd.docx", 200)]
    [InlineData("https://moselau.sharepoint.example/sites/rathaus/Vorlagen/2026/Bebauungsplan Süd.docx?web=1", 200)]
    [InlineData("https://MOSELAU.sharepoint.example/sites/rathaus/vorlagen/2026/bebauungsplan%20s%C3%BCd.docx", 200)]
    [InlineData("https://moselau.sharepoint.example/sites/rathaus/Geheim/Verschlusssache.docx", 404)]
    [InlineData("https://saarau.sharepoint.example/sites/nachbarn/Vorlagen/Nachbarplan.docx", 404)]
    [InlineData("https://evil.example/sites/rathaus/Vorlagen/2026/Bebauungsplan%20S%C3%BCd.docx", 404)]
    [InlineData("no address", 400)]
    public async Task A_copied_address_leads_to_its_file(string address, int expected)
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "Files.Read.All", $"/shares/u!{Base64UrlEncoder.Encode(address)}/driveItem");

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.True(expected != 200 || (string?)(await TestTenant.ReadAsync(response))["id"] == "f-plan");
    }

    [Theory]
    [InlineData("s!abc")]
    [InlineData("u!***")]
    [InlineData("u!a")]
    public async Task A_malformed_share_is_a_bad_request(string share)
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "Files.Read.All", $"/shares/{share}/driveItem");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Everybody_sees_the_libraries_of_their_own_city()
    {
        var own = await JsonAsync("/me/drive");
        var all = await JsonAsync("/me/drives");
        var neighbours = await JsonAsync("/me/drives", TestCity.Neighbour);
        using var nothing = await tenant.GetAsync(TestCity.Unlicensed, "Files.Read.All", "/me/drive");

        Assert.Equal("b!rathaus", (string?)own["id"]);
        Assert.Equal(["b!rathaus"], all["value"]!.AsArray().Select(drive => (string?)drive!["id"]));
        Assert.Equal(["b!nachbarn"], neighbours["value"]!.AsArray().Select(drive => (string?)drive!["id"]));
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    private Task<JsonNode> JsonAsync(string path, Persona? persona = null) =>
        tenant.JsonAsync(persona ?? TestCity.Clerk, "Files.Read.All", path);
}
