using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Answers <c>GET /{tid}/oauth2/v2.0/authorize</c>: lets a person pick who they are, or nobody at all when asked silently.</summary>
/// <remarks>Source: RFC 6749, 4.1.1 and 4.1.2.1 (an unknown client or redirect address is never redirected to); OpenID Connect Core, 3.1.2.</remarks>
internal sealed class AuthorizeEndpoint(
    PersonaDirectory directory, Registration registration, Obstacles obstacles, TicketStore<AuthorizationCode> codes)
{
    public Task AnswerAsync(HttpContext http)
    {
        var request = new AuthorizeRequest(http.GetRouteValue("tid") as string ?? "", http.Request.Query);
        if (CheckSender(request) is { } untrusted)
        {
            return SignInPage.WriteErrorAsync(http, untrusted);
        }

        var scopes = registration.ParseScopes(request["scope"], out var scopeError);
        if ((request.CheckForm() ?? scopeError) is { } error)
        {
            return Refuse(http, request, error);
        }

        return Choose(http, request, scopes!);
    }

    private EntraError? CheckSender(AuthorizeRequest request) =>
        !directory.Has(request.Tenant) ? EntraError.UnknownTenant
        : request["client_id"] != registration.ClientId ? EntraError.UnknownClient
        : !registration.AllowsRedirect(request.RedirectUri) ? EntraError.UnknownRedirectUri
        : null;

    private Task Choose(HttpContext http, AuthorizeRequest request, RequestedScopes scopes)
    {
        var name = request.IsSilent ? request["login_hint"] : request.Picked;
        var persona = directory.FindByName(request.Tenant, name);
        if (persona is null)
        {
            return request.IsSilent
                ? Refuse(http, request, EntraError.NobodySignedIn)
                : SignInPage.WriteChoiceAsync(http, request["ui_locales"], directory.In(request.Tenant), request.LinkFor);
        }

        if (!request.IsSilent)
        {
            obstacles.Settle(persona);
        }

        var error = persona.Licensed ? obstacles.Check(persona) : EntraError.NotAssigned;
        return error is null ? Grant(http, request, scopes, persona) : Refuse(http, request, error);
    }

    private Task Grant(HttpContext http, AuthorizeRequest request, RequestedScopes scopes, Persona persona)
    {
        var session = new SignInSession(persona, confidential: false);
        var code = codes.Issue(new(session, scopes, request.RedirectUri!, request["code_challenge"]!, request["nonce"]));
        return Redirect(http, request.RedirectWith([new("code", code)]));
    }

    private static Task Refuse(HttpContext http, AuthorizeRequest request, EntraError error) =>
        Redirect(http, request.RedirectWith([new("error", ForBrowser(error)), new("error_description", error.Description)]));

    // At the token endpoint these are invalid_grant; a browser is told what to do instead (OpenID Connect Core, 3.1.2.6).
    private static string ForBrowser(EntraError error) =>
        error == EntraError.ConsentRequired ? "consent_required"
        : error == EntraError.Revoked ? "login_required"
        : error.Error;

    private static Task Redirect(HttpContext http, string location)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Redirect(location);
        return Task.CompletedTask;
    }
}
