using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OfficeKi.DemoTenant.Hosting;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>What every Graph request passes before an endpoint sees it: token, revocation, throttling, scope, query.</summary>
internal sealed class GraphGate(
    DemoCity city, TokenReader tokens, Obstacles obstacles, Throttle throttle, Addresses addresses, TimeProvider time)
{
    private const string GraphClientId = "00000003-0000-0000-c000-000000000000";

    public async Task PassAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<GraphNeed>() is not { } need)
        {
            await next(http);
            return;
        }

        var error = await tokens.ReadAsync(BearerToken(http), addresses.Origin) switch
        {
            TokenReading.Valid valid => Check(http, valid, need),
            var reading => Unauthorized(http, MessageFor(reading)),
        };
        await (error is null ? next(http) : error.ExecuteAsync(http));
    }

    private GraphError? Check(HttpContext http, TokenReading.Valid token, GraphNeed need)
    {
        if (obstacles.IsRevoked(token.Persona))
        {
            return Challenge(http);
        }

        if (throttle.Count(token.Persona) is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return GraphError.TooManyRequests;
        }

        if (need.AnyScope.Count > 0 && !need.AnyScope.Any(token.Scopes.Contains))
        {
            return GraphError.Denied(need.Dialect);
        }

        if (ODataQuery.Parse(http.Request.Query) is not { } query)
        {
            return GraphError.BadRequest("Invalid value for a system query option.");
        }

        Prefer.Acknowledge(http);
        http.Features.Set(new GraphCall(http, token.Persona, token.Scopes, new(city, token.Persona), query));
        return null;
    }

    private static string? BearerToken(HttpContext http) =>
        http.Request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;

    private static string MessageFor(TokenReading reading) => reading switch
    {
        TokenReading.ForSomebodyElse => "Access token validation failure. Invalid audience.",
        TokenReading.OutOfTime => "Lifetime validation failed, the token is expired.",
        TokenReading.Malformed => "Access token is empty or malformed.",
        _ => "Access token validation failure. Invalid signature.",
    };

    private GraphError Unauthorized(HttpContext http, string message, string? extra = null)
    {
        http.Response.Headers.WWWAuthenticate =
            $"Bearer realm=\"\", authorization_uri=\"{addresses.Origin}/common/oauth2/v2.0/authorize\", client_id=\"{GraphClientId}\"{extra}";
        return GraphError.InvalidToken(message);
    }

    /// <summary>Continuous access evaluation: the token looks good, but the person's sessions were ended after it was issued.</summary>
    private GraphError Challenge(HttpContext http)
    {
        var claims = new JsonObject
        {
            ["access_token"] = new JsonObject
            {
                ["nbf"] = new JsonObject
                {
                    ["essential"] = true,
                    ["value"] = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
                },
            },
        };
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        return Unauthorized(
            http, "Continuous access evaluation resulted in challenge.", $", error=\"insufficient_claims\", claims=\"{encoded}\"");
    }
}
