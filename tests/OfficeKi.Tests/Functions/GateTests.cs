using System.Text.Json;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.GateHarness;

namespace OfficeKi.Tests.Functions;

/// <summary>The promises of the gate, with the built-in engine.</summary>
public class GateTests
{
    private const string Letter = """
        Sehr geehrte Frau Weinand,
        der Stadtrat hat am 14. September 2026 beschlossen, die Moselbrücke ab dem 2. November 2026 für den Verkehr zu sperren.
        Die Kosten der Sanierung betragen 84.500 Euro und werden aus dem Haushalt 2027 bezahlt.
        Einwendungen können Sie bis zum 30. Oktober 2026 schriftlich bei der Stadtverwaltung erheben.
        Mit freundlichen Grüßen
        """;

    [Fact]
    public async Task A_summary_without_a_model_is_verbatim_with_the_right_places()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Summarize(Letter, points: 2));

        var passages = events.OfType<RunEvent.Source>().ToDictionary(source => source.Passage.Id, source => source.Passage.Text.Reveal());
        var blocks = events.OfType<RunEvent.Block>().Select(block => block.Value).ToArray();
        Assert.Equal(2, blocks.Length);
        Assert.All(blocks, block =>
        {
            var source = Assert.Single(block.Sources);
            Assert.Equal(block.Text.Reveal(), passages[source.Passage][source.Start..source.End]);
        });
        Assert.Equal("ohne Sprachmodell", events.OfType<RunEvent.Done>().Single().Engine.Label.De);
    }

    [Fact]
    public async Task Locators_count_every_line_so_that_Word_finds_the_paragraph()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Ask("Bis wann kann man Einwendungen erheben?", "Überschrift\n\n" + Letter));

        Assert.Contains(events.OfType<RunEvent.Source>(), source => source.Passage.Locator == "paragraph:6");
    }

    [Fact]
    public async Task A_question_the_text_does_not_answer_is_not_answered()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Ask("Wie heißt der Trainer der Fußballmannschaft?", Letter));

        Assert.False((bool)events.OfType<RunEvent.Done>().Single().Data["answered"]!);
    }

    [Fact]
    [Trait("Requirement", "INJ-1")]
    public async Task Hidden_characters_are_taken_out_and_reported()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Summarize(Letter.Replace("Stadtrat", "Stadt\u200B\u200C\u200Brat\U000E0041\U000E0042", StringComparison.Ordinal)));

        var receipt = events.OfType<RunEvent.Receipted>().Single().Value;
        Assert.Contains(receipt.Hidden, hidden => hidden.Kind == "unicode-tags");
        Assert.DoesNotContain(events.OfType<RunEvent.Block>(), block => block.Value.Text.Reveal().Contains('\u200B', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("VS – NUR FÜR DEN DIENSTGEBRAUCH\nDer Bericht beschreibt die Lage.", "MARKING_FOUND")]
    [InlineData("Der Zugang zum Portal: Passwort: Sommer-2026!x", "SECRET_FOUND")]
    [Trait("Requirement", "VS-1")]
    [Trait("Requirement", "PII-8")]
    [Trait("Requirement", "PDP-18")]
    public async Task Markings_and_secrets_are_refused_whoever_asks(string text, string code)
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Summarize(text), Clerk with { Roles = ["Staff", "Lead", "Administrator"] });

        Assert.Equal(code, Assert.IsType<RunEvent.Refused>(events[^1]).Reason.Code);
        Assert.Equal("refused", Assert.Single(gate.Records.Appended).Result);
        Assert.DoesNotContain(events, next => next is RunEvent.Block);
    }

    [Fact]
    [Trait("Requirement", "PII-8")]
    public async Task A_secret_in_the_question_is_refused_too()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Ask("Wofür ist das Passwort: Sommer-2026!x ?", Letter));

        Assert.Equal("SECRET_FOUND", Assert.IsType<RunEvent.Refused>(events[^1]).Reason.Code);
    }

    [Fact]
    public async Task A_person_without_any_role_is_refused()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Summarize(Letter), Clerk with { Roles = [] });

        Assert.Equal(["DEFAULT_DENY"], Assert.IsType<RunEvent.Refused>(events[^1]).Decision.Determining);
    }

    [Fact]
    public async Task Content_that_is_not_there_or_not_the_caller_s_is_not_found()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Summarize(Letter) with { Text = null, Ref = ContentRef.Of("drive", "fremd~1") });

        Assert.IsType<RunEvent.NotFound>(Assert.Single(events));
        Assert.Empty(gate.Records.Appended);
    }

    [Fact]
    [Trait("Requirement", "PDP-16")]
    [Trait("Requirement", "BSI-2")]
    public async Task Text_in_place_of_an_item_keeps_the_item_s_classification()
    {
        await using GateHarness gate = new();
        gate.Content.Add(Item("drive:d~1", "Alter Text.") with { Classification = Classification.SehrHoch });

        var events = await gate.RunAsync(Summarize(Letter) with { Ref = ContentRef.Of("drive", "d~1") });

        Assert.Equal(Classification.SehrHoch, events.OfType<RunEvent.Receipted>().Single().Value.Sources.Single().Classification);
    }

    [Theory]
    [InlineData("summarise", "{}", "function")]
    [InlineData("summarize", """{"points":0}""", "options.points")]
    [InlineData("summarize", """{"points":21,"colour":"red"}""", "options.colour")]
    [InlineData("summarize", """{"points":"five"}""", "options.points")]
    [InlineData("ask", "{}", "options.question")]
    [InlineData("ask", """{"question":"Wer?","scope":"mailbox"}""", "options.scope")]
    public async Task Wrong_options_are_named_with_their_field(string function, string options, string field)
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Summarize(Letter) with { Function = function, Options = JsonDocument.Parse(options).RootElement });

        Assert.Contains(Assert.IsType<RunEvent.Invalid>(Assert.Single(events)).Errors, error => error.Field == field);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    [InlineData("😀🎉👍🏽")]
    public async Task Content_without_any_text_is_an_error_that_says_so(string text)
    {
        await using GateHarness gate = new();

        var invalid = Assert.IsType<RunEvent.Invalid>(Assert.Single(await gate.RunAsync(Summarize(text))));

        Assert.Equal("content", Assert.Single(invalid.Errors).Field);
    }

    [Fact]
    public async Task One_character_too_many_is_refused_with_limit_and_measure()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Summarize(new string('a', 1_000_001)));

        Assert.Equal(new RunEvent.TooLarge(1_000_000, 1_000_001, "characters"), Assert.Single(events));
    }

    [Fact]
    public async Task A_model_that_is_not_configured_is_named()
    {
        await using GateHarness gate = new();

        Assert.Equal("engine", Assert.IsType<RunEvent.Invalid>(Assert.Single(await gate.RunAsync(Summarize(Letter, EngineChoice.Model)))).Errors.Single().Field);
    }

    [Fact]
    [Trait("Requirement", "PDP-4")]
    public async Task Without_a_record_there_is_no_answer()
    {
        await using GateHarness gate = new();
        gate.Records.Broken = true;

        var events = await gate.RunAsync(Summarize(Letter));

        Assert.Equal("UNAVAILABLE", Assert.IsType<RunEvent.Failed>(events[^1]).Code);
        Assert.DoesNotContain(events, next => next is RunEvent.Block or RunEvent.Receipted);
    }

    [Fact]
    public async Task An_exhausted_budget_refuses_the_model_before_it_is_called()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model);
        gate.Records.Budget = 0;

        var events = await gate.RunAsync(Summarize(Letter, EngineChoice.Model));

        Assert.Equal("BUDGET_EXCEEDED", Assert.IsType<RunEvent.Refused>(events[^1]).Reason.Code);
        Assert.Empty(model.Requests);
    }

    [Fact]
    [Trait("Requirement", "BSI-2")]
    public async Task A_model_that_is_not_cleared_leaves_the_work_to_the_built_in_engine()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model, new() { ["OfficeKi:Models:0:Clearance"] = "normal" });
        gate.Content.Add(Item("drive:d~1", Letter.Split('\n')) with { Classification = Classification.Hoch });

        var events = await gate.RunAsync(Summarize("") with { Text = null, Ref = ContentRef.Of("drive", "d~1") });

        Assert.Equal("builtin", events.OfType<RunEvent.Done>().Single().Engine.Kind);
        Assert.Empty(model.Requests);
    }

    [Fact]
    [Trait("Requirement", "BSI-1")]
    [Trait("Requirement", "DSK-3")]
    public async Task A_search_leaves_out_what_came_from_outside_and_says_so()
    {
        await using GateHarness gate = new();
        gate.Content.Add(Item("drive:d~1", "Die Sondernutzungsgebühr für Außengastronomie beträgt 4,50 Euro je Quadratmeter."));
        gate.Content.Add(Item("mail:m1", "Die Sondernutzungsgebühr für Außengastronomie ist abgeschafft.") with { Origin = ContentOrigin.External });
        gate.Content.SearchHits.AddRange(["drive:d~1", "mail:m1"]);

        var events = await gate.RunAsync(Ask("Wie hoch ist die Sondernutzungsgebühr für Außengastronomie?", null, scope: "content"));

        var sources = events.OfType<RunEvent.Receipted>().Single().Value.Sources;
        Assert.True(sources.Single(source => source.Ref.Kind == "drive").Used);
        Assert.False(sources.Single(source => source.Ref.Kind == "mail").Used);
        Assert.DoesNotContain(events.OfType<RunEvent.Block>(), block => block.Value.Text.Reveal().Contains("abgeschafft", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_receipt_names_the_parts_of_a_source_that_were_left_out_and_why()
    {
        await using GateHarness gate = new();
        gate.Content.Add(Item("mail:m1", Letter.Split('\n')) with { LeftOut = [new(new("Geheim\u200B"), "encrypted"), new(new("foto.png"), "unknown-format")] });

        var events = await gate.RunAsync(Summarize("") with { Text = null, Ref = ContentRef.Of("mail", "m1") });

        Assert.Equal(
            [("mail:m1", true, null), ("mail:m1", false, "encrypted"), ("mail:m1", false, "unknown-format")],
            events.OfType<RunEvent.Receipted>().Single().Value.Sources.Select(source => (source.Ref.ToString(), source.Used, source.Reason)));
        Assert.Equal(["Geheim", "foto.png"], events.OfType<RunEvent.Receipted>().Single().Value.Sources.Skip(1).Select(source => source.Title.Reveal()));
    }

    [Fact]
    [Trait("Requirement", "DP-03")]
    public async Task Content_reaches_no_log_even_at_trace_level()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says("- Kanarienvogel-4711 sagt der Rat [1].\n"), ScriptedModel.Refuses(500, "Kanarienvogel-4711"));
        await using GateHarness gate = new(model);

        await gate.RunAsync(Summarize("Kanarienvogel-4711 sagt der Stadtrat in seinem Beschluss."));
        await gate.RunAsync(Ask("Was sagt Kanarienvogel-4711?", "Kanarienvogel-4711 sagt nichts."));

        Assert.NotEmpty(gate.Log.All);
        Assert.DoesNotContain(gate.Log.All, line => line.Contains("Kanarienvogel", StringComparison.Ordinal));
    }

    private static ContentItem Item(string reference, params string[] lines) => new()
    {
        Ref = ContentRef.TryParse(reference, out var parsed) ? parsed : throw new InvalidOperationException(),
        Title = new("Dokument"),
        Passages = [.. lines.Select((line, index) => new Passage($"paragraph:{index + 1}", PassageKind.Paragraph, new(line)))],
    };
}
