using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>Personal data meets no model without a contract and a promise not to train on it.</summary>
/// <remarks>
/// Source: Art. 28 (3) GDPR (contract with the processor), Art. 5 (1) (b) GDPR (purpose limitation, against training).
/// Masking does not lift it: pseudonymised data are still personal data (recital 26 GDPR). Does not check what the contract says.
/// </remarks>
internal sealed class UncontractedModelRule : IPolicyRule
{
    public string Id => "core/uncontracted-model";

    public string Source => "Art. 28 Abs. 3, Art. 5 Abs. 1 Buchst. b DSGVO";

    public RefusalReason Refusal { get; } = new(
        "CLEARANCE_TOO_LOW",
        new(
            "Der Inhalt enthält personenbezogene Daten. Für das gewählte Modell fehlt ein Vertrag zur Auftragsverarbeitung oder der Verzicht auf Training.",
            "The content holds personal data. The chosen model has no processing contract or no promise not to train."),
        new(
            "Wählen Sie ein anderes Modell oder arbeiten Sie ohne Sprachmodell. Auch ein Text ohne personenbezogene Daten ist möglich.",
            "Choose another model or work without a language model. A text without personal data is possible too."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts) =>
        facts.Action.Engine == Vocabulary.Model
        && facts.Context.Model is not { ContractReference: true, NoTraining: true }
        && (facts.Resource.SpecialCategories.Count > 0 || PersonalData.Count(facts.Resource, PersonalData.Types) > 0);
}
