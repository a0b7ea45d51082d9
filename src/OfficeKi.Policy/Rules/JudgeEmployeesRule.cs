using OfficeKi.Core;

namespace OfficeKi.Policy.Rules;

/// <summary>No employee is judged, compared or watched by AI.</summary>
/// <remarks>Source: Annex III no. 4 (b) AI Act (evaluation of employees is high-risk); § 80 LPersVG RLP (co-determination on technical monitoring). Does not see more than the recognizer of purposes found in the user's own words.</remarks>
internal sealed class JudgeEmployeesRule : IPolicyRule
{
    public string Id => "core/judge-employees";

    public string Source => "Anhang III Nr. 4 Buchst. b KI-Verordnung, § 80 LPersVG RLP";

    public RefusalReason Refusal { get; } = new(
        "FORBIDDEN_PURPOSE",
        new("OfficeKi darf Leistung oder Verhalten von Beschäftigten nicht bewerten, vergleichen oder auswerten.", "OfficeKi must not rate, compare or evaluate the performance or behaviour of staff."),
        new("Lassen Sie sich stattdessen Aufgaben und Fristen eines Vorgangs zeigen oder einen sachlichen Text umformulieren, den Sie selbst geschrieben haben.", "Instead, have the tasks and deadlines of a matter shown, or a factual text of your own rephrased."),
        StandardRefusals.NoContact);

    public bool Forbids(Facts facts) => facts.Action.Purposes.Contains("judge-employees");
}
