using System.Net;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>The search with the token that Teams gets from the person without a word.</summary>
public class ContentSearchTests(TeamsServer teams) : IClassFixture<TeamsServer>
{
    private static readonly string?[] Kinds = ["Dokument", "E-Mail"];

    [Fact]
    public async Task With_the_persons_token_it_finds_what_the_person_finds()
    {
        var own = await TokenAsync("sachbearbeitung");

        var body = await teams.AnswerAsync(Query("Ortstermin", own));

        var titles = body!["composeExtension"]!["attachments"]!.AsArray().Select(attachment => (string)attachment!["content"]!["body"]![0]!["text"]!).ToList();
        Assert.Contains(titles, title => title.Contains("Ortstermin", StringComparison.Ordinal));
        Assert.All(body["composeExtension"]!["attachments"]!.AsArray(), attachment => Assert.Contains((string?)attachment!["preview"]!["content"]!["text"], Kinds));
    }

    [Fact]
    public async Task Nothing_typed_and_nothing_found_are_said()
    {
        var own = await TokenAsync("sachbearbeitung");

        Assert.Equal("Bitte geben Sie einen Suchbegriff ein.", TextOf(await teams.AnswerAsync(Query(null, own))));
        Assert.Equal("Keine Treffer.", TextOf(await teams.AnswerAsync(Query("Quietscheentchenwettrennen", own))));
    }

    [Fact]
    public async Task The_hits_come_page_by_page()
    {
        var own = await TokenAsync("sachbearbeitung");
        async Task<string[]> TitlesAsync(int skip, int count) =>
            [.. (await teams.AnswerAsync(Query("Uferstraße", own, skip: skip, count: count)))!["composeExtension"]!["attachments"]!.AsArray().Select(hit => (string)hit!["preview"]!["content"]!["title"]!)];

        var all = await TitlesAsync(0, 25);

        Assert.True(all.Length > 2);
        Assert.Equal(all[..2], await TitlesAsync(0, 2));
        Assert.Equal(all[2..3], await TitlesAsync(2, 1));
        Assert.Empty(await TitlesAsync(25, 25));
    }

    [Theory]
    [InlineData("amtsleitung")]
    [InlineData("nachbarstadt")]
    [InlineData("ohnelizenz")]
    public async Task Another_persons_token_finds_nothing(string persona)
    {
        Assert.Equal((412, null), await teams.PostAsync(Query("Ortstermin", await TokenAsync(persona))));
    }

    [Fact]
    public async Task A_person_without_a_licence_finds_nothing()
    {
        Assert.Equal((412, null), await teams.PostAsync(Query("Ortstermin", await TokenAsync("ohnelizenz"), "ohnelizenz")));
    }

    [Fact]
    public async Task What_is_no_token_and_the_channels_own_find_nothing()
    {
        Assert.Equal((412, null), await teams.PostAsync(Query("Ortstermin", "nonsense")));
        Assert.Equal((412, null), await teams.PostAsync(Query("Ortstermin", teams.Channel.Token())));
    }

    [Fact]
    public async Task A_search_that_could_not_be_made_is_no_empty_one()
    {
        TeamsServer broken = new();
        broken.Server.Graph.OnAnswer = (_, _) => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        using var client = await broken.Server.ClientAsync(persona: null);

        var body = await broken.AnswerAsync(Query("Ortstermin", await DemoServer.TokenAsync(client, "sachbearbeitung")));

        Assert.StartsWith("Die Suche ist gerade nicht möglich.", TextOf(body), StringComparison.Ordinal);
        await broken.DisposeAsync();
    }

    private static string? TextOf(JsonNode? body) => (string?)body!["composeExtension"]!["text"];

    private async Task<string> TokenAsync(string persona)
    {
        using var client = await teams.Server.ClientAsync(persona: null);
        return await DemoServer.TokenAsync(client, persona);
    }

    private JsonObject Query(string? sought, string token, string persona = "sachbearbeitung", int skip = 0, int count = 25) => teams.Invoke("composeExtension/query", new JsonObject
    {
        ["commandId"] = "content",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = sought is null ? "initialRun" : "query", ["value"] = sought ?? "true" }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
        ["authentication"] = new JsonObject { ["token"] = token },
    }, persona);
}
