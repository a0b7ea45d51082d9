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
internal sealed class ObligationLattice
{
    private static readonly string[] Types = [.. Vocabulary.PersonalDataTypes.Order(StringComparer.Ordinal)];

    private uint _mask;
    private string? _place;
    private string? _confirm;
    private HashSet<Obligation.Label>? _labels;
    private HashSet<string>? _warnings;

    /// <summary>Adds the duties of one rule, prepared once when the set was loaded.</summary>
    public void Add(Duties duties)
    {
        _mask |= duties.Mask;
        if (duties.Place is { } place && (_place is null || Vocabulary.Distance(place) < Vocabulary.Distance(_place)))
        {
            _place = place;
        }

        if (duties.Confirm is { } level && _confirm != Vocabulary.FourEyes)
        {
            _confirm = level;
        }

        if (duties.Labels.Length > 0)
        {
            (_labels ??= []).UnionWith(duties.Labels);
        }

        if (duties.Warnings.Length > 0)
        {
            (_warnings ??= new(StringComparer.Ordinal)).UnionWith(duties.Warnings);
        }
    }

    public IReadOnlyList<Obligation> Join()
    {
        var result = new List<Obligation>();
        if (_mask != 0)
        {
            result.Add(new Obligation.Mask([.. Types.Where((_, bit) => (_mask & (1u << bit)) != 0)]));
        }

        if (_place is not null)
        {
            result.Add(new Obligation.RestrictModel(_place));
        }

        if (_confirm is not null)
        {
            result.Add(new Obligation.Confirm(_confirm));
        }

        result.AddRange((_labels ?? []).OrderBy(label => label.Where, StringComparer.Ordinal).ThenBy(label => label.Text, StringComparer.Ordinal));
        result.AddRange((_warnings ?? []).Order(StringComparer.Ordinal).Select(code => new Obligation.Warn(code)));
        return result;
    }

    /// <summary>Whether whoever meets <paramref name="these"/> has met <paramref name="those"/> as well.</summary>
    public static bool IsAtLeast(IReadOnlyList<Obligation> these, IReadOnlyList<Obligation> those)
    {
        var (a, b) = (Duties.Of(these), Duties.Of(those));
        return (b.Mask & ~a.Mask) == 0
            && (b.Place is null || (a.Place is not null && Vocabulary.Distance(a.Place) <= Vocabulary.Distance(b.Place)))
            && (b.Confirm is null || a.Confirm == b.Confirm || a.Confirm == Vocabulary.FourEyes)
            && !b.Labels.Except(a.Labels).Any()
            && !b.Warnings.Except(a.Warnings, StringComparer.Ordinal).Any();
    }

    /// <summary>The duties of one rule, in the shape they are joined in.</summary>
    /// <param name="Mask">One bit per type of personal data.</param>
    internal sealed record Duties(uint Mask, string? Place, string? Confirm, Obligation.Label[] Labels, string[] Warnings)
    {
        /// <exception cref="InvalidOperationException">A kind of obligation that has no join: dropping it would weaken every decision.</exception>
        public static Duties Of(IReadOnlyList<Obligation> obligations)
        {
            if (obligations.Any(duty => duty is not (Obligation.Mask or Obligation.RestrictModel or Obligation.Confirm or Obligation.Label or Obligation.Warn)))
            {
                throw new InvalidOperationException("an obligation has no join");
            }

            var places = obligations.OfType<Obligation.RestrictModel>().Select(duty => duty.MaxLocation).OrderBy(Vocabulary.Distance);
            var levels = obligations.OfType<Obligation.Confirm>().Select(duty => duty.Level).OrderBy(level => level != Vocabulary.FourEyes);
            return new(
                obligations.OfType<Obligation.Mask>().SelectMany(duty => duty.Types).Aggregate(0u, (mask, type) => mask | (1u << Array.IndexOf(Types, type))),
                places.FirstOrDefault(),
                levels.FirstOrDefault(),
                [.. obligations.OfType<Obligation.Label>()],
                [.. obligations.OfType<Obligation.Warn>().Select(duty => duty.Code)]);
        }
    }
}
