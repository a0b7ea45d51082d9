using OfficeKi.Core;

namespace OfficeKi.Tests.Functions.Draft;

/// <summary>Public and non-public items never reach a model in one prompt.</summary>
public class ConfidentialPartTests
{
    private const string Public = "## tops-1-verlauf\nDer Amtsleiter berichtet.\n";
    private const string NonPublic = "## topsNichtoeffentlich-1-verlauf\nDer Preis ist strittig.\n";

    private static readonly object Facts = new
    {
        gremium = "Bauausschuss",
        tops = new[] { new { nummer = "4", betreff = "Uferstraße", verlauf = "Amtsleiter berichtet", beschluss = "Variante 2", ergebnis = "einstimmig" } },
        topsNichtoeffentlich = new[] { new { nummer = "7", betreff = "Kauf von Frau Miriam Velten", verlauf = "Preis strittig", beschluss = "Kaufen", ergebnis = "vertagt" } },
    };

    [Fact]
    public async Task Each_part_has_its_own_call_and_the_draft_keeps_the_order_of_the_template()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says(Public), ScriptedModel.Says(NonPublic));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Drafts.Request("niederschrift", Facts));

        Assert.Equal(2, model.Requests.Count);
        var (open, closed) = (model.Requests.First().ToJsonString(Readable), model.Requests.Last().ToJsonString(Readable));
        Assert.All(["Bauausschuss", "Uferstraße", "Variante 2", "tops-1-verlauf"], words => Assert.True(open.Contains(words, StringComparison.Ordinal) && !closed.Contains(words, StringComparison.Ordinal), words));
        Assert.All(["Kauf von", "Preis strittig", "Kaufen", "topsNichtoeffentlich-1-verlauf"], words => Assert.True(closed.Contains(words, StringComparison.Ordinal) && !open.Contains(words, StringComparison.Ordinal), words));
        Assert.Equal(
            ["Heading: TOP 4: Uferstraße", "Paragraph: Der Amtsleiter berichtet.", "Paragraph: Beschluss:", "Paragraph: Variante 2", "Paragraph: Abstimmung: einstimmig", "Heading: Nichtöffentlicher Teil", "Heading: TOP 7: Kauf von Frau Miriam Velten", "Paragraph: Der Preis ist strittig.", "Paragraph: Beschluss:", "Paragraph: Kaufen", "Paragraph: Ergebnis: vertagt"],
            events.Lines().SkipWhile(line => line != "Heading: TOP 4: Uferstraße").Take(11));
        Assert.DoesNotContain("material-confidential", events.Findings());
    }

    [Fact]
    public async Task One_run_is_one_reservation_and_one_receipt_for_both_calls()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says(Public), ScriptedModel.Says(NonPublic));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Drafts.Request("niederschrift", Facts));

        var receipt = events.OfType<RunEvent.Receipted>().Single().Value;
        Assert.Equal((480, 120, 0.00072m), (receipt.TokensIn, receipt.TokensOut, receipt.Cost));
        Assert.Equal([0.00072m], gate.Records.Settled);
        Assert.InRange(Assert.Single(gate.Records.Reserved), 0.004m, 0.005m); // two answers of 1,000 tokens, and what is told
        Assert.Single(gate.Records.Appended);
    }

    [Fact]
    public async Task A_second_call_that_fails_ends_the_run_with_a_problem_and_costs_nothing()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says(Public), ScriptedModel.Refuses(400));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Drafts.Request("niederschrift", Facts));

        Assert.Equal("MODEL_FAILED", Assert.IsType<RunEvent.Failed>(events[^1]).Code);
        Assert.Empty(events.OfType<RunEvent.Done>());
        Assert.Empty(events.OfType<RunEvent.Receipted>());
        Assert.DoesNotContain(events.Lines(), line => line.Contains("strittig", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Heading: Unterschriften", StringComparison.Ordinal));
        Assert.Equal([0m], gate.Records.Settled);
        Assert.Equal("failed", gate.Records.Appended.Single().Result);
    }

    [Fact]
    public async Task The_first_part_is_shown_while_the_second_call_still_runs_and_leaving_stops_that_call()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says(Public), model.Stalls("## topsNicht"));
        await using GateHarness gate = new(model);

        await foreach (var next in gate.Gate.RunAsync(GateHarness.Clerk, Drafts.Request("niederschrift", Facts), CancellationToken.None))
        {
            if (next is RunEvent.Block { Value.Text: var text } && text.Reveal().StartsWith("TOP 7", StringComparison.Ordinal))
            {
                break;
            }
        }

        await model.Aborted.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("cancelled", gate.Records.Appended.Single().Result);
        Assert.Equal([0.00036m], gate.Records.Settled);
    }

    [Fact]
    public async Task Notes_and_the_open_document_go_to_the_confidential_call_alone_and_the_user_is_told()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says(Public), ScriptedModel.Says(NonPublic));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Drafts.Request("niederschrift", Facts, notes: "Kaufpreis war Thema", text: "Mitschrift der Sitzung: Der Kaufpreis ist hoch."));

        Assert.All(["Kaufpreis war Thema", "Mitschrift der Sitzung"], words => Assert.DoesNotContain(words, model.Requests.First().ToJsonString(Readable), StringComparison.Ordinal));
        Assert.All(["Kaufpreis war Thema", "Mitschrift der Sitzung"], words => Assert.Contains(words, model.Requests.Last().ToJsonString(Readable), StringComparison.Ordinal));
        Assert.Contains("nur hierfür bekommen: „Nichtöffentlicher Teil“", Hint(events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_confidential_item_notes_reach_no_model_at_all()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says(Public));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Drafts.Request("niederschrift", new { tops = new[] { new { nummer = "4", verlauf = "Amtsleiter berichtet" } } }, notes: "Kaufpreis war Thema"));

        Assert.Single(model.Requests);
        Assert.DoesNotContain("Kaufpreis", model.Seen(), StringComparison.Ordinal);
        Assert.Contains("hat sie nicht bekommen", Hint(events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_the_confidential_part_cannot_be_guessed_by_its_placeholder()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says("## tops-1-verlauf\nAuch [PERSON_1] und [PERSON\\_1] waren da.\n"), ScriptedModel.Says("## topsNichtoeffentlich-1-verlauf\n[PERSON_1] verkauft.\n"));

        var events = await Drafts.RunAsync(Drafts.Request("niederschrift", Facts), model);

        Assert.Contains("Paragraph: Auch [fehlt: Angabe] und [fehlt: Angabe] waren da.", events.Lines());
        Assert.Contains(events.Lines(), line => line.EndsWith("Miriam Velten verkauft.", StringComparison.Ordinal));
        Assert.Contains("placeholder-invented", events.Findings());
    }

    [Fact]
    public async Task The_same_sentence_may_stand_under_every_item()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says(string.Concat(Enumerable.Range(1, 4).Select(item => $"## tops-{item}-verlauf\nEs gibt keine Wortmeldungen.\n"))));

        var events = await Drafts.RunAsync(Drafts.Request("niederschrift", new { tops = Enumerable.Range(1, 4).Select(item => new { nummer = $"{item}", verlauf = "keine Wortmeldungen" }) }), model);

        Assert.Equal(4, events.Lines().Count(line => line == "Paragraph: Es gibt keine Wortmeldungen."));
        Assert.DoesNotContain("repeats", events.Findings());
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Hint(IEnumerable<RunEvent> events) => events.OfType<RunEvent.Finding>().Single(finding => finding.Value.Kind == "material-confidential").Value.Message.De;
}
