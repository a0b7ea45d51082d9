using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Documents.Writing;

namespace OfficeKi.Server.Surfaces.Administration.Staff;

/// <summary>German Word documents drawn from the running configuration.</summary>
internal static class StaffDocument
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Annex to a works agreement.</summary>
    public static byte[] Annex(string city, DateOnly day, StaffPage page) => Write("Anlage zur Dienstvereinbarung über OfficeKi", city, day,
    [
        Heading("Was gespeichert wird und wie lange"),
        Table(["Angabe", "Bezug zu Personen", "Dauer"], page.Kept.Select(one => (string[])[one.What.De, one.Person.De, one.Period.De])),
        Heading("Keine Kontrolle von Leistung und Verhalten"),
        Item("Keine Auswertung vergleicht Personen oder ordnet sie."),
        Item($"Statistiken zeigen nur Gruppen ab {StaffView.SmallestGroup} Personen. Kleinere Gruppen werden zusammengefasst, auch wenn man sie durch Abziehen errechnen könnte."),
        Item("Von Schulungen wird nur gespeichert, bis wann der KI-Pass gilt, keine Punkte und keine Versuche."),
        Item("Es gibt keine Vorgaben zur Nutzung. Alles geht auch ohne KI."),
        Heading("Zuordnung eines Eintrags zu einer Person"),
        Item("Beantragen kann sie nur die Administration oder die Stelle für Datenschutz, mit Zweck und Grund."),
        Item($"Zustimmen muss eine andere Person mit der Rolle Personalrat, innerhalb von {Unmasking.Unmasking.ToAnswer.TotalDays:N0} Tagen."),
        Item($"Danach ist innerhalb von {Unmasking.Unmasking.ToCompare.TotalHours:N0} Stunden ein einziger Vergleich mit einer vermuteten Person möglich. Die Antwort ist Ja oder Nein. Eine Liste von Namen gibt es nicht."),
        Item("Jeder Schritt wird protokolliert. Die Person, zu der der Eintrag gehört, sieht Zeitpunkt, Zweck und Grund bei ihren Belegen."),
        Item($"Bisher gab es {page.Requests.Count.ToString(German)} Anträge."),
        Heading("Funktionen"),
        Table(["Funktion", "Zweck", "Aufsicht durch Menschen"], page.Functions.Select(card => (string[])[card.Label.De, card.Register.Purpose.De, card.Register.Oversight.De])),
        Heading("Geplante Änderungen der Richtlinie"),
        .. page.Planned.Count == 0
            ? [Paragraph("Zurzeit ist keine Änderung geplant.")]
            : (WordBlock[])[Table(["Entwurf", "Grund", "Stellungnahme des Personalrats"], page.Planned.Select(one => (string[])[one.Version.ToString(German), one.Reason, PositionOf(one.Position)]))],
    ]);

    /// <summary>Answer to a third person (Art. 15 GDPR), or about a file.</summary>
    public static byte[] Negative(string city, DateOnly day, StaffPage page) => Write("Negativauskunft zu OfficeKi", city, day,
    [
        Heading("Was nicht gespeichert wird"),
        Paragraph("OfficeKi speichert keine Texte, Betreffe, Dateinamen, Fragen und Antworten. Deshalb speichert OfficeKi auch keine Namen, Anschriften oder Aktenzeichen, die in solchen Texten stehen."),
        Paragraph("Zu einer Person, die OfficeKi nicht selbst benutzt, und zu einem Aktenzeichen gibt es in OfficeKi keine Angaben. Eine Suche danach ist nicht möglich, weil es kein Feld dafür gibt."),
        Heading("Was gespeichert wird"),
        Paragraph("Gespeichert sind nur Angaben über die Benutzung durch Beschäftigte. Wer OfficeKi benutzt, sieht die eigenen Angaben in der Seitenleiste und kann sie dort als Datei speichern."),
        Table(["Angabe", "Bezug zu Personen", "Dauer"], page.Kept.Select(one => (string[])[one.What.De, one.Person.De, one.Period.De])),
        Heading("Wo der Inhalt liegt"),
        Paragraph("Die Dokumente und Mails selbst liegen in den Systemen der Verwaltung, zum Beispiel in Microsoft 365 und in Fachverfahren. Die Auskunft darüber gehört zu diesen Systemen."),
    ]);

    private static byte[] Write(string title, string city, DateOnly day, IEnumerable<WordBlock> blocks) => WordFile.Write(new(new(title),
    [
        new(BlockKind.Heading, new(title)) { Level = 0 },
        Paragraph($"{(city.Length > 0 ? city + ", " : "")}Stand {day.ToString("d. MMMM yyyy", German)}. Dieses Dokument entsteht aus der laufenden Einstellung des Systems."),
        .. blocks,
    ]));

    private static string PositionOf(StaffPosition? position) => position is null ? "noch keine" : position.Position switch
    {
        "consents" => "stimmt zu",
        "objects" => "lehnt ab",
        _ => "informiert",
    } + (position.Note.Length > 0 ? $": {position.Note}" : "");

    private static WordBlock Heading(string text) => new(BlockKind.Heading, new(text));

    private static WordBlock Paragraph(string text) => new(BlockKind.Paragraph, new(text));

    private static WordBlock Item(string text) => new(BlockKind.Bullet, new(text));

    private static WordBlock Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) =>
        new(BlockKind.Table, new("")) { Cells = [.. rows.Prepend(head).Select(row => (IReadOnlyList<ContentText>)[.. row.Select(cell => new ContentText(cell))])] };
}
