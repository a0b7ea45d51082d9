using OfficeKi.Core;

namespace OfficeKi.Functions.Deciding;

/// <summary>Refusals the gate itself can give, in plain words. Whom to ask depends on the tenant and is filled in by <see cref="Judge.ContactFor"/>.</summary>
internal static class Reasons
{
    private const string Contact = "";

    public static RefusalReason ModelTooFar { get; } = new(
        "CLEARANCE_TOO_LOW",
        new("Dieser Inhalt darf nur mit einem näheren Sprachmodell verarbeitet werden.", "This content may only be processed with a closer language model."),
        new("Nutzen Sie die Funktion ohne Sprachmodell oder mit einem Modell im eigenen Rechenzentrum.", "Use the function without a language model or with a model in your own data centre."),
        Contact);

    public static RefusalReason CannotBeMet { get; } = new(
        "POLICY_DENIED",
        new("Die Richtlinie verlangt einen Schritt, den diese Funktion nicht kennt.", "The policy asks for a step this function does not know."),
        new("Bitte wenden Sie sich an die genannte Stelle.", "Please turn to the contact."),
        Contact);

    public static RefusalReason BudgetExceeded { get; } = new(
        "BUDGET_EXCEEDED",
        new("Das Budget für Sprachmodelle ist in diesem Monat aufgebraucht.", "This month's budget for language models is used up."),
        new("Nutzen Sie die Funktion ohne Sprachmodell.", "Use the function without a language model."),
        Contact);

    public static RefusalReason GoldenRed { get; } = new(
        "GOLDEN_RED",
        new("Diese Funktion ist mit Sprachmodell angehalten, weil Prüffälle nach einem Modellwechsel nicht bestanden wurden.", "This function is stopped with a language model, because golden cases were not passed after a change of the model."),
        new("Nutzen Sie die Funktion ohne Sprachmodell, wo es das gibt. Ihre Administration prüft das Modell.", "Use the function without a language model where there is a way. Your administrators check the model."),
        Contact);

    public static RefusalReason NoModel { get; } = new(
        "NO_MODEL",
        new("Für diese Funktion ist kein Sprachmodell eingerichtet.", "No language model is configured for this function."),
        new("Ihre Administration kann ein Sprachmodell einrichten.", "Your administrators can configure a language model."),
        Contact);
}
