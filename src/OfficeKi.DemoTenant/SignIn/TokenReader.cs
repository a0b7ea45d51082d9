using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.DemoTenant.Hosting;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Checks tokens this service has issued: signature, issuer, audience, time, person.</summary>
internal sealed class TokenReader(SigningKeys keys, Addresses addresses, PersonaDirectory directory, TimeProvider time)
{
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public async Task<TokenReading> ReadAsync(string? token, string audience)
    {
        // Time is looked at by our own clock, below.
        var result = await _handler.ValidateTokenAsync(token, new()
        {
            IssuerSigningKey = keys.Credentials.Key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidAudience = audience,
            IssuerValidator = (issuer, parsed, _) => IsIssuedHere(issuer, parsed),
            ValidateLifetime = false,
        });

        return result switch
        {
            { IsValid: true, SecurityToken: JsonWebToken valid } => Read(valid),
            { Exception: SecurityTokenInvalidAudienceException } => new TokenReading.ForSomebodyElse(),
            { Exception: ArgumentException } => new TokenReading.Malformed(),
            _ => new TokenReading.NotOurs(),
        };
    }

    private string IsIssuedHere(string issuer, SecurityToken token) =>
        token is JsonWebToken jwt && jwt.TryGetPayloadValue<string>("tid", out var tenant) && issuer == addresses.Issuer(tenant)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("the issuer is not a tenant of this service");

    private TokenReading Read(JsonWebToken token)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (now >= token.ValidTo || now < token.ValidFrom)
        {
            return new TokenReading.OutOfTime();
        }

        token.TryGetPayloadValue<string>("oid", out var objectId);
        token.TryGetPayloadValue<string>("tid", out var tenantId);
        token.TryGetPayloadValue<string>("scp", out var scopes);
        return directory.Find(tenantId, objectId) is { } persona
            ? new TokenReading.Valid(persona, Words(scopes), new(token.IssuedAt, TimeSpan.Zero))
            : new TokenReading.NotOurs();
    }

    private static HashSet<string> Words(string? scopes) =>
        new((scopes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
