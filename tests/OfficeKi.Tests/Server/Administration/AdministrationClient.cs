using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>The administration as a page calls it.</summary>
internal static class AdministrationClient
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Status and body of an area; the body is empty when there is none.</summary>
    public static async Task<(int Status, JsonObject Body)> AreaAsync(this HttpClient client, string area)
    {
        using var response = await client.GetAsync(new Uri($"/api/administration/{area}", UriKind.Relative));
        return ((int)response.StatusCode, await BodyAsync(response));
    }

    public static async Task<(int Status, JsonObject Body)> SetAsync(this HttpClient client, string path, object body)
    {
        using HttpContent content = body is string text ? new StringContent(text, System.Text.Encoding.UTF8, "application/json") : JsonContent.Create(body, options: Web);
        using var response = await client.PutAsync(new Uri($"/api/administration/{path}", UriKind.Relative), content);
        return ((int)response.StatusCode, await BodyAsync(response));
    }

    public static async Task<(int Status, JsonObject Body)> PostAsync(this HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, Web);
        return ((int)response.StatusCode, await BodyAsync(response));
    }

    public static async Task<JsonObject> MeAsync(this HttpClient client) => (await client.GetFromJsonAsync<JsonObject>(new Uri("/api/me", UriKind.Relative)))!;

    /// <summary>Fields named in a 400.</summary>
    public static string[] Fields(this JsonObject problem) => [.. problem["errors"]!.AsArray().Select(error => (string)error!["field"]!).Order(StringComparer.Ordinal)];

    private static async Task<JsonObject> BodyAsync(HttpResponseMessage response) =>
        await response.Content.ReadAsStringAsync() is { Length: > 0 } text ? JsonNode.Parse(text)!.AsObject() : [];
}
