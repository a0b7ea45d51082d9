namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Exchanges a token for our API for a Graph token of the same person.</summary>
/// <remarks>Source: Microsoft identity platform, on-behalf-of flow; the grant type is RFC 7523, 2.1.</remarks>
internal sealed class OnBehalfOf(TokenReader tokens, Obstacles obstacles, Registration registration)
{
    public const string GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public async Task<TokenOutcome> ExchangeAsync(TokenRequest request)
    {
        if (registration.Check(request, secretRequired: true) is { } wrongClient)
        {
            return new TokenOutcome.Refused(wrongClient);
        }

        if (MissingParameter(request) is { } missing)
        {
            return new TokenOutcome.Refused(EntraError.MissingParameter(missing));
        }

        if (registration.ParseScopes(request["scope"], out var error) is not { } scopes)
        {
            return new TokenOutcome.Refused(error!);
        }

        return await tokens.ReadAsync(request["assertion"], registration.ClientId) switch
        {
            TokenReading.Valid valid when Check(valid, request.Tenant) is { } refusal => new TokenOutcome.Refused(refusal),
            TokenReading.Valid valid => new TokenOutcome.Granted(new(valid.Persona, confidential: true), scopes),
            var reading => new TokenOutcome.Refused(ErrorOf(reading)),
        };
    }

    private static string? MissingParameter(TokenRequest request) =>
        request["assertion"] is null ? "assertion"
        : request["requested_token_use"] != "on_behalf_of" ? "requested_token_use"
        : null;

    private EntraError? Check(TokenReading.Valid assertion, string tenant) =>
        !PersonaDirectory.IsAlias(tenant) && tenant != assertion.Persona.TenantId ? EntraError.AssertionOfOtherTenant
        : !assertion.Scopes.Contains(RequestedScopes.ApiScope) ? EntraError.AssertionWithoutScope
        : !assertion.Persona.Licensed ? EntraError.NotAssigned with { Error = "invalid_grant" }
        : obstacles.Check(assertion.Persona);

    private static EntraError ErrorOf(TokenReading reading) => reading switch
    {
        TokenReading.Malformed => EntraError.MalformedAssertion,
        TokenReading.ForSomebodyElse => EntraError.AssertionForOther,
        TokenReading.OutOfTime => EntraError.AssertionExpired,
        _ => EntraError.UnsignedAssertion,
    };
}
