using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.DemoTenant.Hosting;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Makes signed tokens with the claims Entra puts into them (version 2.0).</summary>
/// <remarks>
/// Source: Microsoft identity platform, access token claims reference and ID token claims reference. A real Graph token is of version 1.0 and
/// not meant to be read by anyone but Graph; ours has the 2.0 form too.
/// </remarks>
internal sealed class TokenIssuer(SigningKeys keys, Addresses addresses, string clientId, TimeProvider time)
{
    public const int LifetimeSeconds = 3600;

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public string ForApi(Persona persona, bool withRoles = true)
    {
        var claims = AccessClaims(persona, clientId, RequestedScopes.ApiScope);
        if (withRoles && persona.Roles.Count > 0)
        {
            claims["roles"] = persona.Roles.ToArray();
        }

        return Sign(claims);
    }

    public string ForGraph(Persona persona, IEnumerable<string> scopes) =>
        Sign(AccessClaims(persona, addresses.Origin, string.Join(' ', scopes)));

    public string Identity(Persona persona, string? nonce)
    {
        var claims = CommonClaims(persona, clientId);
        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        return Sign(claims);
    }

    private Dictionary<string, object> AccessClaims(Persona persona, string audience, string scopes)
    {
        var claims = CommonClaims(persona, audience);
        claims["azp"] = clientId;
        claims["scp"] = scopes;
        return claims;
    }

    private Dictionary<string, object> CommonClaims(Persona persona, string audience)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return new(StringComparer.Ordinal)
        {
            ["aud"] = audience,
            ["iss"] = addresses.Issuer(persona.TenantId),
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + LifetimeSeconds,
            ["name"] = persona.DisplayName,
            ["oid"] = persona.ObjectId,
            ["preferred_username"] = persona.Mail,
            ["sub"] = PairwiseSubject(persona, audience),
            ["tid"] = persona.TenantId,
            ["uti"] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16)),
            ["ver"] = "2.0",
        };
    }

    /// <summary>Another subject for every audience, so that two apps cannot compare notes by it (OpenID Connect Core, 8.1).</summary>
    private static string PairwiseSubject(Persona persona, string audience) =>
        Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes($"{persona.TenantId}/{persona.ObjectId}/{audience}")));

    internal string Sign(Dictionary<string, object> claims) =>
        _handler.CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = keys.Credentials });
}
