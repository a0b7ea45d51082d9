using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>The votes of one decision and how they are counted.</summary>
internal sealed class Ballot
{
    private readonly List<string> _for = [];
    private readonly List<string> _against = [];
    private readonly List<string> _wouldDeny = [];
    private readonly ObligationLattice _duties = new();
    private RefusalReason? _refusal;
    private bool _permitted;

    /// <summary>Codes of what went wrong; any of them means no.</summary>
    public List<string> Errors { get; } = [];

    public void Vote(IndexedRule indexed)
    {
        var rule = indexed.Rule;
        if (rule.IsDryRun)
        {
            _wouldDeny.Add(rule.Id);
            return;
        }

        if (rule.Effect == RuleEffect.Forbid)
        {
            Forbid(rule.Id, rule.Refusal);
            return;
        }

        _for.Add(rule.Id);
        _duties.Add(indexed.Duties);
        _permitted |= rule.Effect == RuleEffect.Permit;
    }

    /// <summary>The first refusal is the one the person reads: rules in code come first, then those of files by id.</summary>
    public void Forbid(string id, RefusalReason? refusal)
    {
        _against.Add(id);
        _refusal ??= refusal;
    }

    /// <summary>A rule that hangs on a fact nobody knows has voted no, whatever its effect.</summary>
    public void Miss(PolicyRule rule, IEnumerable<string> paths)
    {
        if (rule.IsDryRun)
        {
            _wouldDeny.Add(rule.Id);
            return;
        }

        Forbid(rule.Id, rule.Refusal);
        Errors.AddRange(paths.Select(path => $"MISSING_ATTRIBUTE:{path}").Except(Errors));
    }

    /// <summary>A rule that failed has voted no, or would have.</summary>
    public void Fail(string id, bool isDryRun = false)
    {
        if (isDryRun)
        {
            _wouldDeny.Add(id);
            return;
        }

        _against.Add(id);
        Errors.Add($"RULE_FAILED:{id}");
    }

    public Decision Count(Guid decisionId, PolicySet set) =>
        _permitted && _against.Count == 0 && Errors.Count == 0
            ? new(decisionId, Effect.Permit, _for, _duties.Join(), null, set.Version, []) { WouldDeny = _wouldDeny }
            : new(decisionId, Effect.Deny, _against.Count == 0 ? [PolicyEngine.DefaultDeny] : _against, [], Refusal(set), set.Version, Errors) { WouldDeny = _wouldDeny };

    private RefusalReason Refusal(PolicySet set) =>
        _refusal ?? (Errors.Count > 0 ? StandardRefusals.NotCheckable : StandardRefusals.NotPermitted) with { Contact = set.Contact };
}
