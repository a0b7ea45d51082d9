using System.Collections.Frozen;

namespace OfficeKi.Policy;

/// <summary>One policy per tenant: its own overlay on the base package, or the base package as it is.</summary>
public sealed class PolicySets
{
    private readonly PolicyEngine _standard;
    private readonly FrozenDictionary<string, PolicyEngine> _own;

    /// <param name="standard">For every tenant without a set of its own.</param>
    /// <param name="own">Tenant id → set.</param>
    public PolicySets(PolicySet standard, IReadOnlyDictionary<string, PolicySet>? own = null)
    {
        _standard = new(standard);
        _own = (own ?? FrozenDictionary<string, PolicySet>.Empty)
            .ToFrozenDictionary(pair => pair.Key, pair => new PolicyEngine(pair.Value), StringComparer.OrdinalIgnoreCase);
    }

    public PolicyEngine For(string tenantId) => _own.GetValueOrDefault(tenantId, _standard);
}
