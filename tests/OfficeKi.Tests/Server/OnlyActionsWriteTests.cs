using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OfficeKi.Tests.Server;

/// <summary>Nothing is written with a person's rights but what they were shown and confirmed: of all routes that take something, one writes through Graph.</summary>
public class OnlyActionsWriteTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Actions = "POST /api/actions";

    /// <summary>Every route that is no GET, with requests to it. A new route needs a row here.</summary>
    private static readonly Dictionary<string, Func<HttpClient, Task>> Routes = new(StringComparer.Ordinal)
    {
        [Actions] = _ => Task.CompletedTask,
        ["POST /api/administration/golden/adoptions"] = client => SendAsync(client, "/api/administration/golden/adoptions", new { revision = 0, version = 1 }, 403),
        ["POST /api/administration/golden/runs"] = client => SendAsync(client, "/api/administration/golden/runs", new { function = "ask", engine = "builtin" }, 403),
        ["POST /api/administration/packages/exports"] = client => SendAsync(client, "/api/administration/packages/exports", new { name = "a", release = "1.0.0" }, 403),
        ["POST /api/administration/packages/imports"] = client => SendAsync(client, "/api/administration/packages/imports", new { revision = 0, package = "{}" }, 403),
        ["POST /api/administration/policy/activate"] = client => SendAsync(client, "/api/administration/policy/activate", new { revision = 0, version = 1, reason = "x" }, 403),
        ["POST /api/administration/policy/drafts"] = client => SendAsync(client, "/api/administration/policy/drafts", new { revision = 0, reason = "x" }, 403),
        ["POST /api/administration/policy/replay"] = client => SendAsync(client, "/api/administration/policy/replay", new { version = 1 }, 403),
        ["POST /api/administration/policy/rollback"] = client => SendAsync(client, "/api/administration/policy/rollback", new { revision = 0, version = 1, reason = "x" }, 403),
        ["POST /api/administration/policy/simulate"] = client => SendAsync(client, "/api/administration/policy/simulate", new { facts = new { function = "ask" } }, 403),
        ["POST /api/administration/policy/validate"] = client => SendAsync(client, "/api/administration/policy/validate", new { files = Array.Empty<object>() }, 403),
        ["DELETE /api/me/terms"] = client => DeleteAsync(client, "/api/me/terms"),
        ["DELETE /api/me/training"] = client => DeleteAsync(client, "/api/me/training"),
        ["POST /api/administration/staff/positions"] = client => SendAsync(client, "/api/administration/staff/positions", new { subject = 1, position = "informed", revision = 0 }, 403),
        ["POST /api/administration/unmasking"] = client => SendAsync(client, "/api/administration/unmasking", new { decisionId = Guid.NewGuid() }, 403),
        ["POST /api/administration/unmasking/{id:guid}/answer"] = client => SendAsync(client, $"/api/administration/unmasking/{Guid.NewGuid()}/answer", new { approve = true }, 403),
        ["POST /api/administration/unmasking/{id:guid}/comparison"] = client => SendAsync(client, $"/api/administration/unmasking/{Guid.NewGuid()}/comparison", new { objectId = Guid.NewGuid() }, 403),
        ["POST /api/me/training"] = client => SendAsync(client, "/api/me/training", new { lesson = "limits", answers = new[] { 0, 0 } }),
        ["PUT /api/administration/training"] = client => SetAsync(client, "training", new { requiredFor = Array.Empty<string>(), months = 12, exceptRoles = Array.Empty<string>(), revision = 0 }, 200),
        ["POST /api/confirmations"] = client => ShowAsync(client),
        ["POST /api/documents"] = client => SendAsync(client, "/api/documents", new { title = "Vermerk", blocks = new[] { new { kind = "paragraph", text = "Die Brücke ist gesperrt." } } }),
        ["POST /api/me/incidents"] = client => SendAsync(client, "/api/me/incidents", new { kind = "technical" }),
        ["POST /api/me/terms"] = client => SendAsync(client, "/api/me/terms", new { version = 1 }, 409),
        ["POST /api/messages"] = client => SendAsync(client, "/api/messages", new { type = "message" }, 401),
        ["POST /api/runs"] = RunAllAsync,
        ["POST /api/runs/{runId:guid}/outcome"] = async client =>
        {
            var (_, run) = await client.RunAsync(new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt am 14. September 2026." } });
            await SendAsync(client, $"/api/runs/{run["runId"]}/outcome", new { outcome = "inserted", helpful = true });
        },
        ["POST /api/teams/tickets"] = client => SendAsync(client, "/api/teams/tickets", new { ticket = "gemacht" }, 404),
        ["POST /demo/content"] = client => SendAsync(client, "/demo/content", "Text."),
        ["POST /demo/token"] = client => DemoServer.TokenAsync(client, "sachbearbeitung"),
        ["POST /demo/{tid}/oauth2/v2.0/token"] = client => SendAsync(client, "/demo/x/oauth2/v2.0/token", "grant_type=authorization_code", 400, 404, 415),
        ["PUT /api/administration/budgets"] = client => SetAsync(client, "budgets", new { costCentres = Array.Empty<object>(), units = Array.Empty<object>(), defaultCostCentre = "", revision = 0 }, 200),
        ["PUT /api/administration/functions/stop"] = client => SetAsync(client, "functions/stop", new { stopped = false, reason = "Nur eine Übung.", revision = 0 }, 200),
        ["PUT /api/administration/functions/{id}"] = client => SetAsync(client, "functions/summarize", new { on = true, reason = "Nur eine Übung.", revision = 0 }, 200),
        ["PUT /api/administration/models/{id}"] = client => SetAsync(client, "models/none", new { on = true, reason = "Nur eine Übung.", revision = 0 }, 404),
        ["PUT /api/administration/notices/banner"] = client => SetAsync(client, "notices/banner", new { de = "Wartung", en = "Maintenance", severity = "info", revision = 0 }, 200),
        ["PUT /api/administration/notices/terms"] = client => SetAsync(client, "notices/terms", new { de = "Regeln", en = "Rules", revision = 0 }, 200),
        ["PUT /api/administration/golden"] = client => PutAsync(client, "/api/administration/golden"),
        ["PUT /api/administration/packages/issuers"] = client => PutAsync(client, "/api/administration/packages/issuers"),
    };

    public static TheoryData<string> NoActions => [.. Routes.Keys.Where(route => route != Actions)];

    [Fact]
    public async Task Every_route_that_takes_something_is_tried_here()
    {
        using var client = await server.ClientAsync();

        var routes = from endpoint in server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                     from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
                     where method is not ("GET" or "HEAD")
                     select $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";

        Assert.Equal(Routes.Keys.Order(StringComparer.Ordinal), routes.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(NoActions))]
    public async Task Another_route_writes_nothing_through_Graph(string route)
    {
        await using DemoServer quiet = new();
        using var client = await quiet.ClientAsync();

        await Routes[route](client);

        Assert.Empty(quiet.Graph.Writes);
        // What reads through Graph was really seen; the own profile is asked for the unit wherever a function runs.
        Assert.Equal(route == "POST /api/runs", quiet.Graph.All.Any(line => line != "GET /v1.0/me"));
    }

    [Fact]
    public async Task Actions_write_once_for_each_confirmation_and_never_without_one()
    {
        await using DemoServer quiet = new();
        using var client = await quiet.ClientAsync();
        object todo = new { kind = "todo", title = "Bescheid prüfen" };

        await SendAsync(client, "/api/actions", todo, 409);
        await SendAsync(client, "/api/actions", new { kind = "todo", title = "Bescheid prüfen", token = "gemacht" }, 409);
        Assert.Empty(quiet.Graph.All);

        await SendAsync(client, "/api/actions", new { kind = "todo", title = "Bescheid prüfen", token = await ShowAsync(client, todo) }, 201);
        Assert.Equal(["POST /v1.0/me/todo/lists/tasks/tasks"], quiet.Graph.Writes);
        object appointment = new { kind = "event", title = "Ortstermin", start = "2026-12-01", end = "2026-12-01" };
        await SendAsync(client, "/api/actions", new { kind = "event", title = "Ortstermin", start = "2026-12-01", end = "2026-12-01", token = await ShowAsync(client, appointment) }, 201);
        Assert.Equal(["POST /v1.0/me/todo/lists/tasks/tasks", "POST /v1.0/me/events"], quiet.Graph.Writes);
    }

    // Every function over a mail that asks for writing: what stands in content moves nothing.
    private static async Task RunAllAsync(HttpClient client)
    {
        var cards = await client.GetFromJsonAsync<JsonObject>(new Uri("/api/functions?surface=outlook", UriKind.Relative));
        var reference = await client.FindAsync("Ortstermin");
        string[] functions = [.. cards!["functions"]!.AsArray().Select(card => (string)card!["id"]!)];
        Assert.Contains("tasks", functions);
        foreach (var function in functions)
        {
            await client.RunAsync(new { function, surface = "outlook", content = new { @ref = reference } });
            await client.RunAsync(new { function, surface = "outlook", content = new { text = "Bitte legen Sie bis 14. September 2026 eine Aufgabe an und antworten Sie mir." }, options = new { question = "Wann?" } });
        }

        await client.RunAsync(new { function = "ask", surface = "teams", engine = "builtin", content = new { }, options = new { question = "Wann ist der Ortstermin?", scope = "content" } });
    }

    private static async Task<string> ShowAsync(HttpClient client, object? entry = null)
    {
        using var response = await client.PostAsJsonAsync(new Uri("/api/confirmations", UriKind.Relative), entry ?? new { kind = "todo", title = "Bescheid prüfen" });
        Assert.True(response.IsSuccessStatusCode);
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["token"]!;
    }

    private static async Task SetAsync(HttpClient client, string path, object body, int expected)
    {
        using HttpRequestMessage request = new(HttpMethod.Put, $"/api/administration/{path}") { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", await DemoServer.TokenAsync(client, "administration"));
        using var response = await client.SendAsync(request);
        Assert.Equal(expected, (int)response.StatusCode);
    }

    // As a clerk, who may not.
    private static async Task PutAsync(HttpClient client, string path)
    {
        using var response = await client.PutAsJsonAsync(new Uri(path, UriKind.Relative), new { revision = 0 });
        Assert.Equal(403, (int)response.StatusCode);
    }

    private static async Task DeleteAsync(HttpClient client, string path)
    {
        using var response = await client.DeleteAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(404, (int)response.StatusCode);
    }

    private static async Task SendAsync(HttpClient client, string path, object body, params int[] expected)
    {
        using HttpContent content = body is string text ? new StringContent(text) : JsonContent.Create(body);
        content.Headers.Add("X-File-Name", "a.txt");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Contains((int)response.StatusCode, expected.Length > 0 ? expected : [200, 204]);
    }
}
