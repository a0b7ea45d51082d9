using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The ids by which a request can be found again in somebody's log.</summary>
internal sealed record RequestIds(Guid Request, Guid Client, DateTimeOffset Date)
{
    /// <summary>Gives the request its ids and answers with them in the headers.</summary>
    public static void Stamp(HttpContext http, TimeProvider time)
    {
        var request = Guid.NewGuid();
        var client = Guid.TryParse(http.Request.Headers["client-request-id"], out var sent) ? sent : request;
        http.Features.Set(new RequestIds(request, client, time.GetUtcNow()));
        http.Response.Headers["request-id"] = request.ToString();
        http.Response.Headers["client-request-id"] = client.ToString();
    }

    public static RequestIds Of(HttpContext http) => http.Features.GetRequiredFeature<RequestIds>();

    public JsonObject ToJson() => new()
    {
        ["date"] = Date.UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
        ["request-id"] = Request.ToString(),
        ["client-request-id"] = Client.ToString(),
    };
}
