using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Answers <c>POST /{tid}/oauth2/v2.0/token</c>.</summary>
/// <remarks>Source: Microsoft identity platform, OAuth 2.0 authorization code flow and on-behalf-of flow.</remarks>
internal sealed class TokenEndpoint(
    PersonaDirectory directory, CodeGrant code, RefreshGrant refresh, DeviceGrant device, OnBehalfOf onBehalfOf, TokenIssuer issuer,
    TicketStore<RefreshTicket> refreshTickets, TimeProvider time)
{
    /// <summary>All grants, for the server.</summary>
    public Task AnswerServerAsync(HttpContext http) => AnswerAsync(http, onBehalfOf);

    /// <summary>Only what a browser may do: no secret is shown there, so nothing is exchanged on behalf of anyone.</summary>
    public Task AnswerBrowserAsync(HttpContext http) => AnswerAsync(http, exchange: null);

    private async Task AnswerAsync(HttpContext http, OnBehalfOf? exchange)
    {
        var outcome = await PostedForm.ReadAsync(http) is { } form
            ? await GrantAsync(new(http.GetRouteValue("tid") as string ?? "", form), exchange)
            : new TokenOutcome.Refused(EntraError.MissingParameter("grant_type"));

        await (outcome switch
        {
            TokenOutcome.Granted granted => JsonAnswers.WriteAsync(http, StatusCodes.Status200OK, Tokens(granted)),
            TokenOutcome.Refused refused => JsonAnswers.WriteAsync(http, refused.Error, time),
            _ => throw new InvalidOperationException("unknown outcome of a token request"),
        });
    }

    private async Task<TokenOutcome> GrantAsync(TokenRequest request, OnBehalfOf? exchange) => request["grant_type"] switch
    {
        _ when !directory.Has(request.Tenant) => new TokenOutcome.Refused(EntraError.UnknownTenant),
        null => new TokenOutcome.Refused(EntraError.MissingParameter("grant_type")),
        "authorization_code" => code.Redeem(request),
        "refresh_token" => refresh.Redeem(request),
        DeviceGrant.GrantType or DeviceGrant.ShortGrantType => device.Redeem(request),
        OnBehalfOf.GrantType when exchange is not null => await exchange.ExchangeAsync(request),
        _ => new TokenOutcome.Refused(EntraError.UnsupportedGrant),
    };

    private JsonObject Tokens(TokenOutcome.Granted granted)
    {
        var (session, scopes, nonce) = granted;
        var persona = session.Persona;
        var body = new JsonObject
        {
            ["token_type"] = "Bearer",
            ["scope"] = string.Join(' ', scopes.AsAsked),
            ["expires_in"] = TokenIssuer.LifetimeSeconds,
            ["ext_expires_in"] = TokenIssuer.LifetimeSeconds,
            ["access_token"] = scopes.ForGraph ? issuer.ForGraph(persona, scopes.Names) : issuer.ForApi(persona),
            ["id_token"] = issuer.Identity(persona, nonce),
            ["client_info"] = ClientInfo(persona),
        };
        if (scopes.WantsRefreshToken)
        {
            body["refresh_token"] = refreshTickets.Issue(new(session, scopes));
        }

        return body;
    }

    private static string ClientInfo(Persona persona) =>
        Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(
            new JsonObject { ["uid"] = persona.ObjectId, ["utid"] = persona.TenantId }.ToJsonString()));
}
