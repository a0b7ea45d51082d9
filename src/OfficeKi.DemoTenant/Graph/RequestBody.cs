using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>JSON bodies of strangers.</summary>
internal static class RequestBody
{
    /// <returns>The body, or null when it is none of this form.</returns>
    public static async Task<T?> ReadAsync<T>(HttpContext http)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(http.Request.Body, JsonSerializerOptions.Web, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
