using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.DemoTenant;
using OfficeKi.DemoTenant.Graph;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class SearchTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private const string AllScopes = "Files.Read.All Mail.Read Chat.Read Calendars.Read";

    [Theory]
    [InlineData("driveItem", "bebauungsplan", "f-plan f-budget")]
    [InlineData("driveItem", "Haushalt Spielplatz", "f-budget f-plan")] // two words before one
    [InlineData("driveItem", "plan filetype:docx", "f-plan")]           // inside a compound
    [InlineData("driveItem", "haushalt OR \"spielplatz\"", "f-budget f-plan")]
    [InlineData("driveItem", "author:spielplatz", "")]
    [InlineData("driveItem", "unauffindbar", "")]
    [InlineData("listItem", "bebauungsplan", "")]
    [InlineData("event", "ortstermin", "e-1")]
    [InlineData("chatMessage", "rutsche", "t-3 t-2 t-1")]
    [InlineData("message", "m-quote", "m-quote")]
    public async Task Finds_exactly(string entityType, string query, string expected)
    {
        var (_, body) = await SearchAsync(TestCity.Clerk, AllScopes, Body([entityType], query));

        Assert.Equal(expected, string.Join(' ', Hits(body).Select(hit => (string?)hit!["hitId"])));
    }

    [Fact]
    public async Task Everybody_finds_only_what_they_may_read()
    {
        var query = Body(["driveItem"], "bebauungsplan");

        var (_, clerk) = await SearchAsync(TestCity.Clerk, AllScopes, query);
        var (_, lead) = await SearchAsync(TestCity.Lead, AllScopes, query);
        var (_, neighbour) = await SearchAsync(TestCity.Neighbour, AllScopes, query);
        var (_, nobody) = await SearchAsync(TestCity.Unlicensed, AllScopes, query);

        Assert.Equal(["f-budget", "f-plan"], Ids(clerk));
        Assert.Equal(["f-locked", "f-plan"], Ids(lead));
        Assert.Equal(["f-other"], Ids(neighbour));
        Assert.Empty(Ids(nobody));
        Assert.Equal(0, (int)Container(nobody)["total"]!);
    }

    [Fact]
    public async Task Hits_come_in_pages_with_rank_summary_and_resource()
    {
        var (_, body) = await SearchAsync(TestCity.Clerk, AllScopes, Body(["message"], "spielplatz", from: 2, size: 3));
        var hit = Hits(body)[0]!;

        Assert.Equal(13, (int)Container(body)["total"]!);
        Assert.True((bool)Container(body)["moreResultsAvailable"]!);
        Assert.Equal([3, 4, 5], Hits(body).Select(one => (int)one!["rank"]!));
        Assert.Contains("<c0>Spielplatz</c0>", (string?)hit["summary"], StringComparison.Ordinal);
        Assert.Equal("#microsoft.graph.message", (string?)hit["resource"]!["@odata.type"]);
        Assert.Null(hit["resource"]!["body"]);
    }

    [Fact]
    public async Task Mails_and_chat_messages_may_be_searched_together()
    {
        var (status, body) = await SearchAsync(TestCity.Clerk, AllScopes, Body(["message", "chatMessage"], "rutsche m-quote"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(4, Hits(body).Count);
    }

    [Theory]
    [InlineData("driveItem", "Mail.Read Chat.Read Calendars.Read User.Read")]
    [InlineData("message", "Files.Read.All Chat.Read Calendars.Read Mail.ReadBasic")]
    [InlineData("chatMessage", "Files.Read.All Mail.Read Calendars.Read Chat.ReadBasic")]
    [InlineData("event", "Files.Read.All Mail.Read Chat.Read")]
    public async Task Every_kind_needs_its_own_scope(string entityType, string scopes)
    {
        var (status, body) = await SearchAsync(TestCity.Clerk, scopes, Body([entityType], "spielplatz"));

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("accessDenied", (string?)body["error"]!["code"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"requests":[]}""")]
    [InlineData("""{"requests":[null]}""")]
    [InlineData("""{"requests":[{"entityTypes":["driveItem"]}]}""")]
    [InlineData("""{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":""}}]}""")]
    [InlineData("""{"requests":[{"entityTypes":[],"query":{"queryString":"x"}}]}""")]
    [InlineData("""{"requests":[{"entityTypes":["person"],"query":{"queryString":"x"}}]}""")]
    [InlineData("""{"requests":[{"entityTypes":["driveItem","message"],"query":{"queryString":"x"}}]}""")]
    [InlineData("""{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":"x"},"size":501}]}""")]
    [InlineData("""{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":"x"},"from":-1}]}""")]
    [InlineData("""{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":"x"}},{"entityTypes":["driveItem"],"query":{"queryString":"y"}}]}""")]
    public async Task A_malformed_search_is_a_bad_request(string body)
    {
        var (status, _) = await SearchAsync(TestCity.Clerk, AllScopes, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public void A_summary_is_cut_around_the_first_word_and_marks_every_word()
    {
        var words = SearchWords.Parse("rutsche wippe");
        var text = $"{new string('x', 100)} Rutsche und Wippe {new string('y', 300)}";

        var summary = words.Summary(text);

        Assert.StartsWith("<ddd/>", summary, StringComparison.Ordinal);
        Assert.Contains("<c0>Rutsche</c0> und <c0>Wippe</c0>", summary, StringComparison.Ordinal);
        Assert.EndsWith("<ddd/>", summary, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> SearchAsync(Persona persona, string scopes, string body)
    {
        using var response = await tenant.PostAsync(persona, scopes, "/search/query", body);
        return (response.StatusCode, await TestTenant.ReadAsync(response));
    }

    private static string Body(string[] entityTypes, string query, int from = 0, int size = 25) =>
        JsonSerializer.Serialize(new { requests = new[] { new { entityTypes, query = new { queryString = query }, from, size } } });

    private static JsonNode Container(JsonNode body) => body["value"]![0]!["hitsContainers"]![0]!;

    private static JsonArray Hits(JsonNode body) => Container(body)["hits"]!.AsArray();

    private static IEnumerable<string?> Ids(JsonNode body) => Hits(body).Select(hit => (string?)hit!["hitId"]).Order(StringComparer.Ordinal);
}
