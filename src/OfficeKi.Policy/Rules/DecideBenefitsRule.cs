using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>No benefit is granted, refused or examined for entitlement by AI.</summary>
/// <remarks>Source: Annex III no. 5 (a) AI Act (eligibility for public benefits is high-risk); Art. 22 GDPR; § 35a VwVfG (automated decisions need a law). Does not see more than the recognizer of purposes found in the user's own words.</remarks>
internal sealed class DecideBenefitsRule : IPolicyRule
{
    public string Id => "core/decide-benefits";

    public string Source => "Anhang III Nr. 5 Buchst. a KI-Verordnung, Art. 22 DSGVO, § 35a VwVfG";

    public RefusalReason Refusal { get; } = new(
        "FORBIDDEN_PURPOSE",
        new("OfficeKi darf nicht entscheiden oder vorschlagen, ob jemand eine Leistung bekommt.", "OfficeKi must not decide or suggest whether somebody gets a benefit."),
        new("Lassen Sie sich stattdessen den Antrag zusammenfassen, fehlende Unterlagen finden oder die Voraussetzungen aus der Vorschrift zeigen. Die Entscheidung treffen Sie.", "Instead, have the application summarised, missing documents found, or the requirements of the rule shown. The decision is yours."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts) => facts.Action.Purposes.Contains("decide-benefits");
}
