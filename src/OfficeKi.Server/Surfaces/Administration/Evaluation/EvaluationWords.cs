using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Server.Surfaces.Administration.Evaluation;

/// <summary>The words of the report in one language.</summary>
internal sealed class EvaluationWords(string language, IReadOnlyList<FunctionCard> cards)
{
    private const string Groups = " Gruppen unter fünf Personen sind zusammengefasst.";
    private const string GroupsEn = " Groups of fewer than five persons are counted together.";

    private static readonly Dictionary<string, LocalizedText> Titles = new()
    {
        ["months"] = new("Monate im Überblick", "Months at a glance"),
        ["function"] = new("Nutzung nach Funktion", "Use by function"),
        ["unit"] = new("Nutzung nach Amt", "Use by office"),
        ["result"] = new("Wie Aufrufe endeten", "How calls ended"),
        ["refusals"] = new("Ablehnungen nach Funktion", "Refusals by function"),
        ["reason"] = new("Gründe der Ablehnungen", "Reasons for refusals"),
        ["outcome"] = new("Was aus den Ergebnissen wurde", "What became of results"),
        ["minutes"] = new("Gesparte Zeit nach Angabe der Nutzenden", "Time saved as stated by users"),
        ["energy"] = new("Energie (Schätzung)", "Energy (estimate)"),
        ["quality"] = new("Gemessene Qualität", "Measured quality"),
        ["incidents"] = new("Gemeldete Vorfälle", "Reported incidents"),
        ["outlook"] = new("Ausblick auf die Kosten", "Outlook on cost"),
    };

    private static readonly Dictionary<string, LocalizedText> Texts = new()
    {
        ["months"] = new("Nur abgeschlossene Monate. Dauer: Die Hälfte der Aufrufe war schneller als der mittlere Wert, 95 von 100 waren schneller als der zweite Wert.",
            "Closed months only. Duration: half of all calls took less than the median, 95 of 100 less than the second value."),
        ["function"] = new("Wie oft jede Funktion genutzt wurde." + Groups, "How often each function was used." + GroupsEn),
        ["unit"] = new("Wie oft die Ämter OfficeKi nutzten." + Groups, "How often offices used OfficeKi." + GroupsEn),
        ["result"] = new("Eine Ablehnung folgt aus der Richtlinie. Gescheitert heißt: Ein Dienst war gestört." + Groups, "A refusal follows from the policy. Failed means that a service was disturbed." + GroupsEn),
        ["refusals"] = new("Bei welchen Funktionen die Richtlinie etwas abgelehnt hat." + Groups, "For which functions the policy refused something." + GroupsEn),
        ["reason"] = new("Warum die Richtlinie etwas abgelehnt hat." + Groups, "Why the policy refused something." + GroupsEn),
        ["outcome"] = new("Was die Nutzenden mit den Ergebnissen getan haben, soweit die Seitenleiste es meldet." + Groups, "What users did with results, as far as the side panel tells." + GroupsEn),
        ["minutes"] = new("Die Angabe ist freiwillig. Sie ist eine Schätzung der Nutzenden und keine Messung." + Groups, "Stating this is voluntary. It is an estimate by users and no measurement." + GroupsEn),
        ["energy"] = new("Formel: Energie in kWh = Token ÷ 1000 × Wattstunden je 1000 Token ÷ 1000. Der Wert je 1000 Token ist für jedes Modell eingestellt. Ohne diesen Wert wird nichts geschätzt.",
            "Formula: energy in kWh = tokens ÷ 1000 × watt-hours per 1000 tokens ÷ 1000. The value per 1000 tokens is set for each model. Without it nothing is estimated."),
        ["quality"] = new("So steht es im öffentlichen Register (/transparenz), mit dem Maß und den Texten, an denen gemessen wurde.", "As in the public register (/transparenz), with the measure and the texts it was measured on."),
        ["incidents"] = new("Vorfälle, die Beschäftigte gemeldet haben. Inhalte werden nicht gespeichert.", "Incidents that staff reported. No content is kept."),
        ["outlook"] = new("Mittelwert der letzten bis zu drei Monate, auf zwölf Monate gerechnet. Das ist keine Vorhersage.", "Mean of the last up to three months, times twelve. This is no forecast."),
    };

    private static readonly Dictionary<string, LocalizedText> Words = new()
    {
        ["month"] = new("Monat", "Month"),
        ["calls"] = new("Aufrufe", "Calls"),
        ["refused"] = new("Abgelehnt (%)", "Refused (%)"),
        ["cost"] = new("Kosten (Euro)", "Cost (euro)"),
        ["median"] = new("Dauer, Mitte (ms)", "Duration, median (ms)"),
        ["p95"] = new("Dauer, 95 % (ms)", "Duration, 95 % (ms)"),
        ["alerts"] = new("Über der Schwelle", "Above threshold"),
        ["tokens"] = new("Token", "Tokens"),
        ["function"] = new("Funktion", "Function"),
        ["unit"] = new("Amt", "Office"),
        ["result"] = new("Ergebnis", "Result"),
        ["refusals"] = new("Funktion", "Function"),
        ["reason"] = new("Grund", "Reason"),
        ["outcome"] = new("Verwendung", "Use"),
        ["engine"] = new("Modell", "Model"),
        ["stated"] = new("Aufrufe mit Angabe", "Calls with a statement"),
        ["minutes"] = new("Minuten", "Minutes"),
        ["wattHours"] = new("Wh je 1000 Token", "Wh per 1000 tokens"),
        ["kiloWattHours"] = new("Energie (kWh)", "Energy (kWh)"),
        ["measured"] = new("Gemessen", "Measured"),
        ["reported"] = new("Gemeldet", "Reported"),
        ["figure"] = new("Größe", "Figure"),
        ["euro"] = new("Euro", "Euro"),
        ["perMonth"] = new("Kosten je Monat", "Cost per month"),
        ["perYear"] = new("Kosten in zwölf Monaten", "Cost in twelve months"),
        ["limitPerMonth"] = new("Obergrenze je Monat", "Limit per month"),
        ["limitPerYear"] = new("Obergrenze für zwölf Monate", "Limit for twelve months"),
        ["COST"] = new("Kosten", "Cost"),
        ["LATENCY"] = new("Dauer", "Duration"),
        ["REFUSALS"] = new("Ablehnungen", "Refusals"),
        ["done"] = new("fertig", "done"),
        ["failed"] = new("gescheitert", "failed"),
        ["cancelled"] = new("abgebrochen", "cancelled"),
        ["inserted"] = new("eingefügt", "inserted"),
        ["edited"] = new("bearbeitet und eingefügt", "edited and inserted"),
        ["discarded"] = new("verworfen", "discarded"),
        ["builtin"] = new("ohne Sprachmodell", "without language model"),
    };

    public string Of(string word) => Words.TryGetValue(word, out var text) ? text.In(language) : word;

    public EvaluationColumn Column(string word, int? decimals = null) => new(Of(word), decimals);

    public EvaluationSection Section(string id, IReadOnlyList<EvaluationColumn> columns, IEnumerable<IReadOnlyList<object?>> cells) =>
        new(id, Titles[id].In(language), Texts[id].In(language), columns, [.. cells]);

    /// <summary>A value of a dimension in words.</summary>
    public string NameOf(string dimension, string name) => name switch
    {
        UsageGroup.Rest => new LocalizedText("Übrige (zu kleine Gruppen)", "Others (groups too small)").In(language),
        UsageGroup.None => (dimension switch
        {
            UsageDimensions.Unit => new LocalizedText("Amt nicht bekannt", "office not known"),
            UsageDimensions.Outcome => new("nicht gemeldet", "not told"),
            _ => new("nicht abgelehnt", "not refused"),
        }).In(language),
        "refused" => new LocalizedText("abgelehnt", "refused").In(language),
        _ => dimension is UsageDimensions.Function or UsageDimensions.Refusals ? cards.FirstOrDefault(card => card.Id == name)?.Label.In(language) ?? name : Of(name),
    };
}
