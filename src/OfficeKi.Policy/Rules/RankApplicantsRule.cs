using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>Nobody who applies for a job is ranked or chosen by AI.</summary>
/// <remarks>Source: Annex III no. 4 (a) AI Act (selection of applicants is high-risk); Art. 22 GDPR (no decision by automated means alone). Does not see more than the recognizer of purposes found in the user's own words.</remarks>
internal sealed class RankApplicantsRule : IPolicyRule
{
    public string Id => "core/rank-applicants";

    public string Source => "Anhang III Nr. 4 Buchst. a KI-Verordnung, Art. 22 DSGVO";

    public RefusalReason Refusal { get; } = new(
        "FORBIDDEN_PURPOSE",
        new("OfficeKi darf Bewerbungen nicht bewerten, vergleichen oder in eine Reihenfolge bringen. Über Menschen entscheiden Menschen.", "OfficeKi must not rate, compare or rank job applications. People decide about people."),
        new("Lassen Sie sich stattdessen eine einzelne Unterlage zusammenfassen oder eine Antwort an alle Bewerberinnen und Bewerber entwerfen.", "Instead, have a single document summarised or a reply to all applicants drafted."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts) => facts.Action.Purposes.Contains("rank-applicants");
}
