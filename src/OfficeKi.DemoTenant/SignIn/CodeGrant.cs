namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Authorisation code with proof key.</summary>
/// <remarks>Source: RFC 6749, 4.1.3 and 4.1.2 (a code used twice ends what it was used for); RFC 7636 (PKCE).</remarks>
internal sealed class CodeGrant(TicketStore<AuthorizationCode> codes, Registration registration)
{
    public TokenOutcome Redeem(TokenRequest request) =>
        Check(request, out var code) is { } error
            ? new TokenOutcome.Refused(error)
            : new TokenOutcome.Granted(code!.Session, code.Scopes, code.Nonce);

    private EntraError? Check(TokenRequest request, out AuthorizationCode? code)
    {
        code = codes.Find(request["code"]);
        if (registration.Check(request, secretRequired: false) is { } wrongClient)
        {
            return wrongClient;
        }

        if (request["code"] is null)
        {
            return EntraError.MissingParameter("code");
        }

        if (request["code_verifier"] is not { } verifier)
        {
            return EntraError.ProofKeyRequired;
        }

        return code is null ? EntraError.UnknownCode : Check(request, code, verifier);
    }

    private static EntraError? Check(TokenRequest request, AuthorizationCode code, string verifier)
    {
        // A wrong guess also uses the code up.
        if (!code.TryRedeem())
        {
            code.Session.End();
            return EntraError.UsedCode;
        }

        return request["redirect_uri"] != code.RedirectUri ? EntraError.OtherRedirectUri
            : !IsOfTenant(request.Tenant, code.Session.Persona) ? EntraError.UnknownCode
            : !code.Matches(verifier) ? EntraError.WrongVerifier
            : null;
    }

    private static bool IsOfTenant(string tenant, Persona persona) => PersonaDirectory.IsAlias(tenant) || tenant == persona.TenantId;
}
