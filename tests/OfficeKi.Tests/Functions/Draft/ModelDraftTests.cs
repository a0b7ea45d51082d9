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
    public async Task With_nothing_to_go_by_no_model_is_asked()
    {
        await using var model = await ScriptedModel.StartAsync();

        await Drafts.RunAsync(Drafts.Request("vermerk", new { }), model);

        Assert.Empty(model.Requests);
    }
}
