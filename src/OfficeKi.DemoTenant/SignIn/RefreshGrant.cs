namespace OfficeKi.DemoTenant.SignIn;

/// <summary>What a refresh token stands for.</summary>
internal sealed record RefreshTicket(SignInSession Session, RequestedScopes Scopes);

/// <summary>A new access token for a session that goes on.</summary>
/// <remarks>As with Entra the old refresh token stays good until it expires or the session ends, and it may ask for another resource.</remarks>
internal sealed class RefreshGrant(TicketStore<RefreshTicket> tickets, Obstacles obstacles, Registration registration)
{
    public TokenOutcome Redeem(TokenRequest request)
    {
        var ticket = tickets.Find(request["refresh_token"]);
        if (Check(request, ticket) is { } error)
        {
            return new TokenOutcome.Refused(error);
        }

        if (request["scope"] is not { } asked)
        {
            return new TokenOutcome.Granted(ticket!.Session, ticket.Scopes);
        }

        return registration.ParseScopes(asked, out var scopeError) is { } scopes
            ? new TokenOutcome.Granted(ticket!.Session, scopes)
            : new TokenOutcome.Refused(scopeError!);
    }

    private EntraError? Check(TokenRequest request, RefreshTicket? ticket) =>
        registration.Check(request, secretRequired: ticket?.Session.Confidential ?? false)
        ?? (request["refresh_token"] is null ? EntraError.MissingParameter("refresh_token")
            : ticket is null || !BelongsTo(request.Tenant, ticket.Session) ? EntraError.UnknownCode
            : ticket.Session.IsEnded ? EntraError.Revoked
            : obstacles.Check(ticket.Session.Persona));

    private static bool BelongsTo(string tenant, SignInSession session) =>
        PersonaDirectory.IsAlias(tenant) || tenant == session.Persona.TenantId;
}
