using OfficeKi.Core;

namespace OfficeKi.Policy.Simulation;

/// <summary>What distinguishes two sets, rule by rule, in plain words.</summary>
public static class PolicyDifference
{
    /// <returns>A sentence for each rule that is new, changed or gone, by id; empty when the rules are the same.</returns>
    public static IReadOnlyList<LocalizedText> Of(PolicySet from, PolicySet to)
    {
        var (old, now) = (from.SortedRules.ToDictionary(rule => rule.Id, StringComparer.Ordinal), to.SortedRules.ToDictionary(rule => rule.Id, StringComparer.Ordinal));
        return
        [
            .. now.Values.Where(rule => !old.ContainsKey(rule.Id)).Select(rule => Sentence("Neue Regel", "New rule", rule)),
            .. now.Values.Where(rule => old.TryGetValue(rule.Id, out var before) && !IsSame(before, rule)).Select(rule => Sentence("Geänderte Regel", "Changed rule", rule)),
            .. old.Values.Where(rule => !now.ContainsKey(rule.Id)).Select(rule => Sentence("Entfallene Regel", "Rule that is gone", rule)),
        ];
    }

    private static LocalizedText Sentence(string de, string en, PolicyRule rule)
    {
        var (wirkung, effect) = (rule.Effect, rule.IsDryRun) switch
        {
            (RuleEffect.Forbid, true) => ("verbietet, zur Probe", "forbids, on trial"),
            (RuleEffect.Forbid, _) => ("verbietet", "forbids"),
            (RuleEffect.Permit, _) => ("erlaubt", "permits"),
            _ => ("verpflichtet", "obliges"),
        };
        return new($"{de} „{rule.Title.De.TrimEnd('.')}“ ({wirkung}). Quelle: {rule.Source}.", $"{en} “{rule.Title.En.TrimEnd('.')}” ({effect}). Source: {rule.Source}.");
    }

    // Each city names itself in all of its refusals; that is no other rule.
    private static RefusalReason? WithoutContact(PolicyRule rule) => rule.Refusal is { } refusal ? refusal with { Contact = "" } : null;

    private static bool IsSame(PolicyRule one, PolicyRule other) =>
        (one.Effect, one.IsDryRun, one.Title, one.Source, WithoutContact(one)) == (other.Effect, other.IsDryRun, other.Title, other.Source, WithoutContact(other))
        && one.Functions.Order(StringComparer.Ordinal).SequenceEqual(other.Functions.Order(StringComparer.Ordinal))
        && one.Conditions.Select(condition => condition.Key).Order(StringComparer.Ordinal).SequenceEqual(other.Conditions.Select(condition => condition.Key).Order(StringComparer.Ordinal))
        && ObligationLattice.IsAtLeast(one.Obligations, other.Obligations) && ObligationLattice.IsAtLeast(other.Obligations, one.Obligations);
}
