namespace OfficeKi.Tests.Functions.Draft;

/// <summary>The built-in engine: the template with the facts in it, and nothing else.</summary>
public class DraftFunctionTests
{
    [Fact]
    public async Task A_file_note_is_filled_exactly()
    {
        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new
        {
            betreff = "Ortstermin am Alten Kran",
            aktenzeichen = "61-45-03/2026-12",
            datum = "2026-09-08",
            amt = "Amt 61",
            anlass = "Der Zugang soll barrierefrei werden.",
            sachstand = "Der Zugang liegt 34 Zentimeter über dem Platz.\n- Rampe: möglich\n- Hublift: abgelehnt",
            bewertung = "Die Rampe ist umkehrbar.",
            vorschlag = "Die Rampe wird geplant.",
            verbleib = "wv",
            wiedervorlage = "2026-09-28",
            verfuegungen = new[] { new { verfuegung = "Herrn Amtsleiter zur Kenntnis" } },
        }));

        Assert.Equal(
            [
                "Heading: Vermerk: Ortstermin am Alten Kran",
                "Table: Angabe | Inhalt\nBetreff | Ortstermin am Alten Kran\nAktenzeichen | 61-45-03/2026-12\nDatum | 8. September 2026\nVerfasst von | Amt 61",
                "Heading: Anlass",
                "Paragraph: Der Zugang soll barrierefrei werden.",
                "Heading: Sachstand",
                "Paragraph: Der Zugang liegt 34 Zentimeter über dem Platz.",
                "Bullet: Rampe: möglich",
                "Bullet: Hublift: abgelehnt",
                "Heading: Bewertung",
                "Paragraph: Die Rampe ist umkehrbar.",
                "Heading: Vorschlag",
                "Paragraph: Die Rampe wird geplant.",
                "Heading: Verfügung",
                "Item: Herrn Amtsleiter zur Kenntnis",
                "Item: Wv. am 28. September 2026",
            ],
            events.Lines());
        Assert.Empty(events.Missing());
        var sections = events.Data()["sections"]!.AsArray();
        Assert.Equal(["titel 0", "kopf 1", "anlass 1", "sachstand 1", "bewertung 1", "vorschlag 1", "verfuegung 1"], sections.Select(section => $"{section!["id"]} {section["level"]}"));
        Assert.Equal("[4,5,6,7]", sections[3]!["blocks"]!.ToJsonString());
        Assert.Equal("[[4],[5],[6],[7]]", sections[3]!["paragraphs"]!.ToJsonString());
    }

    [Fact]
    public async Task Minutes_keep_decision_and_vote_word_for_word_and_the_non_public_part_apart()
    {
        var events = await Drafts.RunAsync(Drafts.Request("niederschrift", new
        {
            gremium = "Bauausschuss",
            datum = "2026-11-26",
            anwesend = "- Frau Velten\n- Herr Wirtgen",
            tops = new[] { new { nummer = "4", betreff = "Uferstraße", beschluss = "Der Ausschuss empfiehlt Variante 2.", ergebnis = "mehrheitlich", ja = "9", nein = "2", enthaltungen = "1" } },
            topsNichtoeffentlich = new[] { new { nummer = "7", betreff = "Grundstück", ergebnis = "ohne" } },
        }));

        var lines = events.Lines().ToArray();
        Assert.Contains("Bullet: Frau Velten", lines);
        Assert.Equal(
            [
                "Heading: Öffentlicher Teil",
                "Heading: TOP 4: Uferstraße",
                "Paragraph: Beschluss:",
                "Paragraph: Der Ausschuss empfiehlt Variante 2.",
                "Paragraph: Abstimmung: mehrheitlich",
                "Paragraph: Ja: 9, Nein: 2, Enthaltungen: 1",
                "Heading: Nichtöffentlicher Teil",
                "Heading: TOP 7: Grundstück",
                "Paragraph: Ein Beschluss wurde nicht gefasst.",
                "Heading: Unterschriften",
                "Paragraph: Vorsitz: [fehlt: Vorsitz]",
                "Paragraph: Schriftführung: [fehlt: Schriftführung]",
            ],
            lines[^12..]);
        Assert.Equal(["Ort", "Beginn", "Ende", "Vorsitz", "Schriftführung"], events.Missing());
    }

    [Fact]
    public async Task A_resolution_has_a_grid_to_tick_and_numbered_sections()
    {
        var events = await Drafts.RunAsync(Drafts.Request("beschlussvorlage", new
        {
            nummer = "BV/0187/2026",
            gremien = new[] { new { gremium = "Stadtrat", sitzung = "2026-12-10", status = "ja", top = "9", ergebnis = "einstimmig" } },
            abschnitte = new[] { new { titel = "Beteiligung", text = "Es gab 318 Beiträge." } },
            anlagen = "Lageplan\nGutachten",
        }));

        var lines = events.Lines().ToArray();
        Assert.Contains(
            "Table: Gremium | Sitzung | Öffentlich | TOP | Ergebnis\nStadtrat | 10. Dezember 2026 | ja | 9 | ☒ einstimmig  ☐ mehrheitlich  ☐ Kenntnis  ☐ abgelehnt  ☐ verwiesen  ☐ vertagt  ☐ geändert  ☐ ohne BE abgesetzt  Enthaltungen:   Gegenstimmen: ",
            lines);
        Assert.Contains("Heading: 3. Beteiligung", lines);
        Assert.Contains("Item: Lageplan", lines);
        Assert.DoesNotContain("Heading: Auswirkungen auf den Klimaschutz", lines);
    }

    [Theory]
    [InlineData("widerspruch", "Stadtverwaltung Moselfurt", "Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Abs. 2 VwVfG, schriftformersetzend nach § 3a Abs. 3 VwVfG und § 9a Abs. 5 OZG oder zur Niederschrift zu erheben bei: Stadtverwaltung Moselfurt, Am Markt 1, 54888 Moselfurt.")]
    [InlineData("klage", "Verwaltungsgericht Moselfurt", "Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Klage erhoben werden. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a VwGO oder zu Protokoll des Urkundsbeamten der Geschäftsstelle zu erheben bei: Verwaltungsgericht Moselfurt, Am Markt 1, 54888 Moselfurt.")]
    [Trait("Requirement", "DP-06")]
    public async Task An_order_is_a_draft_with_fixed_instructions_by_kind_of_remedy(string rechtsbehelf, string stelle, string expected)
    {
        var events = await Drafts.RunAsync(Drafts.Request("bescheid", new
        {
            empfaenger = "Kranverein Moselfurt",
            aktenzeichen = "61-45-03/2026-12",
            datum = "2026-09-08",
            betreff = "Sondernutzung",
            tenor = "Die Sondernutzung wird erlaubt.\nDie Erlaubnis gilt bis zum 31. Dezember 2026.",
            sachverhalt = "Der Verein hat einen Antrag gestellt.",
            wuerdigung = "Belange des Verkehrs stehen nicht entgegen.",
            kosten = "Die Gebühr beträgt 150 Euro.",
            rechtsbehelf,
            rechtsbehelfsfrist = "monat",
            stelle,
            stelleAnschrift = "Am Markt 1, 54888 Moselfurt",
            unterzeichnet = "Amt 61",
        }));

        Assert.Equal(
            [
                "Heading: Entwurf: Bescheid – Sondernutzung",
                "Table: Angabe | Inhalt\nEmpfänger | Kranverein Moselfurt\nAktenzeichen | 61-45-03/2026-12\nDatum | 8. September 2026\nBetreff | Sondernutzung",
                "Heading: Tenor",
                "Item: Die Sondernutzung wird erlaubt.",
                "Item: Die Erlaubnis gilt bis zum 31. Dezember 2026.",
                "Heading: Begründung",
                "Heading: Sachverhalt",
                "Paragraph: Der Verein hat einen Antrag gestellt.",
                "Heading: Rechtliche Würdigung",
                "Paragraph: Belange des Verkehrs stehen nicht entgegen.",
                "Heading: Kostenentscheidung",
                "Paragraph: Die Gebühr beträgt 150 Euro.",
                "Heading: Rechtsbehelfsbelehrung",
                $"Paragraph: {expected}",
                "Paragraph: Im Auftrag",
                "Paragraph: Amt 61",
            ],
            events.Lines());
        Assert.Empty(events.Missing());
        Assert.True((bool)events.Data()["draft"]!);
    }

    [Fact]
    [Trait("Requirement", "AI-12")]
    public async Task A_press_release_is_for_the_public_and_keeps_its_quotation()
    {
        var events = await Drafts.RunAsync(Drafts.Request("pressemitteilung", new { ueberschrift = "Mehr Platz am Fluss", wer = "Die Stadt", zitat = "Wir haben jede Anregung geprüft", zitatPerson = "Beigeordneter Koppelkamm" }, notes: "Der Umbau beginnt 2027."));

        var lines = events.Lines().ToArray();
        Assert.Equal("public", (string?)events.Data()["audience"]);
        Assert.Contains("Bullet: Wer: Die Stadt", lines);
        Assert.Contains("Bullet: Was: [fehlt: Was?]", lines);
        Assert.Contains("Paragraph: Der Umbau beginnt 2027.", lines);
        Assert.Contains("Paragraph: „Wir haben jede Anregung geprüft“, sagt Beigeordneter Koppelkamm.", lines);
        Assert.Contains("notes-verbatim", events.Findings());
    }

    [Fact]
    public async Task A_letter_greets_by_person_and_asks_with_a_date()
    {
        var lines = (await Drafts.RunAsync(Drafts.Request("schreiben", new { betreff = "Ihr Antrag", anrede = "frau", anredeName = "Morgado", bitte = "senden Sie uns den Lageplan", bis = "2026-12-01" }))).Lines().ToArray();

        Assert.Contains("Paragraph: Sehr geehrte Frau Morgado,", lines);
        Assert.Contains("Paragraph: Bitte senden Sie uns den Lageplan bis zum 1. Dezember 2026.", lines);
        Assert.Equal(["Paragraph: Mit freundlichen Grüßen", "Paragraph: Im Auftrag", "Paragraph: [fehlt: Name für die Unterschrift]"], lines[^3..]);
    }
}
