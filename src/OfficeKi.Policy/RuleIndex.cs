using System.Collections.Frozen;

namespace OfficeKi.Policy;

/// <summary>Rules by function, so that a request meets only the rules that can concern it.</summary>
/// <remarks>Each list is sorted by id: whatever order the files had, the answer is the same, letter for letter.</remarks>
internal sealed class RuleIndex
{
    private readonly PolicyRule[] _general;
    private readonly FrozenDictionary<string, PolicyRule[]> _byFunction;

    public RuleIndex(IReadOnlyList<PolicyRule> rules)
    {
        var sorted = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        _general = [.. sorted.Where(rule => rule.Functions.Count == 0)];
        _byFunction = sorted
            .SelectMany(rule => rule.Functions)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(
                function => function,
                function => sorted.Where(rule => rule.Functions.Count == 0 || rule.Functions.Contains(function)).ToArray(),
                StringComparer.Ordinal);
    }

    public PolicyRule[] For(string function) => _byFunction.GetValueOrDefault(function, _general);
}
