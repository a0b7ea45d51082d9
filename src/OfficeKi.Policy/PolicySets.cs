using System.Collections.Concurrent;

namespace OfficeKi.Policy;

/// <summary>One policy per tenant: its own overlay on the base package, or the base package as it is.</summary>
public sealed class PolicySets
{
    private readonly PolicyEngine _standard;
    private readonly ConcurrentDictionary<string, PolicyEngine> _own;

    /// <param name="standard">For every tenant without a set of its own.</param>
    /// <param name="own">Tenant id → set.</param>
    public PolicySets(PolicySet standard, IReadOnlyDictionary<string, PolicySet>? own = null)
    {
        _standard = new(standard);
        _own = new((own ?? new Dictionary<string, PolicySet>()).Select(pair => KeyValuePair.Create(pair.Key, new PolicyEngine(pair.Value))), StringComparer.OrdinalIgnoreCase);
    }

    public PolicyEngine For(string tenantId) => _own.GetValueOrDefault(tenantId, _standard);

    /// <summary>From now on the tenant is decided by this set; a decision that has begun ends under the set it began with.</summary>
    public void Replace(string tenantId, PolicySet set)
    {
        if (For(tenantId).Set != set)
        {
            _own[tenantId] = new(set);
        }
    }
}
