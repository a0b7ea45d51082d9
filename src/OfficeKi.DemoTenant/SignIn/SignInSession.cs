namespace OfficeKi.DemoTenant.SignIn;

/// <summary>One sign-in of one persona. Everything that grew out of it can be ended at once.</summary>
/// <param name="confidential">Whether it belongs to the server, which must show its secret, or to a browser.</param>
internal sealed class SignInSession(Persona persona, bool confidential)
{
    private int _ended;

    public Persona Persona => persona;

    public bool Confidential => confidential;

    public bool IsEnded => Volatile.Read(ref _ended) != 0;

    public void End() => Interlocked.Exchange(ref _ended, 1);
}
