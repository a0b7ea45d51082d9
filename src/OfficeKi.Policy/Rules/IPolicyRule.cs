using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>A prohibition no policy file can switch off. One file each; found by reflection.</summary>
internal interface IPolicyRule
{
    /// <summary><c>core/…</c>.</summary>
    string Id { get; }

    /// <summary>Law or standard it rests on.</summary>
    string Source { get; }

    /// <summary>What the person reads; the contact is filled in from the policy set.</summary>
    RefusalReason Refusal { get; }

    /// <summary>True forbids, whoever asks and whatever a file permits. Throwing forbids as well.</summary>
    bool Forbids(Facts facts);

    RuleSummary Summary => new(Id, "forbid", Refusal.Reason, [], Source);
}
