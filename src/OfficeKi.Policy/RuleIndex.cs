using System.Collections.Frozen;

namespace OfficeKi.Policy;

/// <summary>A rule as it is asked.</summary>
/// <param name="Conditions">Positions in the list of all distinct conditions.</param>
internal sealed record IndexedRule(PolicyRule Rule, int[] Conditions, ObligationLattice.Duties Duties);

/// <summary>Rules by function, so that a request meets only the rules that can concern it.</summary>
/// <remarks>Each list is sorted by id: whatever order the files had, the answer is the same, letter for letter.</remarks>
internal sealed class RuleIndex
{
    private readonly Condition[] _conditions;
    private readonly IndexedRule[] _general;
    private readonly FrozenDictionary<string, IndexedRule[]> _byFunction;

    public RuleIndex(IReadOnlyList<PolicyRule> rules)
    {
        _conditions = [.. rules.SelectMany(rule => rule.Conditions).DistinctBy(condition => condition.Key, StringComparer.Ordinal)];
        var positions = _conditions.Select((condition, position) => (condition.Key, position)).ToFrozenDictionary(pair => pair.Key, pair => pair.position);
        var sorted = rules
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => new IndexedRule(rule, [.. rule.Conditions.Select(condition => positions[condition.Key])], ObligationLattice.Duties.Of(rule.Obligations)))
            .ToArray();
        _general = [.. sorted.Where(one => one.Rule.Functions.Count == 0)];
        _byFunction = sorted
            .SelectMany(one => one.Rule.Functions)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(
                function => function,
                function => sorted.Where(one => one.Rule.Functions.Count == 0 || one.Rule.Functions.Contains(function)).ToArray(),
                StringComparer.Ordinal);
    }

    public IndexedRule[] For(string function) => _byFunction.GetValueOrDefault(function, _general);

    public Answers Ask(Facts facts) => new(_conditions, facts);
}
