using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>The calls of the area as tests make them.</summary>
internal static class PolicyApi
{
    public const string Head = "package: moselfurt\nversion: 1.0.0\nextends: base\ncontact: ki@moselfurt.example\nrules:\n";

    /// <summary>Forbids a function for everybody.</summary>
    public static string Forbidding(string function, string id = "no-function") => Head + $$"""
          - id: {{id}}
            title: { de: Diese Funktion ruht, en: This function rests }
            effect: forbid
            source: Dienstanweisung 7
            when: { functions: [{{function}}] }
            code: POLICY_DENIED
            reason: { de: Diese Funktion ist bis zur Schulung im Januar gesperrt., en: This function is closed until the training in January. }
            remedy: { de: Bitte schreiben Sie den Text selbst., en: Please write the text yourself. }

        """;

    public static object[] Files(string rules, string? cases = null) =>
        cases is null ? [new { name = "rules.yaml", text = rules }] : [new { name = "rules.yaml", text = rules }, new { name = "tests/rules.yaml", text = cases }];

    public static async Task<(int Status, JsonObject Body)> CallAsync(this HttpClient client, string path, object body, HttpMethod? method = null)
    {
        using HttpRequestMessage request = new(method ?? HttpMethod.Post, $"/api/administration/{path}") { Content = JsonContent.Create(body) };
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonObject>() ?? []);
    }

    public static async Task<JsonObject> ShowAsync(this HttpClient client, string area) =>
        (await client.GetFromJsonAsync<JsonObject>(new Uri($"/api/administration/{area}", UriKind.Relative)))!;

    /// <summary>Keeps a draft and replays it; gives its number.</summary>
    public static async Task<int> DraftAsync(this HttpClient client, object[] files, string reason = "Dienstanweisung 7")
    {
        var (status, body) = await client.CallAsync("policy/drafts", new { revision = (int)(await client.ShowAsync("policy"))["revision"]!, files, reason });
        Assert.True(status == 201, body.ToJsonString());
        var number = (int)body["number"]!;
        var (replayed, report) = await client.CallAsync("policy/replay", new { version = number });
        Assert.True(replayed == 200, report.ToJsonString());
        return number;
    }

    public static async Task<(int Status, JsonObject Body)> ActivateAsync(this HttpClient client, int version, string call = "activate") =>
        await client.CallAsync($"policy/{call}", new { revision = (int)(await client.ShowAsync("policy"))["activation"]!, version, reason = "geprüft" });
}
