using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server;

/// <summary><c>draft</c> through the real server.</summary>
public class DraftApiTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task A_draft_comes_with_sections_and_what_is_missing()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await client.RunAsync(new { function = "draft", surface = "word", options = new { template = "vermerk", facts = new { betreff = "Kran" } } });

        Assert.Equal(200, status);
        Assert.Equal("vermerk", (string?)body["data"]!["template"]);
        Assert.Equal("Vermerk: Kran", (string?)body["blocks"]![0]!["text"]);
        Assert.Contains("Aktenzeichen", body["data"]!["missing"]!.AsArray().Select(what => (string)what!));
        Assert.Equal("[0]", body["data"]!["sections"]![0]!["blocks"]!.ToJsonString());
    }

    [Fact]
    public async Task The_card_lists_the_templates_and_what_they_ask_for_in_the_language_of_the_pane()
    {
        using var client = await server.ClientAsync();

        var cards = await client.GetFromJsonAsync<JsonObject>(new Uri("/api/functions?surface=word&lang=en", UriKind.Relative));

        var options = cards!["functions"]!.AsArray().Single(card => (string)card!["id"]! == "draft")!["options"]!;
        Assert.Equal(6, options["properties"]!["template"]!["enum"]!.AsArray().Count);
        Assert.Contains("File note", options["properties"]!["template"]!["x-enumTitles"]!.AsArray().Select(title => (string)title!));
        Assert.Equal("Subject", (string?)options["x-templates"]![3]!["parts"]![0]!["facts"]![0]!["label"]);
    }
}
