using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>Functions on and off and the stop, as the people who set and meet them.</summary>
public class FunctionSwitchesApiTests
{
    private const string Why = "Die Ergebnisse werden heute geprüft.";

    private static readonly object Summary = new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt am 14. September 2026. Er berät den Haushalt." } };

    [Fact]
    [Trait("Requirement", "AI-07")]
    public async Task An_administrator_stops_everything_and_every_way_in_says_why_and_whom_to_ask()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var administrator = await server.ClientAsync("administration");
        Assert.Equal(200, (await clerk.RunAsync(Summary)).Status);

        var (status, answer) = await administrator.SetAsync("functions/stop", new { stopped = true, reason = Why, revision = 0 });

        Assert.Equal((200, 1), (status, (int)answer["revision"]!));
        var (refused, problem) = await clerk.RunAsync(Summary);
        Assert.Equal((403, "STOPPED"), (refused, (string)problem["code"]!));
        Assert.Contains(Why, (string)problem["reason"]!, StringComparison.Ordinal);
        Assert.Equal("ki-beauftragte@moselfurt.example", (string)problem["contact"]!);
        Assert.Equal("admin/stop", (string)problem["decision"]!["determining"]![0]!);
        Assert.Equal(["decision", "refused"], (await clerk.StreamAsync(Summary)).Select(one => one.Name));
        foreach (var surface in new[] { "word", "outlook", "teams" })
        {
            var cards = await clerk.GetFromJsonAsync<JsonObject>(new Uri($"/api/functions?surface={surface}", UriKind.Relative));
            Assert.All(cards!["functions"]!.AsArray(), card => Assert.Equal("STOPPED", (string)card!["unavailable"]!["code"]!));
        }

        using var neighbour = await server.ClientAsync("nachbarstadt");
        Assert.Equal(200, (await neighbour.RunAsync(Summary)).Status);
        await administrator.SetAsync("functions/stop", new { stopped = false, reason = "Die Prüfung ist vorbei.", revision = 1 });
        Assert.Equal(200, (await clerk.RunAsync(Summary)).Status);
    }

    [Fact]
    public async Task One_function_is_off_and_the_page_shows_who_changed_it_without_a_name()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var administrator = await server.ClientAsync("administration");
        using var council = await server.ClientAsync("personalrat");

        await administrator.SetAsync("functions/summarize", new { on = false, reason = Why, revision = 0 });

        Assert.Equal("FUNCTION_OFF", (string)(await clerk.RunAsync(Summary)).Body["code"]!);
        var own = Row(await administrator.AreaAsync("functions"));
        Assert.Equal((false, Why, 1, "you"), ((bool)own["on"]!, (string)own["reason"]!, (int)own["revision"]!, (string)own["changed"]!["by"]!));
        Assert.Equal("other", (string)Row(await council.AreaAsync("functions"))["changed"]!["by"]!);
        var events = await clerk.GetFromJsonAsync<JsonObject>(new Uri("/api/me/events", UriKind.Relative));
        Assert.Equal(("deny", "admin/function-off"), ((string)events!["events"]![0]!["effect"]!, (string)events["events"]![0]!["determining"]![0]!));

        static JsonObject Row((int Status, JsonObject Body) area) => area.Body["functions"]!.AsArray().Single(row => (string)row!["id"]! == "summarize")!.AsObject();
    }

    [Fact]
    public async Task Whoever_did_not_see_the_newest_state_is_told_to_look_again()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");
        await administrator.SetAsync("functions/ask", new { on = false, reason = Why, revision = 0 });

        var (status, problem) = await administrator.SetAsync("functions/ask", new { on = true, reason = Why, revision = 0 });

        Assert.Equal((409, "Jemand anderes war schneller."), (status, (string)problem["title"]!));
    }

    [Theory]
    [InlineData("functions/summarize", "{}", "on", "reason", "revision")]
    [InlineData("functions/stop", """{"stopped":true,"reason":"kurz","revision":-1}""", "reason", "revision")]
    [InlineData("functions/stop", """{"stopped":true,"reason":"lang genug wäre es","revision":0,"grund":"x"}""", "grund")]
    [InlineData("functions/summarize", """{"on":"ja","reason":"lang genug wäre es","revision":0}""", "on")]
    public async Task All_errors_of_a_change_are_named_at_once(string path, string body, params string[] fields)
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");

        var (status, problem) = await administrator.SetAsync(path, body);

        Assert.Equal(400, status);
        Assert.Superset(fields.ToHashSet(), problem.Fields().ToHashSet());
        Assert.Equal(0, (int)(await administrator.AreaAsync("functions")).Body["stop"]!["revision"]!);
    }

    [Theory]
    [InlineData("functions/nicht-da")]
    [InlineData("models/nicht-da")]
    public async Task What_does_not_exist_cannot_be_switched(string path)
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");

        Assert.Equal(404, (await administrator.SetAsync(path, new { on = false, reason = Why, revision = 0 })).Status);
    }

    [Theory]
    [InlineData("sachbearbeitung", 403, 403)]
    [InlineData("amtsleitung", 403, 403)]
    [InlineData("personalrat", 200, 403)]
    [InlineData("datenschutz", 200, 403)]
    [InlineData("administration", 200, 200)]
    public async Task Roles_decide_who_looks_and_who_changes(string persona, int looks, int changes)
    {
        await using DemoServer server = new();
        using var client = await server.ClientAsync(persona);

        foreach (var area in new[] { "functions", "models", "budgets", "notices" })
        {
            Assert.Equal((area, looks), (area, (await client.AreaAsync(area)).Status));
        }

        Assert.Equal(changes, (await client.SetAsync("functions/stop", new { stopped = false, reason = Why, revision = 0 })).Status);
        Assert.Equal(changes, (await client.SetAsync("functions/ask", new { on = true, reason = Why, revision = 0 })).Status);
        Assert.Equal(changes, (await client.SetAsync("budgets", new { costCentres = Array.Empty<object>(), revision = 0 })).Status);
        Assert.Equal(changes, (await client.SetAsync("notices/banner", new { de = "", en = "", severity = "info", revision = 0 })).Status);
        Assert.Equal(changes, (await client.SetAsync("notices/terms", new { de = "", en = "", revision = 0 })).Status);
        Assert.Equal(changes == 200 ? 404 : 403, (await client.SetAsync("models/x", new { on = true, reason = Why, revision = 0 })).Status);
    }

    [Fact]
    [Trait("Requirement", "PDP-4")]
    public async Task Without_the_store_nothing_is_shown_changed_or_run()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");
        using var clerk = await server.ClientAsync();
        await using (SqliteConnection store = new($"Data Source={Path.Combine(server.DataDirectory, "officeki.db")}"))
        {
            await store.OpenAsync();
            await using var drop = store.CreateCommand();
            drop.CommandText = "DROP TABLE Revisions";
            await drop.ExecuteNonQueryAsync();
        }

        Assert.Equal(503, (await administrator.AreaAsync("functions")).Status);
        Assert.Equal(503, (await administrator.SetAsync("functions/stop", new { stopped = true, reason = Why, revision = 0 })).Status);
        Assert.Equal(503, (await clerk.RunAsync(Summary)).Status);
        using var cards = await clerk.GetAsync(new Uri("/api/functions?surface=word", UriKind.Relative));
        Assert.Equal(503, (int)cards.StatusCode);
    }
}
