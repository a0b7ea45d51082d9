using OfficeKi.Core;

namespace OfficeKi.Functions.Admission;

/// <summary>A rule of the administration that keeps a run from starting or going on.</summary>
/// <param name="Rule">What stands in the log as the determining rule: <c>admin/stop</c>, <c>admin/function-off</c>, <c>admin/terms</c>, <c>admin/training</c>.</param>
internal sealed record Hindrance(string Rule, RefusalReason Reason);

/// <summary>What is known of a caller's training.</summary>
/// <param name="Missing">Risk classes the caller needs a pass for and has none.</param>
internal sealed record TrainingState(TrainingPass Pass, IReadOnlyList<string> Missing);

/// <summary>What the administrators of one tenant have set, as far as a run depends on it; read once per run.</summary>
internal sealed record TenantSettings
{
    public StopSwitch? Stop { get; init; }

    /// <summary>Functions that are off, with the reason.</summary>
    public IReadOnlyDictionary<string, string> FunctionsOff { get; init; } = new Dictionary<string, string>();

    /// <summary>Ids of models that are off.</summary>
    public IReadOnlySet<string> ModelsOff { get; init; } = new HashSet<string>();

    /// <summary>Null: no cost centres.</summary>
    public BudgetPlan? Budgets { get; init; }

    /// <summary>Version of the terms that are in force; 0 for none.</summary>
    public int TermsVersion { get; init; }

    /// <summary>Whether the caller has yet to accept them.</summary>
    public bool TermsMissing { get; init; }

    /// <summary>Null when only the switches were read.</summary>
    public TrainingState? Training { get; init; }

    /// <summary>What keeps this function from running; null when nothing does. A stop goes before everything else.</summary>
    /// <param name="riskClass">Class of the function; null for what asks for no training.</param>
    public Hindrance? For(string function, string? riskClass = null) =>
        Stop is { IsStopped: true } stop ? new("admin/stop", Stopped(stop.Reason))
        : FunctionsOff.TryGetValue(function, out var reason) ? new("admin/function-off", Off(reason))
        : TermsMissing ? new("admin/terms", Terms)
        : riskClass is not null && Training?.Missing.Contains(riskClass) == true ? new("admin/training", NoPass)
        : null;

    private static RefusalReason Stopped(string reason) => new(
        "STOPPED",
        new($"Alle KI-Funktionen sind angehalten. Grund: {reason}", $"All AI functions are stopped. Reason: {reason}"),
        new("Ihre Administration kann die Funktionen wieder freigeben. Bis dahin arbeiten Sie bitte ohne KI weiter.", "Your administrators can release the functions. Until then, please go on without AI."),
        "");

    private static RefusalReason Off(string reason) => new(
        "FUNCTION_OFF",
        new($"Diese Funktion ist abgeschaltet. Grund: {reason}", $"This function is switched off. Reason: {reason}"),
        new("Ihre Administration kann die Funktion wieder einschalten. Andere Funktionen können Sie weiter nutzen.", "Your administrators can switch the function on again. You can go on using other functions."),
        "");

    private static RefusalReason Terms { get; } = new(
        "TERMS_REQUIRED",
        new("Bitte lesen Sie zuerst die Nutzungsbedingungen und stimmen Sie ihnen zu.", "Please read and accept the terms of use first."),
        new("Öffnen Sie die Seitenleiste von OfficeKi neu. Dort stehen die Nutzungsbedingungen oben.", "Open the side panel of OfficeKi anew. The terms of use are shown there at the top."),
        "");

    private static RefusalReason NoPass { get; } = new(
        "TRAINING_REQUIRED",
        new("Für diese Funktion brauchen Sie einen gültigen KI-Pass. Sie haben noch keinen, oder er ist abgelaufen.", "You need a valid KI-Pass for this function. You have none yet, or it has run out."),
        new("Machen Sie den KI-Pass, etwa 15 Minuten. Sie finden ihn in der Seitenleiste von OfficeKi.", "Take the KI-Pass, about 15 minutes. You find it in the side panel of OfficeKi."),
        "");
}
