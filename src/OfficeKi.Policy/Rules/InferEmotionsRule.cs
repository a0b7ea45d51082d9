using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>No feelings are read out of texts of people.</summary>
/// <remarks>Source: Art. 5 (1) (f) AI Act (inferring emotions at the workplace is forbidden). Does not see more than the recognizer of purposes found in the user's own words.</remarks>
internal sealed class InferEmotionsRule : IPolicyRule
{
    public string Id => "core/infer-emotions";

    public string Source => "Art. 5 Abs. 1 Buchst. f KI-Verordnung";

    public RefusalReason Refusal { get; } = new(
        "FORBIDDEN_PURPOSE",
        new("OfficeKi darf nicht beurteilen, wie sich jemand fühlt oder ob jemand ehrlich ist.", "OfficeKi must not judge how somebody feels or whether somebody is honest."),
        new("Lassen Sie sich stattdessen die Anliegen und Fragen der Nachricht nennen oder eine freundliche Antwort entwerfen.", "Instead, have the concerns and questions of the message listed, or a friendly reply drafted."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts) => facts.Action.Purposes.Contains("infer-emotions");
}
