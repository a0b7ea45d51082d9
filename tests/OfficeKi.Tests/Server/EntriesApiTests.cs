using System.Net.Http.Json;
using System.Text.Json.Nodes;

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
