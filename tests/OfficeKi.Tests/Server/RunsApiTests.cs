using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server;

/// <summary><c>POST /api/runs</c> as api.md promises it, through the real server, sign-in and Graph.</summary>
public class RunsApiTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Letter = """
        Der Stadtrat hat am 14. September 2026 beschlossen, die Moselbrücke ab dem 2. November 2026 zu sperren.
        Die Kosten der Sanierung betragen 84.500 Euro und werden aus dem Haushalt 2027 bezahlt.
        Bitte überweisen Sie den Betrag auf das Konto DE89 3704 0044 0532 0130 00.
        """;

    [Fact]
    public async Task A_collected_answer_has_every_part_the_contract_names()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await client.RunAsync(Summarize(Letter));

        Assert.Equal(200, status);
        Assert.Equal(["runId", "decision", "engine", "blocks", "passages", "findings", "receipt", "data"], body.Select(member => member.Key));
        Assert.Equal("permit", (string?)body["decision"]!["effect"]);
        Assert.StartsWith("base/", (string)body["decision"]!["determining"]![0]!, StringComparison.Ordinal);
        Assert.Contains("+sha256:", (string)body["decision"]!["policyVersion"]!, StringComparison.Ordinal);
        Assert.Equal("ohne Sprachmodell", (string?)body["engine"]!["label"]);
        Assert.Equal(1, (int)body["receipt"]!["masked"]!["IBAN"]!);
        foreach (var block in body["blocks"]!.AsArray())
        {
            var source = block!["sources"]![0]!;
            var passage = body["passages"]!.AsArray().Single(candidate => (int)candidate!["id"]! == (int)source["passage"]!)!;
            Assert.Equal((string)block["text"]!, ((string)passage["text"]!)[(int)source["start"]!..(int)source["end"]!]);
        }
    }

    [Fact]
    public async Task An_event_stream_brings_the_same_in_order()
    {
        using var client = await server.ClientAsync();

        var events = await client.StreamAsync(Summarize(Letter));

        Assert.Equal("decision", events[0].Name);
        Assert.Equal(["receipt", "done"], events.TakeLast(2).Select(next => next.Name));
        Assert.Contains(events, next => next.Name == "source");
        Assert.Equal(2, events.Count(next => next.Name == "block"));
        Assert.Equal((string?)events[0].Data["runId"], (string?)events[^1].Data["runId"]);
    }

    [Fact]
    public async Task A_document_is_read_from_Graph_with_the_caller_s_rights()
    {
        using var client = await server.ClientAsync();
        var reference = await client.FindAsync("Beschlussvorlage", ".docx");

        var (status, body) = await client.RunAsync(new { function = "summarize", surface = "word", content = new { @ref = reference, part = "document" }, options = new { points = 3 } });

        Assert.Equal(200, status);
        Assert.Equal(3, body["blocks"]!.AsArray().Count);
        Assert.Equal(reference, (string?)body["receipt"]!["sources"]![0]!["ref"]);
    }

    [Fact]
    public async Task Another_city_s_document_does_not_exist()
    {
        using var owner = await server.ClientAsync();
        using var stranger = await server.ClientAsync("nachbarstadt");
        var reference = await owner.FindAsync("Beschlussvorlage", ".docx");

        var (status, body) = await stranger.RunAsync(new { function = "summarize", surface = "word", content = new { @ref = reference } });

        Assert.Equal((404, "NOT_FOUND"), (status, (string?)body["code"]));
    }

    [Fact]
    public async Task A_question_over_the_caller_s_content_is_answered_with_its_sources()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await client.RunAsync(new { function = "ask", surface = "teams", content = new { }, options = new { question = "Beschlussvorlage Kosten", scope = "content" } });

        Assert.Equal(200, status);
        Assert.Equal("content", (string?)body["data"]!["scope"]);
        Assert.NotEmpty(body["receipt"]!["sources"]!.AsArray());
    }

    [Fact]
    public async Task A_refusal_names_rule_reason_remedy_and_contact()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await client.RunAsync(Summarize("VS – NUR FÜR DEN DIENSTGEBRAUCH\nLagebericht der Woche."));

        Assert.Equal((403, "MARKING_FOUND"), (status, (string?)body["code"]));
        Assert.All(["title", "detail", "reason", "remedy", "contact", "decision", "decisionId"], name => Assert.NotNull(body[name]));
        Assert.DoesNotContain("Lagebericht", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_in_a_stream_is_an_event()
    {
        using var client = await server.ClientAsync();

        var events = await client.StreamAsync(Summarize("Passwort: Sommer-2026!x"));

        Assert.Equal(["decision", "refused"], events.Select(next => next.Name));
        Assert.Equal("deny", (string?)events[0].Data["effect"]);
        Assert.Equal("SECRET_FOUND", (string?)events[1].Data["code"]);
    }

    [Fact]
    [Trait("Requirement", "PDP-16")]
    public async Task Forged_facts_in_the_request_change_nothing()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await client.RunAsync(new
        {
            function = "summarize",
            surface = "word",
            content = new { text = "Passwort: Sommer-2026!x", classification = "normal", secrets = 0 },
            roles = new[] { "Administrator" },
            decision = new { effect = "permit" },
        });

        Assert.Equal((403, "SECRET_FOUND"), (status, (string?)body["code"]));
    }

    [Theory]
    [InlineData("""{"function":"summarize","surface":"word"}""", "content")]
    [InlineData("""{"function":"nope","surface":"word","content":{"text":"a"}}""", "function")]
    [InlineData("""{"surface":"excel","engine":"gpt","content":{"ref":"http://x","part":"page"},"language":"fr"}""", "function,surface,engine,content.part,language,content.ref")]
    [InlineData("""{"function":"summarize","surface":"word","content":{"text":"a"},"options":{"points":0}}""", "options.points")]
    [InlineData("""{"function":"summarize","surface":"word","content":{"text":""}}""", "content")]
    [InlineData("""{"function":"summarize","surface":"word","content":{"text":"🎉🎉"}}""", "content")]
    [InlineData("""{"function":"summarize","surface":"word","content":{"text":"a","html":"<p>b</p>"}}""", "content")]
    public async Task A_wrong_request_names_all_its_fields_at_once_in_German(string json, string fields)
    {
        using var client = await server.ClientAsync();

        using var response = await client.PostAsync(new Uri("/api/runs", UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"));
        var body = await response.Content.ReadFromJsonAsync<JsonObject>();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("INVALID_REQUEST", (string?)body!["code"]);
        Assert.Equal(fields.Split(','), body["errors"]!.AsArray().Select(error => (string)error!["field"]!));
        Assert.Contains("Anfrage", (string)body["title"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"function":7}""")]
    [InlineData("")]
    public async Task Malformed_json_is_a_problem_that_quotes_nothing(string json)
    {
        using var client = await server.ClientAsync();

        using var response = await client.PostAsync(new Uri("/api/runs", UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("INVALID_REQUEST", (string?)(await response.Content.ReadFromJsonAsync<JsonObject>())!["code"]);
    }

    [Fact]
    public async Task A_million_and_one_characters_are_too_many()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await client.RunAsync(Summarize(new string('a', 1_000_001)));

        Assert.Equal((413, "TOO_LARGE", 1_000_000, 1_000_001), (status, (string?)body["code"], (int)body["limit"]!, (int)body["measured"]!));
    }

    [Fact]
    public async Task A_body_over_four_mebibytes_is_refused_with_its_size()
    {
        using var client = await server.ClientAsync();

        using var response = await client.PostAsync(new Uri("/api/runs", UriKind.Relative), new StringContent(new string('a', (4 * 1024 * 1024) + 1), Encoding.UTF8, "application/json"));
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE", 4 * 1024 * 1024), (response.StatusCode, (string?)body["code"], (int)body["limit"]!));
        Assert.True((int)body["measured"]! > 4 * 1024 * 1024);
    }

    [Fact]
    public async Task Right_to_left_text_is_read_like_any_other()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await client.RunAsync(Summarize("تم إغلاق الجسر في الثاني من نوفمبر بسبب أعمال الصيانة في المدينة. يرجى استخدام الطريق البديل."));

        Assert.Equal(200, status);
        Assert.NotNull(body["receipt"]);
    }

    [Fact]
    public async Task An_outcome_is_taken_once_the_run_is_the_caller_s_own()
    {
        using var client = await server.ClientAsync();
        using var other = await server.ClientAsync("amtsleitung");
        var (_, run) = await client.RunAsync(Summarize(Letter));
        Uri address = new($"/api/runs/{run["runId"]}/outcome", UriKind.Relative);

        Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsJsonAsync(address, new { outcome = "inserted", helpful = true, minutesSaved = 5 })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsJsonAsync(address, new { outcome = "inserted" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync(address, new { outcome = "sent", minutesSaved = -1 })).StatusCode);
    }

    private static object Summarize(string text) => new { function = "summarize", surface = "word", engine = "auto", content = new { text, part = "document" }, options = new { points = 2 }, language = "de" };
}
