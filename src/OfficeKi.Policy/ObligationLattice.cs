using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>Joins the obligations of all rules that spoke for a permit: nothing gets lost, the strictest wins.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>mask</term><description>union of the types</description></item>
/// <item><term>restrictModel</term><description>nearest place: builtin &lt; on-premises &lt; eu &lt; third-country</description></item>
/// <item><term>confirm</term><description>strictest level: user &lt; fourEyes</description></item>
/// <item><term>label</term><description>union of (where, text)</description></item>
/// <item><term>warn</term><description>union of the codes</description></item>
/// </list>
/// Each join is commutative, associative and idempotent, so the order of rules has no meaning. The result is sorted in the order above.
/// </remarks>
internal static class ObligationLattice
{
    public static List<Obligation> Merge(List<PolicyRule> rules)
    {
        var join = new Join();
        foreach (var rule in rules)
        {
            foreach (var obligation in rule.Obligations)
            {
                join.Add(obligation);
            }
        }

        return join.Sorted();
    }

    private sealed class Join
    {
        private readonly HashSet<string> _mask = new(StringComparer.Ordinal);
        private readonly HashSet<Obligation.Label> _labels = [];
        private readonly HashSet<string> _warnings = new(StringComparer.Ordinal);
        private string? _maxLocation;
        private string? _confirm;

        public void Add(Obligation obligation)
        {
            switch (obligation)
            {
                case Obligation.Mask mask:
                    _mask.UnionWith(mask.Types);
                    break;
                case Obligation.RestrictModel { MaxLocation: var place }:
                    _maxLocation = _maxLocation is null || Vocabulary.Distance(place) < Vocabulary.Distance(_maxLocation) ? place : _maxLocation;
                    break;
                case Obligation.Confirm { Level: var level }:
                    _confirm = _confirm is null || level == "fourEyes" ? level : _confirm;
                    break;
                case Obligation.Label label:
                    _labels.Add(label);
                    break;
                case Obligation.Warn warn:
                    _warnings.Add(warn.Code);
                    break;
                default:
                    // Dropping a duty nobody here knows would weaken the decision; the engine turns this into a deny.
                    throw new InvalidOperationException($"obligation `{obligation.GetType().Name}` has no join");
            }
        }

        public List<Obligation> Sorted()
        {
            var result = new List<Obligation>();
            if (_mask.Count > 0)
            {
                result.Add(new Obligation.Mask([.. _mask.Order(StringComparer.Ordinal)]));
            }

            if (_maxLocation is not null)
            {
                result.Add(new Obligation.RestrictModel(_maxLocation));
            }

            if (_confirm is not null)
            {
                result.Add(new Obligation.Confirm(_confirm));
            }

            result.AddRange(_labels.OrderBy(label => label.Where, StringComparer.Ordinal).ThenBy(label => label.Text, StringComparer.Ordinal));
            result.AddRange(_warnings.Order(StringComparer.Ordinal).Select(code => new Obligation.Warn(code)));
            return result;
        }
    }
}
