using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>Personnel matters are open to leads only.</summary>
/// <remarks>
/// Source: § 50 BeamtStG (personnel files are confidential; access only for those entrusted with personnel matters).
/// The role stands for "entrusted with personnel matters"; whether this lead may read this file is decided by the rights of the file itself.
/// </remarks>
internal sealed class PersonnelFileRule : IPolicyRule
{
    public string Id => "core/personnel-file";

    public string Source => "§ 50 BeamtStG";

    public RefusalReason Refusal { get; } = new(
        "MARKING_FOUND",
        new(
            "Der Inhalt ist als Personalsache gekennzeichnet. Personalsachen dürfen nur Führungskräfte mit KI bearbeiten.",
            "The content is marked as a personnel matter. Only leads may work on personnel matters with AI."),
        new(
            "Bearbeiten Sie den Inhalt ohne KI. Wenn Sie für Personalsachen zuständig sind, bitten Sie die genannte Stelle um die passende Rolle.",
            "Work on the content without AI. If personnel matters are your task, ask the contact for the role."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts) => facts.Resource.Markings.Contains("personalsache") && !facts.Principal.Roles.Contains("Lead");
}
