using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace OfficeKi.Tests.Server.Register;

/// <summary>The register is public and says what the running catalogue says.</summary>
public class RegisterApiTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly string[] Mandatory =
        ["name", "shortDescription", "organisation", "status", "begin", "contact", "publicationCategory", "purpose", "impact", "humanOversight", "legalBasis", "data", "recipients", "deletion", "version"];

    [Fact]
    [Trait("Requirement", "TR-1")]
    [Trait("Requirement", "DP-01")]
    public async Task Every_function_has_an_entry_for_every_city_without_signing_in()
    {
        using var client = server.CreateClient();
        using var staff = await server.ClientAsync();
        var cards = (await staff.GetFromJsonAsync<JsonObject>(new Uri("/api/functions?surface=word", UriKind.Relative)))!["functions"]!.AsArray();

        var entries = (await client.GetFromJsonAsync<JsonObject>(new Uri("/api/register", UriKind.Relative)))!["entries"]!.AsArray();

        Assert.Equal(2, entries.Select(entry => (string)entry!["organisation"]!).Distinct().Count());
        Assert.All(cards, card => Assert.Equal(2, entries.Count(entry => (string)entry!["function"]! == (string)card!["id"]!)));
        Assert.All(entries, entry => Assert.All(Mandatory, field => Assert.False(string.IsNullOrWhiteSpace((string?)entry![field]), $"{entry!["id"]} lacks {field}")));
        Assert.Distinct(entries.Select(entry => (string)entry!["id"]!));
        Assert.All(entries, entry => Assert.True(((string)entry!["shortDescription"]!).Length <= 350));
    }

    [Fact]
    public async Task An_entry_keeps_its_version_while_it_says_the_same()
    {
        using var client = server.CreateClient();

        var first = await client.GetStringAsync(new Uri("/api/register?lang=de", UriKind.Relative));
        var again = await client.GetStringAsync(new Uri("/api/register?lang=de", UriKind.Relative));
        var english = await client.GetStringAsync(new Uri("/api/register?lang=en", UriKind.Relative));

        Assert.Equal(first, again);
        Assert.NotEqual(first, english);
    }

    [Theory]
    [InlineData("de", "Wofür?", "Zusammenfassen")]
    [InlineData("en", "What for?", "Summarise")]
    [Trait("Requirement", "TR-1")]
    public async Task The_page_says_it_in_plain_words(string language, string question, string function)
    {
        using var client = server.CreateClient();

        var page = XDocument.Parse((await client.GetStringAsync(new Uri($"/transparenz?lang={language}", UriKind.Relative))).Replace("<!doctype html>", "", StringComparison.Ordinal));

        Assert.Equal(language, page.Root!.Attribute("lang")!.Value);
        Assert.Contains(page.Descendants("dt"), term => term.Value == question);
        Assert.Contains(page.Descendants("h3"), heading => heading.Value == function);
        Assert.Empty(page.Descendants("script"));
    }
}
