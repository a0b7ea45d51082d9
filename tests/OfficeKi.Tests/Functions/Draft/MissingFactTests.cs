using OfficeKi.Core;

namespace OfficeKi.Tests.Functions.Draft;

/// <summary>A gap is shown, and nothing that was said is lost.</summary>
public class MissingFactTests
{
    [Theory]
    [InlineData("ohne", "Wegen Ihrer Auswahl ist nicht jede Angabe in den Entwurf übernommen: „Beschluss, Wort für Wort (Öffentlicher TOP 1)“ bei „ohne Beschluss“. Bitte prüfen Sie die Auswahl.")]
    [InlineData("einstimmig", null)]
    public async Task A_decision_that_the_chosen_result_has_no_place_for_is_named(string ergebnis, string? hint)
    {
        var events = await Drafts.RunAsync(Drafts.Request("niederschrift", new { tops = new[] { new { nummer = "4", betreff = "Uferstraße", beschluss = "Die Straße wird gesperrt.", ergebnis } } }));

        Assert.Equal(hint, events.OfType<RunEvent.Finding>().SingleOrDefault(finding => finding.Value.Kind == "fact-not-used")?.Value.Message.De);
        Assert.Equal(hint is null, events.Lines().Contains("Paragraph: Die Straße wird gesperrt."));
    }

    [Fact]
    public async Task An_order_without_a_remedy_shows_the_gap() =>
        Assert.Contains("Paragraph: [fehlt: Rechtsbehelf]", (await Drafts.RunAsync(Drafts.Request("bescheid", new { betreff = "A" }))).Lines());

    [Fact]
    public async Task What_is_only_half_told_is_kept_and_the_other_half_is_missing()
    {
        var letter = await Drafts.RunAsync(Drafts.Request("schreiben", new { betreff = "Ihr Antrag", bitte = "senden Sie uns den Lageplan" }));
        var release = await Drafts.RunAsync(Drafts.Request("pressemitteilung", new { zitat = "Wir haben jede Anregung geprüft" }));
        var minutes = await Drafts.RunAsync(Drafts.Request("niederschrift", new
        {
            topsNichtoeffentlich = new[] { new { nummer = "7", betreff = "Grundstück", beschluss = "Die Stadt kauft.", ergebnis = "einstimmig", ja = "9", nein = "0" } },
        }));

        Assert.Contains("Paragraph: Bitte senden Sie uns den Lageplan bis zum [fehlt: Bis wann?].", letter.Lines());
        Assert.Contains("Paragraph: „Wir haben jede Anregung geprüft“, sagt [fehlt: Wer sagt das?].", release.Lines());
        Assert.Contains("Paragraph: Ja: 9, Nein: 0, Enthaltungen: [fehlt: Enthaltungen (Nichtöffentlicher TOP 1)]", minutes.Lines());
        Assert.Contains("Enthaltungen (Nichtöffentlicher TOP 1)", minutes.Missing());
    }

    public static TheoryData<string> Ids => [.. Drafts.Templates.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_empty_template_shows_every_gap_and_runs_without_any_document(string template)
    {
        var events = await Drafts.RunAsync(Drafts.Request(template, new { }));

        Assert.NotEmpty(events.Missing());
        Assert.All(events.Missing(), what => Assert.Contains(events.Lines(), line => line.Contains($"[fehlt: {what}]", StringComparison.Ordinal)));
        Assert.IsType<RunEvent.Done>(events[^1]);
    }

    [Fact]
    public async Task A_fact_no_template_asks_for_is_named()
    {
        var invalid = Assert.IsType<RunEvent.Invalid>(Assert.Single(await Drafts.RunAsync(Drafts.Request("vermerk", new { betref = "A" }))));

        Assert.Equal("options.facts.betref", Assert.Single(invalid.Errors).Field);
    }
}
