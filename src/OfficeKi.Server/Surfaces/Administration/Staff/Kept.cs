using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Server.Surfaces.Administration.Staff;

/// <summary>One kind of record: what it holds, about whom it tells, and how long it is kept.</summary>
internal sealed record Kept(string Id, LocalizedText What, LocalizedText Person, LocalizedText Period)
{
    /// <summary>All that is kept, with the periods this installation is set to.</summary>
    public static IReadOnlyList<Kept> All(RetentionOptions retention) =>
    [
        new("decisions",
            new("Protokoll der Entscheidungen: Zeitpunkt, Funktion, Regeln, Modell, Zahl der Zeichen, Dauer, Kosten, Amt", "Log of decisions: time, function, rules, model, number of characters, duration, cost, office"),
            Coded, Months(retention.DecisionsMonths)),
        new("keys",
            new("Schlüssel der Kennungen, einer für jeden Monat", "Keys of the codes, one for each month"),
            new("ohne ihn kann niemand mehr einen Eintrag einer Person zuordnen", "without it nobody can relate an entry to a person any more"), Months(retention.MonthsOfKeys)),
        new("outcomes",
            new("Was aus einem Ergebnis wurde: eingefügt, bearbeitet, verworfen, hilfreich", "What became of a result: inserted, edited, discarded, helpful"),
            new("nur mit der Nummer des Aufrufs", "only with the number of the call"), Months(retention.OutcomesMonths)),
        new("minutes",
            new("Gesparte Minuten, wie angegeben", "Minutes saved, as stated"),
            new("nur als Summe je Tag und Funktion", "only as a sum for each day and function"), Months(retention.OutcomesMonths)),
        new("terms", new("Zustimmung zu Nutzungsbedingungen: Fassung und Zeitpunkt", "Acceptance of terms of use: version and time"), Coded, Findable(retention)),
        new("training", new("KI-Pass: der letzte Tag, an dem er gilt", "KI-Pass: the last day it is good"), Coded, new("bis zu diesem Tag", "until that day")),
        new("incidents", new("Gemeldete Probleme: Art, Funktion, Stunde", "Reported problems: kind, function, hour"), new("ohne Person", "without a person"), new("unbegrenzt", "without limit")),
        new("settings",
            new("Verlauf der Einstellungen und Anträge der Verwaltung, mit Grund", "History of settings and requests of the administration, with reasons"), Coded,
            new($"unbegrenzt; die Kennung ist nach {retention.MonthsOfKeys} Monaten niemandem mehr zuzuordnen", $"without limit; after {retention.MonthsOfKeys} months the code cannot be related to anybody")),
        new("content", new("Texte, Betreffe, Dateinamen, Fragen, Antworten", "Texts, subjects, file names, questions, answers"), new("–", "–"), new("werden nie gespeichert", "are never stored")),
    ];

    private static LocalizedText Coded { get; } = new("mit einer Kennung statt des Namens, die jeden Monat wechselt", "with a code in place of the name that changes every month");

    private static LocalizedText Months(int months) => new($"{months} Monate", $"{months} months");

    private static LocalizedText Findable(RetentionOptions retention) =>
        new($"unbegrenzt; nach {retention.MonthsOfKeys} Monaten niemandem mehr zuzuordnen", $"without limit; after {retention.MonthsOfKeys} months it cannot be related to anybody");
}
