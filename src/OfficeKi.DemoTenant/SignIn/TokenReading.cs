namespace OfficeKi.DemoTenant.SignIn;

/// <summary>What came of reading a token. Closed: only these cases exist.</summary>
internal abstract record TokenReading
{
    private TokenReading()
    {
    }

    public sealed record Valid(Persona Persona, IReadOnlySet<string> Scopes, DateTimeOffset Issued) : TokenReading;

    public sealed record Malformed : TokenReading;

    public sealed record NotOurs : TokenReading;

    public sealed record ForSomebodyElse : TokenReading;

    public sealed record OutOfTime : TokenReading;
}
