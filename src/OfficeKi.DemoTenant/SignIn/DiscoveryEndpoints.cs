using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.Hosting;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>What a validator or MSAL reads before it trusts a tenant: OpenID configuration, keys, instance metadata.</summary>
/// <remarks>Source: OpenID Connect Discovery 1.0, 3; RFC 7517; the instance document as MSAL reads it from Entra.</remarks>
internal sealed class DiscoveryEndpoints(PersonaDirectory directory, SigningKeys keys, Addresses addresses, TimeProvider time)
{
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/{tid}/v2.0/.well-known/openid-configuration", http => AnswerAsync(http, Configuration));
        endpoints.MapGet("/{tid}/discovery/v2.0/keys", http => AnswerAsync(http, tenant => keys.ToKeySet(Issuer(tenant))));
        endpoints.MapGet("/common/discovery/instance", http => JsonAnswers.WriteAsync(http, StatusCodes.Status200OK, Instance()));
    }

    private Task AnswerAsync(HttpContext http, Func<string, JsonObject> document) =>
        http.GetRouteValue("tid") is string tenant && directory.Has(tenant)
            ? JsonAnswers.WriteAsync(http, StatusCodes.Status200OK, document(tenant))
            : JsonAnswers.WriteAsync(http, EntraError.UnknownTenant, time);

    // Under the aliases Entra names no tenant but a template for one.
    private string Issuer(string tenant) => addresses.Issuer(PersonaDirectory.IsAlias(tenant) ? "{tenantid}" : tenant);

    private JsonObject Configuration(string tenant) => new()
    {
        ["token_endpoint"] = $"{addresses.Origin}/{tenant}/oauth2/v2.0/token",
        ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "none"),
        ["jwks_uri"] = $"{addresses.Origin}/{tenant}/discovery/v2.0/keys",
        ["response_modes_supported"] = new JsonArray("query", "fragment"),
        ["subject_types_supported"] = new JsonArray("pairwise"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["response_types_supported"] = new JsonArray("code"),
        ["grant_types_supported"] = new JsonArray("authorization_code", "refresh_token", DeviceGrant.GrantType, OnBehalfOf.GrantType),
        ["code_challenge_methods_supported"] = new JsonArray("S256"),
        ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
        ["issuer"] = Issuer(tenant),
        ["request_uri_parameter_supported"] = false,
        ["authorization_endpoint"] = $"{addresses.Origin}/{tenant}/oauth2/v2.0/authorize",
        ["device_authorization_endpoint"] = $"{addresses.Origin}/{tenant}/oauth2/v2.0/devicecode",
        ["claims_supported"] = new JsonArray("sub", "iss", "aud", "exp", "iat", "nonce", "name", "oid", "tid", "preferred_username", "ver"),
    };

    private JsonObject Instance()
    {
        var host = addresses.Base.Host;
        return new()
        {
            ["tenant_discovery_endpoint"] = $"{addresses.Origin}/common/v2.0/.well-known/openid-configuration",
            ["api-version"] = "1.1",
            ["metadata"] = new JsonArray(new JsonObject
            {
                ["preferred_network"] = host,
                ["preferred_cache"] = host,
                ["aliases"] = new JsonArray(host),
            }),
        };
    }
}
