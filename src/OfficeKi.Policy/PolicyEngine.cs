using OfficeKi.Core;
using OfficeKi.Policy.Rules;

namespace OfficeKi.Policy;

/// <summary>Asks every rule. One forbid wins; with no permit the answer is no; with any error the answer is no.</summary>
/// <remarks>
/// Semantics after Cedar (default deny, forbid overrides permit, order-independent, determining rules named), with one difference:
/// a rule that fails is not skipped but counts as a forbid, because a skipped prohibition would open the door.
/// Pure: no clock, no disk, no network, no state; safe to call from many threads.
/// </remarks>
public sealed class PolicyEngine
{
    /// <summary>What determines when nothing permits.</summary>
    internal const string DefaultDeny = "DEFAULT_DENY";

    private readonly PolicySet _set;
    private readonly IReadOnlyList<IPolicyRule> _hardRules;

    public PolicyEngine(PolicySet set)
        : this(set, HardRules.All)
    {
    }

    internal PolicyEngine(PolicySet set, IReadOnlyList<IPolicyRule> hardRules) => (_set, _hardRules) = (set, hardRules);

    /// <summary>The set it decides by.</summary>
    public PolicySet Set => _set;

    /// <summary>Decides and never throws.</summary>
    /// <param name="decisionId">Id the decision is recorded under.</param>
#pragma warning disable CA1031 // any failure means no
    public Decision Decide(Facts facts, Guid decisionId)
    {
        var ballot = new Ballot();
        try
        {
            FactsCheck.Run(facts, ballot.Errors);
            if (ballot.Errors.Count == 0)
            {
                AskHardRules(facts, ballot);
                AskPackageRules(facts, ballot);
            }
        }
        catch (Exception)
        {
            ballot.Errors.Add("EVALUATION_FAILED");
        }

        return ballot.Count(decisionId, _set);
    }

    private void AskHardRules(Facts facts, Ballot ballot)
    {
        foreach (var rule in _hardRules)
        {
            try
            {
                if (rule.Forbids(facts))
                {
                    ballot.Forbid(rule.Id, rule.Refusal with { Contact = _set.Contact });
                }
            }
            catch (Exception)
            {
                ballot.Fail(rule.Id);
            }
        }
    }

    private void AskPackageRules(Facts facts, Ballot ballot)
    {
        var answers = _set.Ask(facts);
        foreach (var rule in _set.RulesFor(facts.Action.Function))
        {
            try
            {
                switch (answers.Meet(rule.Conditions))
                {
                    case Answer.Yes:
                        ballot.Vote(rule);
                        break;
                    case Answer.Unknown:
                        ballot.Miss(rule.Rule, UnknownIn(rule.Rule, facts));
                        break;
                }
            }
            catch (Exception)
            {
                ballot.Fail(rule.Rule.Id, rule.Rule.IsDryRun);
            }
        }
    }
#pragma warning restore CA1031

    private static IEnumerable<string> UnknownIn(PolicyRule rule, Facts facts) =>
        rule.Conditions.Select(condition => condition.Asks).OfType<OptionalFact>().Where(asked => !asked.IsKnown(facts)).Select(asked => asked.Path);
}
