namespace OfficeKi.DemoTenant.SignIn;

/// <summary>A sign-in one program began and a person finishes elsewhere.</summary>
/// <param name="DeviceCode">What the program holds.</param>
/// <param name="UserCode">What the person is shown.</param>
internal sealed record DeviceAuthorization(string DeviceCode, string UserCode, string Tenant, RequestedScopes Scopes, DateTimeOffset Expires)
{
    private Answer? _answer;

    /// <summary>Null until the person has answered.</summary>
    public Answer? Given => Volatile.Read(ref _answer);

    /// <summary>Only the first answer counts.</summary>
    /// <param name="persona">Who signed in; null for a refusal.</param>
    public void Settle(Persona? persona) => Interlocked.CompareExchange(ref _answer, new(persona), null);

    /// <param name="Persona">Null: the person declined.</param>
    public sealed record Answer(Persona? Persona);
}
