using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Writes JSON that no cache keeps and no browser takes for a page.</summary>
internal static class JsonAnswers
{
    // Umlauts stay readable; the type is application/json with nosniff, so nothing needs escaping for HTML.
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task WriteAsync(HttpContext http, int status, JsonNode body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.WriteAsync(body.ToJsonString(Readable), http.RequestAborted);
    }

    public static Task WriteAsync(HttpContext http, EntraError error, TimeProvider time)
    {
        var body = new JsonObject
        {
            ["error"] = error.Error,
            ["error_description"] = error.Description,
            ["error_codes"] = new JsonArray(error.Code),
            ["timestamp"] = time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["trace_id"] = Guid.NewGuid().ToString(),
            ["correlation_id"] = CorrelationId(http),
        };
        Add(body, "suberror", error.Suberror);
        Add(body, "claims", error.Claims);
        return WriteAsync(http, error.Status, body);
    }

    private static void Add(JsonObject body, string name, string? value)
    {
        if (value is not null)
        {
            body[name] = value;
        }
    }

    private static string CorrelationId(HttpContext http) =>
        (Guid.TryParse(http.Request.Headers["client-request-id"], out var id) ? id : Guid.NewGuid()).ToString();
}
