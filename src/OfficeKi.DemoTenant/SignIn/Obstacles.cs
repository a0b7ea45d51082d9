using System.Collections.Concurrent;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>What an administrator or a policy has put between a person and a token.</summary>
internal enum Obstacle
{
    None,
    ConsentRequired,
    MultiFactorRequired,
    Revoked,
}

/// <summary>Obstacles per persona. Signing in by hand settles them, as it does in Entra.</summary>
internal sealed class Obstacles
{
    private readonly ConcurrentDictionary<(string Tenant, string Persona), Obstacle> _current = new();

    public void Put(Persona persona, Obstacle obstacle) => _current[(persona.TenantId, persona.Id)] = obstacle;

    public void Settle(Persona persona) => _current.TryRemove((persona.TenantId, persona.Id), out _);

    public bool IsRevoked(Persona persona) => Of(persona) == Obstacle.Revoked;

    /// <summary>Why the persona gets no token without meeting a sign-in page, or null.</summary>
    public EntraError? Check(Persona persona) => Of(persona) switch
    {
        Obstacle.ConsentRequired => EntraError.ConsentRequired,
        Obstacle.MultiFactorRequired => EntraError.MultiFactorRequired,
        Obstacle.Revoked => EntraError.Revoked,
        _ => null,
    };

    private Obstacle Of(Persona persona) => _current.GetValueOrDefault((persona.TenantId, persona.Id));
}
