namespace OfficeKi.DemoTenant.SignIn;

/// <summary>What a grant leads to. Closed: only these cases exist.</summary>
internal abstract record TokenOutcome
{
    private TokenOutcome()
    {
    }

    public sealed record Granted(SignInSession Session, RequestedScopes Scopes, string? Nonce = null) : TokenOutcome;

    public sealed record Refused(EntraError Error) : TokenOutcome;
}
