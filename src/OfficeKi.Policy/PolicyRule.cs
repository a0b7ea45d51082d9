using OfficeKi.Core;

namespace OfficeKi.Policy;

internal enum RuleEffect
{
    Permit,
    Forbid,

    /// <summary>Says neither yes nor no, but what must be done if it is yes.</summary>
    Oblige,
}

/// <summary>A rule of a policy file, ready to be asked.</summary>
internal sealed record PolicyRule
{
    /// <summary><c>package/rule</c>.</summary>
    public required string Id { get; init; }

    public required RuleEffect Effect { get; init; }

    public required LocalizedText Title { get; init; }

    public required string Source { get; init; }

    /// <summary>Functions it is about; empty for all.</summary>
    public IReadOnlyList<string> Functions { get; init; } = [];

    /// <summary>All must hold.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    public IReadOnlyList<Obligation> Obligations { get; init; } = [];

    /// <summary>What a forbidden person reads; null unless the effect is forbid.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>Tried out: evaluated and reported, never in force. Only for rules that forbid.</summary>
    public bool IsDryRun { get; init; }

    public RuleSummary Summary => new(Id, EffectWord, Title, Functions, Source, IsDryRun);

    public string EffectWord => Effect switch { RuleEffect.Permit => "permit", RuleEffect.Forbid => "forbid", _ => "oblige" };

    public bool IsAbout(string function) => Functions.Count == 0 || Functions.Contains(function);
}
