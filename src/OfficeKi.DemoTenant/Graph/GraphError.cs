using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>An error in Graph's JSON form.</summary>
/// <param name="Inner">A closer code inside, or null.</param>
/// <remarks>Source: Microsoft Graph error responses and resource types. Messages carry no input.</remarks>
internal sealed record GraphError(int Status, string Code, string Message, string? Inner = null) : IResult
{
    public static GraphError BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphError UnknownSegment { get; } = BadRequest("Resource not found for the segment.");

    public static GraphError NotFound(GraphDialect dialect) => new(404, dialect.NotFoundCode, dialect.NotFoundMessage);

    public static GraphError Denied(GraphDialect dialect) => new(403, dialect.DeniedCode, dialect.DeniedMessage);

    public static GraphError InvalidToken(string message) => new(401, "InvalidAuthenticationToken", message);

    public static GraphError TooManyRequests { get; } = new(429, "TooManyRequests", "Please retry after the given time.");

    public static GraphError Failed { get; } = new(500, "generalException", "General exception while processing");

    public Task ExecuteAsync(HttpContext httpContext) =>
        JsonAnswers.WriteAsync(httpContext, Status, Body(httpContext));

    private JsonObject Body(HttpContext http)
    {
        var inner = RequestIds.Of(http).ToJson();
        if (Inner is not null)
        {
            inner["code"] = Inner;
        }

        return new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = Code,
                ["message"] = Message,
                ["innerError"] = inner,
            },
        };
    }
}
