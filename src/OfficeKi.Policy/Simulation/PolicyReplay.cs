using OfficeKi.Core;

namespace OfficeKi.Policy.Simulation;

/// <summary>Asks recorded questions again under another set, without effect.</summary>
public static class PolicyReplay
{
    public static ReplayReport Run(IReadOnlyList<RecordedFacts> recorded, PolicySet from, PolicySet to)
    {
        var (before, after) = (new PolicyEngine(from), new PolicyEngine(to));
        var changes = new List<ChangedDecision>();
        foreach (var (id, facts, person) in recorded)
        {
            var (old, now) = (before.Decide(facts, id), after.Decide(facts, id));
            if (Compare(old, now) is { } change)
            {
                changes.Add(new(id, facts.Action.Function, change, old.Determining, now.Determining)
                {
                    Asker = ((facts.Context.Date.Year * 12) + facts.Context.Date.Month, person),
                });
            }
        }

        var report = new ReplayReport(from.Version, to.Version, recorded.Count, changes, [], Widening.IsPossible(from, to));
        return report with { Sentences = ReplaySentences.Of(report, from, to) };
    }

    /// <summary>How the second answer differs from the first in what it allows; null when it does not.</summary>
    internal static ReplayChange? Compare(Decision old, Decision now) => (old.IsPermitted, now.IsPermitted) switch
    {
        (true, false) => ReplayChange.Denied,
        (false, true) => ReplayChange.Permitted,
        (false, false) => null,
        _ when !ObligationLattice.IsAtLeast(now.Obligations, old.Obligations) => ReplayChange.Weaker,
        _ when !ObligationLattice.IsAtLeast(old.Obligations, now.Obligations) => ReplayChange.Stricter,
        _ => null,
    };
}
