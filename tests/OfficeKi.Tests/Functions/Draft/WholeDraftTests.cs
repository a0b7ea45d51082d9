namespace OfficeKi.Tests.Functions.Draft;

/// <summary>One whole example of every template that is not shown whole elsewhere: what is filled in, and the draft word for word.</summary>
public class WholeDraftTests
{
    [Fact]
    public async Task A_resolution() => await IsDraftedAs("beschlussvorlage", new
    {
        nummer = "BV/0187/2026",
        datum = "2026-11-12",
        dezernat = "Dezernat III",
        amt = "Amt 61",
        aktenzeichen = "61-33-02/2026",
        betreff = "Umbau der Uferstraße",
        gremien = new object[]
        {
            new { gremium = "Bauausschuss", sitzung = "2026-11-26", status = "ja", top = "4", ergebnis = "mehrheitlich", enthaltungen = "1", gegenstimmen = "2" },
            new { gremium = "Stadtrat", sitzung = "2026-12-10", status = "ja" },
        },
        beschluss = "Der Stadtrat beschließt den Umbau der Uferstraße nach Variante 2.",
        sachverhalt = "Die Uferstraße ist zuletzt 1974 erneuert worden.\nDer Bauausschuss hat drei Varianten prüfen lassen:\n- Variante 1: Erneuerung im Bestand\n- Variante 2: breiterer Gehweg",
        bewertung = "Variante 2 schafft Platz für den Fußverkehr.",
        abschnitte = new[] { new { titel = "Beteiligung", text = "Es gab 318 Beiträge." }, new { titel = "Zeitplan", text = "Der Bau beginnt im März 2027." } },
        anlagen = "Lageplan\nSchallgutachten",
        finanzen = "1,2 Millionen Euro, Haushaltsstelle 54101.0960",
        klima = "Die Stadt entsiegelt 400 Quadratmeter.",
    },
        "Heading: Beschlussvorlage BV/0187/2026",
        "Table: Angabe | Inhalt\nVorlagennummer | BV/0187/2026\nDatum | 12. November 2026\nDezernat | Dezernat III\nVerfasser | Amt 61\nAktenzeichen | 61-33-02/2026\nBetreff | Umbau der Uferstraße",
        "Heading: Gremienweg",
        "Table: Gremium | Sitzung | Öffentlich | TOP | Ergebnis\n"
        + "Bauausschuss | 26. November 2026 | ja | 4 | ☐ einstimmig  ☒ mehrheitlich  ☐ Kenntnis  ☐ abgelehnt  ☐ verwiesen  ☐ vertagt  ☐ geändert  ☐ ohne BE abgesetzt  Enthaltungen: 1  Gegenstimmen: 2\n"
        + "Stadtrat | 10. Dezember 2026 | ja |  | ☐ einstimmig  ☐ mehrheitlich  ☐ Kenntnis  ☐ abgelehnt  ☐ verwiesen  ☐ vertagt  ☐ geändert  ☐ ohne BE abgesetzt  Enthaltungen:   Gegenstimmen: ",
        "Heading: Beschlussentwurf",
        "Paragraph: Der Stadtrat beschließt den Umbau der Uferstraße nach Variante 2.",
        "Heading: Begründung",
        "Heading: 1. Anlass und Sachverhalt",
        "Paragraph: Die Uferstraße ist zuletzt 1974 erneuert worden.",
        "Paragraph: Der Bauausschuss hat drei Varianten prüfen lassen:",
        "Bullet: Variante 1: Erneuerung im Bestand",
        "Bullet: Variante 2: breiterer Gehweg",
        "Heading: 2. Bewertung",
        "Paragraph: Variante 2 schafft Platz für den Fußverkehr.",
        "Heading: 3. Beteiligung",
        "Paragraph: Es gab 318 Beiträge.",
        "Heading: 4. Zeitplan",
        "Paragraph: Der Bau beginnt im März 2027.",
        "Heading: Anlagen",
        "Item: Lageplan",
        "Item: Schallgutachten",
        "Heading: Finanzielle Auswirkungen",
        "Paragraph: 1,2 Millionen Euro, Haushaltsstelle 54101.0960",
        "Heading: Auswirkungen auf den Klimaschutz",
        "Paragraph: Die Stadt entsiegelt 400 Quadratmeter.");

    [Fact]
    public async Task Minutes() => await IsDraftedAs("niederschrift", new
    {
        gremium = "Bauausschuss",
        datum = "2026-11-26",
        ort = "Rathaus, Saal 2",
        beginn = "17.00 Uhr",
        ende = "19.10 Uhr",
        vorsitz = "Frau Velten",
        schriftfuehrung = "Herr Wirtgen",
        anwesend = "Frau Velten\nHerr Wirtgen",
        entschuldigt = "Herr Oster",
        tops = new object[]
        {
            new { nummer = "4", betreff = "Uferstraße", vorlage = "BV/0187/2026", verlauf = "Amt 61 stellt die Varianten vor.", beschluss = "Der Ausschuss empfiehlt Variante 2.", ergebnis = "mehrheitlich", ja = "9", nein = "2", enthaltungen = "1" },
            new { nummer = "5", betreff = "Brunnen", beschluss = "Der Brunnen wird verlegt.", ergebnis = "abgelehnt", ja = "3", nein = "9", enthaltungen = "0" },
            new { nummer = "6", betreff = "Mitteilungen", verlauf = "Es gibt keine Mitteilungen.", ergebnis = "ohne" },
        },
        topsNichtoeffentlich = new[] { new { nummer = "7", betreff = "Grundstück am Hafen", verlauf = "Der Preis ist strittig.", beschluss = "Der Punkt wird auf die nächste Sitzung vertagt.", ergebnis = "vertagt" } },
    },
        "Heading: Niederschrift: Bauausschuss, 26. November 2026",
        "Table: Angabe | Inhalt\nGremium | Bauausschuss\nTag | 26. November 2026\nOrt | Rathaus, Saal 2\nBeginn | 17.00 Uhr\nEnde | 19.10 Uhr\nVorsitz | Frau Velten\nSchriftführung | Herr Wirtgen",
        "Heading: Anwesenheit",
        "Paragraph: Anwesend:",
        "Bullet: Frau Velten",
        "Bullet: Herr Wirtgen",
        "Paragraph: Entschuldigt: Herr Oster",
        "Heading: Öffentlicher Teil",
        "Heading: TOP 4: Uferstraße",
        "Paragraph: Vorlage: BV/0187/2026",
        "Paragraph: Amt 61 stellt die Varianten vor.",
        "Paragraph: Beschluss:",
        "Paragraph: Der Ausschuss empfiehlt Variante 2.",
        "Paragraph: Abstimmung: mehrheitlich",
        "Paragraph: Ja: 9, Nein: 2, Enthaltungen: 1",
        "Heading: TOP 5: Brunnen",
        "Paragraph: Beschlussvorschlag:",
        "Paragraph: Der Brunnen wird verlegt.",
        "Paragraph: Abstimmung: abgelehnt",
        "Paragraph: Ja: 3, Nein: 9, Enthaltungen: 0",
        "Heading: TOP 6: Mitteilungen",
        "Paragraph: Es gibt keine Mitteilungen.",
        "Paragraph: Ein Beschluss wurde nicht gefasst.",
        "Heading: Nichtöffentlicher Teil",
        "Heading: TOP 7: Grundstück am Hafen",
        "Paragraph: Der Preis ist strittig.",
        "Paragraph: Beschluss:",
        "Paragraph: Der Punkt wird auf die nächste Sitzung vertagt.",
        "Paragraph: Ergebnis: vertagt",
        "Heading: Unterschriften",
        "Paragraph: Vorsitz: Frau Velten",
        "Paragraph: Schriftführung: Herr Wirtgen");

    [Fact]
    public async Task A_press_release() => await IsDraftedAs("pressemitteilung", new
    {
        ueberschrift = "Mehr Platz am Fluss",
        ort = "Moselfurt",
        datum = "2026-12-11",
        wer = "Die Stadt Moselfurt",
        was = "Umbau der Uferstraße",
        wann = "ab März 2027",
        wo = "zwischen Brücke und Hafen",
        haupttext = "Der Gehweg wird doppelt so breit.\nDie Straße bleibt während der Arbeiten einspurig offen.",
        zitat = "Wir haben jede Anregung geprüft",
        zitatPerson = "Beigeordneter Koppelkamm",
        kontakt = "Pressestelle der Stadt Moselfurt\npresse@moselfurt.example",
    },
        "Heading: Mehr Platz am Fluss",
        "Paragraph: Moselfurt, 11. Dezember 2026",
        "Bullet: Wer: Die Stadt Moselfurt",
        "Bullet: Was: Umbau der Uferstraße",
        "Bullet: Wann: ab März 2027",
        "Bullet: Wo: zwischen Brücke und Hafen",
        "Paragraph: Der Gehweg wird doppelt so breit.",
        "Paragraph: Die Straße bleibt während der Arbeiten einspurig offen.",
        "Paragraph: „Wir haben jede Anregung geprüft“, sagt Beigeordneter Koppelkamm.",
        "Heading: Kontakt für die Presse",
        "Paragraph: Pressestelle der Stadt Moselfurt",
        "Paragraph: presse@moselfurt.example");

    [Fact]
    public async Task A_letter() => await IsDraftedAs("schreiben", new
    {
        empfaenger = "Weinstube Morgado\nWeinstraße 12\n54888 Moselfurt",
        ihrZeichen = "Ihre E-Mail vom 3. November 2026",
        aktenzeichen = "32-10-07/2026",
        datum = "2026-11-12",
        betreff = "Ihr Antrag auf Außenbewirtschaftung",
        anrede = "frau",
        anredeName = "Morgado",
        anliegen = "Ihr Antrag ist am 4. November 2026 eingegangen.\nFür die Prüfung fehlt uns noch der Lageplan.",
        bitte = "senden Sie uns den Lageplan",
        bis = "2026-12-01",
        unterzeichnet = "Wirtgen",
    },
        "Heading: Ihr Antrag auf Außenbewirtschaftung",
        "Table: Angabe | Inhalt\nEmpfänger | Weinstube Morgado\nWeinstraße 12\n54888 Moselfurt\nIhr Zeichen | Ihre E-Mail vom 3. November 2026\nUnser Zeichen | 32-10-07/2026\nDatum | 12. November 2026",
        "Paragraph: Sehr geehrte Frau Morgado,",
        "Paragraph: Ihr Antrag ist am 4. November 2026 eingegangen.",
        "Paragraph: Für die Prüfung fehlt uns noch der Lageplan.",
        "Paragraph: Bitte senden Sie uns den Lageplan bis zum 1. Dezember 2026.",
        "Paragraph: Mit freundlichen Grüßen",
        "Paragraph: Im Auftrag",
        "Paragraph: Wirtgen");

    private static async Task IsDraftedAs(string template, object facts, params string[] expected)
    {
        var events = await Drafts.RunAsync(Drafts.Request(template, facts));

        Assert.Equal(expected, events.Lines());
        Assert.Empty(events.Missing());
        Assert.Empty(events.Findings());
    }
}
