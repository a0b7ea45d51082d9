using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>Tries a set out beside the one in force: what is new is reported, what is in force decides.</summary>
/// <remarks>The answer is always that of the active set, so nothing can be weaker than it, whatever the candidate says or however it fails.</remarks>
public sealed class DryRun(PolicyEngine active, PolicySet candidate)
{
    private readonly PolicyEngine _candidate = new(candidate);

    /// <returns>The active set's decision; <see cref="Decision.WouldDeny"/> also names what would deny under the candidate.</returns>
    public Decision Decide(Facts facts, Guid decisionId)
    {
        var decision = active.Decide(facts, decisionId);
        var would = _candidate.Decide(facts, decisionId);
        return would.IsPermitted ? decision : decision with { WouldDeny = [.. decision.WouldDeny.Union(would.Determining, StringComparer.Ordinal)] };
    }
}
