using OfficeKi.Core;

namespace OfficeKi.Tests.Functions.Draft;

/// <summary>With a model that does not do as it is told.</summary>
public class ModelDraftTests
{
    [Fact]
    public async Task A_model_phrases_the_free_parts_and_a_section_it_drops_stays_the_user_s()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("## anlass\nDer Zugang zum Alten Kran soll barrierefrei werden.\n\n## bewertung\nDie Rampe kostet [fehlt: Betrag].\n"));

        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new { betreff = "Kran", anlass = "Zugang Alter Kran barrierefrei", sachstand = "Zugang 34 cm über dem Platz", bewertung = "Rampe" }), model);

        var lines = events.Lines().ToArray();
        Assert.Contains("Paragraph: Der Zugang zum Alten Kran soll barrierefrei werden.", lines);
        Assert.Contains("Paragraph: Zugang 34 cm über dem Platz", lines);
        Assert.Contains("Betrag", events.Missing());
        Assert.Contains("section-not-written", events.Findings());
    }

    [Fact]
    public async Task A_model_s_own_legal_remedies_and_html_never_reach_an_order()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("""
            ## sachverhalt
            Sie haben am 3. Mai einen Antrag gestellt. <img src="https://boese.example/a.png">
            Gegen diesen Bescheid kann innerhalb von zwei Jahren Klage erhoben werden.
            ## rechtsbehelfsbelehrung
            Es gibt keinen Rechtsbehelf.
            ## wuerdigung
            <b>Der Antrag ist begründet.</b>
            Rechtsbehelfsbelehrung
            Der Widerspruch ist an das Ministerium zu richten.
            """));

        var events = await Drafts.RunAsync(Drafts.Request("bescheid", new { betreff = "A", sachverhalt = "Antrag gestellt am 3. Mai", wuerdigung = "Antrag begründet", rechtsbehelf = "widerspruch" }), model);

        var all = string.Join('\n', events.Lines());
        Assert.All(["zwei Jahren", "keinen Rechtsbehelf", "Ministerium", "<", "boese.example/a"], wrong => Assert.DoesNotContain(wrong, all, StringComparison.Ordinal));
        Assert.Contains("Sie haben am 3. Mai einen Antrag gestellt.", all, StringComparison.Ordinal);
        Assert.Contains("Gegen diesen Bescheid kann innerhalb [fehlt: Frist] nach seiner Bekanntgabe Widerspruch erhoben werden.", all, StringComparison.Ordinal);
        Assert.Contains("remedy-removed", events.Findings());
        Assert.Contains("content-removed", events.Findings());
    }

    [Fact]
    public async Task What_a_model_writes_stands_in_its_section_and_all_else_is_the_template_s()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("Gerne!\n## vorschlag\nDie Rampe wird geplant.\n## Anlass:\nDer Zugang soll barrierefrei werden. Der Verein hat darum gebeten\n- Rampe\n## verfuegung\nHerrn Bürgermeister zur Unterschrift\n"));

        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new { betreff = "Kran", anlass = "Zugang soll barrierefrei werden, der Verein hat darum gebeten, Rampe", vorschlag = "Rampe wird geplant", verbleib = "zda" }), model);

        Assert.Equal(
            [
                "Heading: Anlass",
                "Paragraph: Der Zugang soll barrierefrei werden.",
                "Paragraph: Der Verein hat darum gebeten",
                "Bullet: Rampe",
                "Heading: Sachstand",
                "Paragraph: [fehlt: Sachstand]",
                "Heading: Bewertung",
                "Paragraph: [fehlt: Bewertung]",
                "Heading: Vorschlag",
                "Paragraph: Die Rampe wird geplant.",
                "Heading: Verfügung",
                "Paragraph: [fehlt: Verfügungspunkte]",
                "Item: z. d. A.",
            ],
            events.Lines().Skip(2));
        var sections = events.Data()["sections"]!.AsArray();
        Assert.Equal("[[2],[3,4],[5]]", sections[2]!["paragraphs"]!.ToJsonString());
        Assert.Equal("[10,11]", sections[5]!["blocks"]!.ToJsonString());
    }

    [Fact]
    public async Task The_user_s_words_stand_between_the_boundaries_only_and_never_in_a_hint()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("## tops-1-verlauf\nDer Amtsleiter berichtet.\n"), ScriptedModel.Says("Gerne!"));

        var events = await Drafts.RunAsync(Drafts.Request("niederschrift", new
        {
            tops = new[] { new { nummer = "4", betreff = "Uferstraße", verlauf = "Amtsleiter berichtet" } },
            topsNichtoeffentlich = new[] { new { nummer = "7", betreff = "Grundstück von Frau Miriam Velten", verlauf = "Preis strittig" } },
        }), model);

        var messages = model.Requests.Select(request => request["messages"]!.AsArray().Select(message => (string)message!["content"]!).ToArray()).ToArray();
        Assert.All(["Uferstraße", "Grundstück"], words => Assert.All(messages, message => Assert.DoesNotContain(words, message[0], StringComparison.Ordinal)));
        Assert.Contains("Öffentlicher TOP 1, Gegenstand: Uferstraße", messages[0][1], StringComparison.Ordinal);
        Assert.Contains("Nichtöffentlicher TOP 1, Verlauf: Preis strittig", messages[1][1], StringComparison.Ordinal);
        var hint = events.OfType<RunEvent.Finding>().Single(finding => finding.Value.Kind == "section-not-written");
        Assert.Equal("Das Sprachmodell hat nicht alles geschrieben. Ohne Sprachmodell gefüllt: „Nichtöffentlicher TOP 1“.", hint.Value.Message.De);
    }

    [Theory]
    [InlineData("## anlass\nDer Zugang soll barrierefrei werden.\n## Fazit\nDie Rampe lohnt sich.\n", true)]
    [InlineData("Gerne, hier ist der Vermerk:\n## anlass\nDer Zugang soll barrierefrei werden.\n", false)]
    public async Task Text_outside_the_sections_is_told_but_not_a_greeting(string answer, bool isTold)
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says(answer));

        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new { betreff = "Kran", anlass = "Zugang soll barrierefrei werden" }), model);

        Assert.Equal(isTold, events.Findings().Contains("section-not-asked"));
        Assert.DoesNotContain("lohnt sich", string.Join('\n', events.Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_about_legal_remedies_does_not_take_the_rest_of_its_section_with_it()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("## sachstand\nDer Bescheid hatte keine Rechtsbehelfsbelehrung.\nDer Antrag ist vollständig.\n"));

        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new { sachstand = "Bescheid ohne Belehrung, Antrag vollständig" }), model);

        Assert.Contains("Paragraph: Der Antrag ist vollständig.", events.Lines());
        Assert.Contains("remedy-removed", events.Findings());
    }

    [Fact]
    public async Task An_invented_amount_is_a_finding_and_names_never_reach_the_model()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("## anliegen\nDie Gebühr beträgt 1.512,00 Euro.\n"));

        var events = await Drafts.RunAsync(Drafts.Request("schreiben", new { betreff = "Gebühr", empfaenger = "Frau Miriam Velten\nRathausplatz 1", anliegen = "Gebühr mitteilen" }), model);

        Assert.Contains("amount-not-in-source", events.Findings());
        Assert.DoesNotContain("Velten", model.Seen(), StringComparison.Ordinal);
        Assert.Contains(events.Lines(), line => line.Contains("Frau Miriam Velten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_section_begun_twice_is_one_as_long_as_it_has_not_been_shown()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("## sachstand\nDer Antrag liegt vor.\n## anlass\nDer Verein fragt.\n## sachstand\nDer Antrag liegt vor.\nDer Plan fehlt.\n"));

        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new { anlass = "Verein fragt", sachstand = "Antrag liegt vor, Plan fehlt" }), model);

        Assert.Equal(["Paragraph: Der Verein fragt.", "Heading: Sachstand", "Paragraph: Der Antrag liegt vor.", "Paragraph: Der Plan fehlt.", "Heading: Bewertung"], events.Lines().Skip(3).Take(5));
        Assert.DoesNotContain("section-written-twice", events.Findings());
    }

    [Fact]
    public async Task What_comes_too_late_for_its_section_is_reported()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("## anlass\nDer Verein fragt.\n## sachstand\nDer Antrag liegt vor.\n## anlass\nAuch der Ortsbeirat fragt.\n"));

        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new { anlass = "Verein fragt, Ortsbeirat fragt", sachstand = "Antrag liegt vor" }), model);

        var hint = events.OfType<RunEvent.Finding>().Single(finding => finding.Value.Kind == "section-written-twice");
        Assert.Contains("„Anlass“", hint.Value.Message.De, StringComparison.Ordinal);
        Assert.DoesNotContain(events.Lines(), line => line.Contains("Ortsbeirat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_section_said_twice_in_the_same_words_needs_no_report()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("## anlass\nDer Verein fragt.\n## sachstand\nDer Antrag liegt vor.\n## anlass\nDer Verein fragt.\n"));

        var events = await Drafts.RunAsync(Drafts.Request("vermerk", new { anlass = "Verein fragt", sachstand = "Antrag liegt vor" }), model);

        Assert.DoesNotContain("section-written-twice", events.Findings());
        Assert.Single(events.Lines(), line => line == "Paragraph: Der Verein fragt.");
    }

    [Fact]
    public async Task With_nothing_to_go_by_no_model_is_asked()
    {
        await using var model = await ScriptedModel.StartAsync();

        await Drafts.RunAsync(Drafts.Request("vermerk", new { }), model);

        Assert.Empty(model.Requests);
    }
}
