using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OfficeKi.DemoTenant.Graph;

/// <summary><c>POST /$batch</c>: up to twenty requests in one, each through the whole pipeline with the caller's token.</summary>
/// <remarks>Source: Microsoft Graph, JSON batching; OData JSON format 4.01, 19. Requests run in the order they are listed.</remarks>
internal sealed class BatchEndpoint(ODataResults results)
{
    private const int MostRequests = 20;
    private const string Version = "/v1.0";

    private static readonly string[] AnsweredHeaders = ["Content-Type", "Location", "Preference-Applied", "Retry-After", "WWW-Authenticate"];

    private RequestDelegate? _pipeline;

    public void Map(IEndpointRouteBuilder graph) => graph.MapPost("/$batch", AnswerAsync).Needs(GraphDialect.Directory);

    /// <summary>Remembers what stands behind this point of the pipeline, so that inner requests can be sent through it.</summary>
    public RequestDelegate Capture(RequestDelegate next) => _pipeline = next;

    private async Task<IResult> AnswerAsync(GraphCall call)
    {
        var body = await RequestBody.ReadAsync<BatchBody>(call.Http);
        if (body?.Requests is not { Length: > 0 and <= MostRequests } requests || !AreWellFormed(requests))
        {
            return GraphError.BadRequest($"A batch holds 1 to {MostRequests} requests with unique ids that depend on earlier ones only.");
        }

        var responses = new JsonArray();
        var failed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            var response = request.DependsOn?.Any(failed.Contains) == true
                ? Response(request, StatusCodes.Status424FailedDependency)
                : await SendAsync(call.Http, request);
            if ((int)response["status"]! >= StatusCodes.Status400BadRequest)
            {
                failed.Add(request.Id!);
            }

            responses.Add(response);
        }

        return results.Body(call, "Collection(batchResponse)", new() { ["responses"] = responses });
    }

    private static bool AreWellFormed(BatchRequest?[] requests)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return requests.All(request =>
            request is { Id.Length: > 0, Method.Length: > 0, Url.Length: > 0 }
            && (request.DependsOn ?? []).All(seen.Contains)
            && seen.Add(request.Id));
    }

    private async Task<JsonObject> SendAsync(HttpContext outer, BatchRequest request)
    {
        // A batch within a batch could multiply without end.
        if (!Uri.TryCreate($"https://localhost{Version}/{request.Url!.TrimStart('/')}", UriKind.Absolute, out var address)
            || PathString.FromUriComponent(address) is var path && (!path.StartsWithSegments(Version, out var rest) || rest == "/$batch"))
        {
            return Response(request, StatusCodes.Status400BadRequest);
        }

        var inner = new DefaultHttpContext { RequestServices = outer.RequestServices, RequestAborted = outer.RequestAborted };
        inner.Request.Method = request.Method!.ToUpperInvariant();
        inner.Request.Scheme = outer.Request.Scheme;
        inner.Request.Host = outer.Request.Host;
        inner.Request.Path = path;
        inner.Request.QueryString = QueryString.FromUriComponent(address);
        foreach (var (name, value) in request.Headers ?? [])
        {
            inner.Request.Headers[name] = value;
        }

        inner.Request.Headers.Authorization = outer.Request.Headers.Authorization;
        inner.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(request.Body?.ToJsonString() ?? ""));
        using var answer = new MemoryStream();
        inner.Response.Body = answer;
        await _pipeline!(inner);
        return Response(request, inner, answer.ToArray());
    }

    private static JsonObject Response(BatchRequest request, HttpContext inner, byte[] content)
    {
        var response = Response(request, inner.Response.StatusCode);
        foreach (var name in AnsweredHeaders.Where(inner.Response.Headers.ContainsKey))
        {
            response["headers"]![name] = inner.Response.Headers[name].ToString();
        }

        if (content.Length > 0)
        {
            var isJson = inner.Response.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true;
            response["body"] = isJson ? JsonNode.Parse(content) : Convert.ToBase64String(content);
        }

        return response;
    }

    private static JsonObject Response(BatchRequest request, int status) =>
        new() { ["id"] = request.Id, ["status"] = status, ["headers"] = new JsonObject() };

    private sealed record BatchBody(BatchRequest[]? Requests);

    private sealed record BatchRequest(
        string? Id, string? Method, string? Url, Dictionary<string, string>? Headers, JsonNode? Body, string[]? DependsOn);
}
