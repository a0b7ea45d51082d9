using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>Posts activities to the running demo server as the emulator does: from this machine, without a token.</summary>
internal sealed class TeamsChannel(ServerProcess server) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new(server.Origin) };

    /// <summary>Tenant and object id of a persona of the demo, as its token says.</summary>
    public async Task<(string Tenant, string Person)> WhoIsAsync(string persona)
    {
        var claims = (await TokenAsync(persona)).Split('.')[1].Replace('-', '+').Replace('_', '/');
        var read = JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(claims.PadRight((claims.Length + 3) / 4 * 4, '='))))!;
        return ((string)read["tid"]!, (string)read["oid"]!);
    }

    /// <summary>The body of a good answer; null when it has none.</summary>
    public async Task<JsonNode?> AnswerAsync(string name, JsonObject value, string chat = "ch-uferstrasse", string persona = "sachbearbeitung")
    {
        var (tenant, person) = await WhoIsAsync(persona);
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(new JsonObject
            {
                ["type"] = "invoke",
                ["name"] = name,
                ["id"] = $"f:{Guid.NewGuid()}",
                ["timestamp"] = TimeProvider.System.GetUtcNow().ToString("O"),
                ["channelId"] = "msteams",
                ["serviceUrl"] = "http://localhost:56150/_connector",
                ["from"] = new JsonObject { ["id"] = "29:1", ["aadObjectId"] = person },
                ["conversation"] = new JsonObject { ["conversationType"] = "groupChat", ["id"] = chat, ["tenantId"] = tenant },
                ["locale"] = "de-DE",
                ["value"] = value,
            }),
        };
        request.Headers.Add("x-ms-agents-playground", "true");
        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>Calls a function from the menu of a message of a chat; the address of the dialog that opens.</summary>
    public async Task<string> OpenAsync(string command, string? message)
    {
        JsonObject value = new() { ["commandId"] = command, ["commandContext"] = message is null ? "commandBox" : "message" };
        if (message is not null)
        {
            value["messagePayload"] = new JsonObject { ["id"] = message };
        }

        return (string)(await AnswerAsync("composeExtension/fetchTask", value))!["task"]!["value"]!["url"]!;
    }

    /// <summary>Hands over what a dialog has submitted; the card that comes back.</summary>
    public async Task<JsonNode> SubmitAsync(string command, JsonNode data)
    {
        var answer = await AnswerAsync("composeExtension/submitAction", new() { ["commandId"] = command, ["commandContext"] = "message", ["data"] = data });
        return Assert.Single(answer!["composeExtension"]!["attachments"]!.AsArray())!;
    }

    /// <summary>An answer of our API to a persona.</summary>
    public async Task<JsonElement> GetAsync(string path, string persona = "sachbearbeitung")
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(persona));
        using var response = await _client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    public void Dispose() => _client.Dispose();

    public async Task<string> TokenAsync(string persona)
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["username"] = persona, ["password"] = "demo" });
        using var response = await _client.PostAsync(new Uri("/demo/token", UriKind.Relative), form);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }
}
