using OfficeKi.Core;

namespace OfficeKi.Policy.Simulation;

/// <summary>Whether a set could allow what another does not, judged by the rules alone.</summary>
/// <remarks>
/// Compares word for word: a rule covers another when it is about the same functions or more and states a part of its conditions. So it never
/// misses a widening, and may see one where two wordings mean the same. A rule that asks for a fact that may be unknown must stay as it is,
/// because "unknown" denies.
/// </remarks>
internal static class Widening
{
    public static bool IsPossible(PolicySet from, PolicySet to)
    {
        PolicyRule[] old = [.. from.PackageRules.Where(rule => !rule.IsDryRun)];
        PolicyRule[] now = [.. to.PackageRules.Where(rule => !rule.IsDryRun)];
        return now.Any(rule => rule.Effect == RuleEffect.Permit && !old.Any(before => before.Effect == RuleEffect.Permit && Covers(before, rule)))
            || old.Any(rule => rule.Effect == RuleEffect.Forbid && !now.Any(after => after.Effect == RuleEffect.Forbid && Covers(after, rule)))
            || old.Any(rule => rule.Obligations.Count > 0 && !now.Any(after => Covers(after, rule) && ObligationLattice.IsAtLeast(after.Obligations, rule.Obligations)))
            || old.Any(rule => rule.Conditions.Any(condition => condition.Asks is not null) && !now.Any(after => Covers(after, rule) && Covers(rule, after)));
    }

    private static bool Covers(PolicyRule wide, PolicyRule narrow) =>
        (wide.Functions.Count == 0 || (narrow.Functions.Count > 0 && !narrow.Functions.Except(wide.Functions).Any()))
        && !wide.Conditions.ExceptBy(narrow.Conditions.Select(condition => condition.Key), condition => condition.Key).Any();
}
