using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace OfficeKi.Tests.Server;

/// <summary>Tasks and appointments through the real server, sign-in and Graph of the demo: shown, confirmed, created once.</summary>
public class EntriesApiTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly object Appointment = new { kind = "event", title = "Ortstermin", start = "2026-12-01T14:00", end = "2026-12-01T15:00", notes = "Bitte Plan mitbringen" };

    [Fact]
    [Trait("Requirement", "AI-07")]
    public async Task What_is_shown_is_what_is_created_and_it_can_be_read_back()
    {
        using var client = await server.ClientAsync();
        var (status, confirmation) = await PostAsync(client, "confirmations", Appointment);
        Assert.Equal((200, "Ortstermin", "2026-12-01T14:00:00"), (status, (string?)confirmation["shown"]!["title"], (string?)confirmation["shown"]!["start"]));

        var (created, entry) = await PostAsync(client, "actions", With(Appointment, confirmation));
        Assert.Equal(201, created);

        var read = await client.GetFromJsonAsync<JsonObject>(new Uri($"/api/content/event:{entry["id"]}", UriKind.Relative));
        Assert.Equal("Ortstermin", (string?)read!["title"]);
        using var stranger = await server.ClientAsync("amtsleitung");
        using var hidden = await stranger.GetAsync(new Uri($"/api/content/event:{entry["id"]}", UriKind.Relative));
        Assert.Equal(404, (int)hidden.StatusCode);
    }

    [Fact]
    public async Task A_task_is_created_and_recorded_once_without_its_content()
    {
        using var client = await server.ClientAsync("amtsleitung");
        var before = await RecordsAsync(client);
        object todo = new { kind = "todo", title = "Bescheid prüfen", due = "2026-12-07" };
        var (_, confirmation) = await PostAsync(client, "confirmations", todo);

        var (status, _) = await PostAsync(client, "actions", With(todo, confirmation));

        Assert.Equal(201, status);
        Assert.Equal(before + 1, await RecordsAsync(client));
        Assert.DoesNotContain(server.Log.All, line => line.Contains("Bescheid prüfen", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "INJ-11")]
    public async Task Changed_content_a_replay_another_person_and_a_made_up_token_are_stale()
    {
        using var client = await server.ClientAsync();
        using var other = await server.ClientAsync("amtsleitung");
        var (_, confirmation) = await PostAsync(client, "confirmations", Appointment);
        var changed = With(Appointment, confirmation);
        changed["title"] = "Ortstermin 2";

        Assert.Equal("STALE_CONFIRMATION", (string?)(await PostAsync(client, "actions", changed)).Body["code"]);
        Assert.Equal(409, (await PostAsync(other, "actions", With(Appointment, confirmation))).Status);
        Assert.Equal(409, (await PostAsync(client, "actions", Appointment)).Status);
        Assert.Equal(201, (await PostAsync(client, "actions", With(Appointment, confirmation))).Status);
        Assert.Equal(409, (await PostAsync(client, "actions", With(Appointment, confirmation))).Status);
    }

    [Fact]
    public async Task A_task_can_be_read_back_from_the_person_s_own_list()
    {
        using var client = await server.ClientAsync("personalrat");
        object todo = new { kind = "todo", title = "Anhörung vorbereiten", due = "2026-12-07", notes = "Aus: Einladung" };
        var (_, confirmation) = await PostAsync(client, "confirmations", todo);

        var (_, created) = await PostAsync(client, "actions", With(todo, confirmation));

        var read = await server.GraphAsync("personalrat", "Tasks.Read", $"/me/todo/lists/tasks/tasks/{created["id"]}?$expand=linkedResources");
        Assert.Equal(("Anhörung vorbereiten", "Aus: Einladung", "text"), ((string?)read["title"], (string?)read["body"]!["content"], (string?)read["body"]!["contentType"]));
        Assert.Equal(("2026-12-07T00:00:00", "Europe/Berlin"), ((string?)read["dueDateTime"]!["dateTime"], (string?)read["dueDateTime"]!["timeZone"]));
        Assert.Equal("OfficeKi", (string?)read["linkedResources"]![0]!["applicationName"]);
        Assert.DoesNotContain((await server.GraphAsync("amtsleitung", "Tasks.Read", "/me/todo/lists/tasks/tasks"))["value"]!.AsArray(), task => (string?)task!["id"] == (string?)created["id"]);
    }

    [Theory]
    [InlineData("todo")]
    [InlineData("event")]
    public async Task Of_parallel_requests_with_one_confirmation_exactly_one_creates(string kind)
    {
        using var client = await server.ClientAsync();
        object entry = kind == "todo" ? new { kind, title = "Gleichzeitig" } : Appointment;
        var (_, confirmation) = await PostAsync(client, "confirmations", entry);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostAsync(client, "actions", With(entry, confirmation))));

        Assert.Single(answers, answer => answer.Status == 201);
        Assert.Equal(7, answers.Count(answer => answer.Status == 409));
    }

    [Fact]
    public async Task A_confirmation_counts_on_every_server_of_the_data_directory_and_on_none_twice()
    {
        var (_, confirmation) = await PostAsync(await server.ClientAsync(), "confirmations", Appointment);
        await using var second = new DemoServer().With("OfficeKi:DataDirectory", server.DataDirectory);
        using var client = await second.ClientAsync();

        Assert.Equal(201, (await PostAsync(client, "actions", With(Appointment, confirmation))).Status);
        Assert.Equal(409, (await PostAsync(client, "actions", With(Appointment, confirmation))).Status);
        Assert.Equal(409, (await PostAsync(await server.ClientAsync(), "actions", With(Appointment, confirmation))).Status);
        await using var restarted = new DemoServer().With("OfficeKi:DataDirectory", server.DataDirectory);
        Assert.Equal(409, (await PostAsync(await restarted.ClientAsync(), "actions", With(Appointment, confirmation))).Status);
    }

    [Theory]
    [InlineData("todo", "/me/todo/lists/tasks/tasks", "Tasks.Read", "title")]
    [InlineData("event", "/me/events?$top=100", "Calendars.Read", "subject")]
    public async Task An_answer_lost_on_its_way_back_is_asked_for_again_without_a_second_entry(string kind, string list, string scope, string field)
    {
        await using DemoServer broken = new();
        using var client = await broken.ClientAsync();
        object entry = kind == "todo" ? new { kind, title = "Verlorene Antwort" } : new { kind, title = "Verlorene Antwort", start = "2026-12-01", end = "2026-12-01" };
        var (_, confirmation) = await PostAsync(client, "confirmations", entry);

        broken.Graph.OnAnswer = (request, answer) => answer.StatusCode == System.Net.HttpStatusCode.Created ? throw new HttpRequestException("the line broke") : answer;
        var (status, problem) = await PostAsync(client, "actions", With(entry, confirmation));
        broken.Graph.OnAnswer = null;
        var (again, _) = await PostAsync(client, "actions", With(entry, confirmation));

        Assert.Equal((503, "UNAVAILABLE", 201), (status, (string?)problem["code"], again));
        Assert.Contains("Ein zweiter Eintrag entsteht dabei nicht", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal(409, (await PostAsync(client, "actions", With(entry, confirmation))).Status);
        var there = await broken.GraphAsync("sachbearbeitung", scope, list);
        Assert.Single(there["value"]!.AsArray(), item => (string?)item![field] == "Verlorene Antwort");
    }

    [Fact]
    public async Task A_store_that_cannot_remember_confirmations_creates_nothing_until_it_can()
    {
        await using DemoServer broken = new();
        using var client = await broken.ClientAsync();
        var (_, confirmation) = await PostAsync(client, "confirmations", Appointment);
        await SqlAsync(broken, "ALTER TABLE UsedConfirmations RENAME TO Gone");

        var (status, problem) = await PostAsync(client, "actions", With(Appointment, confirmation));

        Assert.Equal((503, "UNAVAILABLE"), (status, (string?)problem["code"]));
        Assert.Empty(broken.Graph.Writes);
        await SqlAsync(broken, "ALTER TABLE Gone RENAME TO UsedConfirmations");
        Assert.Equal(201, (await PostAsync(client, "actions", With(Appointment, confirmation))).Status);
    }

    [Fact]
    public async Task A_password_in_an_entry_is_refused()
    {
        using var client = await server.ClientAsync();
        object todo = new { kind = "todo", title = "Zugang", notes = "Passwort: Sommer-2026!x" };
        var (_, confirmation) = await PostAsync(client, "confirmations", todo);

        var (status, body) = await PostAsync(client, "actions", With(todo, confirmation));

        Assert.Equal((403, "SECRET_FOUND"), (status, (string?)body["code"]));
    }

    [Fact]
    public async Task All_errors_of_an_entry_are_named_at_once()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await PostAsync(client, "confirmations", new { kind = "event", title = "", start = "morgen", end = "2026-12-01T14:00", surface = "fax" });

        Assert.Equal((400, 3), (status, body["errors"]!.AsArray().Count));
    }

    private static async Task SqlAsync(DemoServer server, string sql)
    {
        await using SqliteConnection connection = new($"Data Source={Path.Combine(server.DataDirectory, "officeki.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a constant of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> RecordsAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonObject>(new Uri("/api/me/events", UriKind.Relative)))!["events"]!.AsArray().Count;

    private static JsonObject With(object entry, JsonObject confirmation)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(entry)!.AsObject();
        body["token"] = (string?)confirmation["token"];
        return body;
    }

    private static async Task<(int Status, JsonObject Body)> PostAsync(HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(new Uri($"/api/{path}", UriKind.Relative), body);
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }
}
