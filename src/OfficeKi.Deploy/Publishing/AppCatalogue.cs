using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Deploy.Publishing;

/// <summary>The tenant's app catalogue through Microsoft Graph.</summary>
/// <remarks>Source: Graph v1.0 reference, <c>teamsApp</c>: list, publish, update. All calls go to the one address of the environment.</remarks>
internal sealed class AppCatalogue(HttpClient http, string baseUrl, string token)
{
    private readonly string _apps = $"{baseUrl.TrimEnd('/')}/appCatalogs/teamsApps";

    /// <returns>The organisation's app with the manifest's id, or null.</returns>
    public async Task<CatalogueApp?> FindAsync(string manifestId, CancellationToken cancellationToken)
    {
        var query = $"$filter={Uri.EscapeDataString($"externalId eq '{manifestId}' and distributionMethod eq 'organization'")}&$expand=appDefinitions";
        var answer = await SendAsync(HttpMethod.Get, $"{_apps}?{query}", null, cancellationToken);
        return answer?["value"]?.AsArray().FirstOrDefault() is { } app ? Read(app) : null;
    }

    public Task CreateAsync(byte[] package, bool review, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, _apps + Suffix(review), package, cancellationToken);

    public Task UpdateAsync(string id, byte[] package, bool review, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"{_apps}/{Uri.EscapeDataString(id)}/appDefinitions{Suffix(review)}", package, cancellationToken);

    private static string Suffix(bool review) => review ? "?requiresReview=true" : "";

    private static CatalogueApp Read(JsonNode app) => new(
        (string)app["id"]!,
        (string?)app["displayName"] ?? "",
        [
            .. from definition in app["appDefinitions"]?.AsArray() ?? []
               where Version.TryParse((string?)definition?["version"], out _)
               select new CatalogueVersion(Version.Parse((string)definition!["version"]!), (string?)definition["publishingState"] ?? ""),
        ]);

    private async Task<JsonNode?> SendAsync(HttpMethod method, string address, byte[]? package, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (package is not null)
        {
            request.Content = new ByteArrayContent(package) { Headers = { ContentType = new("application/zip") } };
        }

        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var body = Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            return response.IsSuccessStatusCode ? body : throw new PublishException(Sentence(response, body));
        }
        catch (HttpRequestException)
        {
            throw new PublishException(PublishWords.Unreachable(new Uri(baseUrl).Host));
        }
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static LocalizedText Sentence(HttpResponseMessage response, JsonNode? body)
    {
        var error = (body as JsonObject)?["error"] as JsonObject;
        var code = CodeOf(error?["innerError"]) ?? CodeOf(error) ?? "?";
        return (int)response.StatusCode switch
        {
            400 => PublishWords.Refused(code),
            401 => PublishWords.SessionEnded,
            403 => PublishWords.MissingRole,
            409 => PublishWords.Conflict,
            429 or 503 => PublishWords.TooBusy(response.Headers.RetryAfter?.Delta?.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            var status => PublishWords.Failed(status, code),
        };
    }

    private static string? CodeOf(JsonNode? error) => error is JsonObject found && found["code"] is JsonValue value && value.TryGetValue<string>(out var code) ? code : null;
}
