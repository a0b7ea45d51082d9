using System.Security.Claims;

namespace OfficeKi.Core;

/// <summary>The signed-in person a request acts for. Identity is <c>TenantId</c> + <c>ObjectId</c>, never a name or an address.</summary>
/// <param name="TenantId">Directory tenant (claim <c>tid</c>).</param>
/// <param name="ObjectId">Person in that tenant (claim <c>oid</c>).</param>
/// <param name="Roles">App roles from the directory, for example <c>Staff</c>.</param>
/// <param name="Principal">The validated token, needed to read content on behalf of this person.</param>
public sealed record Caller(string TenantId, string ObjectId, IReadOnlyList<string> Roles, ClaimsPrincipal Principal)
{
    /// <summary>Organisational unit (Amt) as the directory names it; null when unknown. Found out by the gate, not a part of the identity.</summary>
    public string? OrgUnit { get; init; }

    /// <summary>Evidence of training; null when nobody has looked. Found out by the gate, not a part of the identity.</summary>
    public TrainingPass? Training { get; init; }

    public override string ToString() => $"{TenantId}/{ObjectId}";
}
