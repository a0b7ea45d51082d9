using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Reply;

public class ReplyFunctionTests
{
    private const string Letter = """
        Sehr geehrte Damen und Herren,
        unser Zeichen: 4711-26. Welche Lärmwerte erwarten Sie in der Weinstraße?
        Bitte senden Sie mir den Lageplan bis zum 27. November 2026.
        Mit freundlichen Grüßen
        Frau Friederike Musterfrau
        """;

    [Fact]
    public async Task The_skeleton_has_salutation_reference_every_question_deadline_and_closing()
    {
        var (data, events) = await RunAsync(Letter, new { });

        var blocks = Blocks(events);
        Assert.Contains(blocks, text => text.Contains("Ihr Zeichen: 4711-26", StringComparison.Ordinal));
        Assert.Contains("Sehr geehrte Frau Friederike Musterfrau,", blocks);
        Assert.Contains("Welche Lärmwerte erwarten Sie in der Weinstraße?", blocks);
        Assert.Contains("[Anlage bitte ergänzen: Lageplan]", blocks);
        Assert.Contains(blocks, text => text.Contains("Freitag, 27. November 2026", StringComparison.Ordinal));
        Assert.Equal(["Mit freundlichen Grüßen", "[Name und Amt bitte ergänzen]"], blocks.TakeLast(2));
        Assert.Equal("Sehr geehrte Frau Friederike Musterfrau,", (string?)data["salutation"]);
        Assert.Equal(2, data["questions"]!.AsArray().Count);
        Assert.Equal("2026-11-27", (string?)data["deadline"]);
    }

    [Fact]
    public async Task Questions_lie_in_the_text_where_the_data_says()
    {
        var (data, _) = await RunAsync(Letter, new { });

        Assert.All(data["questions"]!.AsArray().Zip(data["questionPlaces"]!.AsArray()), pair =>
            Assert.Equal((string)pair.First!, Letter[(int)pair.Second!["start"]!..(int)pair.Second["end"]!]));
    }

    [Fact]
    public async Task Notes_of_the_user_stand_under_their_question()
    {
        var (_, events) = await RunAsync(Letter, new { points = "2. liegt bei\nDie Lärmwerte stehen im Gutachten." });

        var blocks = Blocks(events);
        Assert.Equal("Die Lärmwerte stehen im Gutachten.", blocks[blocks.IndexOf("Welche Lärmwerte erwarten Sie in der Weinstraße?") + 1]);
        Assert.Contains("liegt bei", blocks);
        Assert.DoesNotContain(blocks, text => text.Contains("Antwort bitte ergänzen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("eingangsbestaetigung", "Ihre Nachricht ist bei uns eingegangen.")]
    [InlineData("zwischennachricht", "[Grund bitte ergänzen]")]
    [InlineData("nachforderung", "[Unterlage oder Angabe bitte ergänzen]")]
    [InlineData("abgabe", "Für Ihr Anliegen ist eine andere Stelle zuständig: [Stelle bitte ergänzen].")]
    [InlineData("terminvorschlag", "[Tag, Uhrzeit und Ort bitte ergänzen]")]
    public async Task Each_kind_has_its_own_middle(string kind, string words) =>
        Assert.Contains(words, Blocks((await RunAsync(Letter, new { kind })).Events));

    [Fact]
    public async Task Without_a_question_the_user_is_told()
    {
        var (_, events) = await RunAsync("Guten Tag,\nder Plan liegt bei.\nGruß\nKarl Weber", new { });

        Assert.Contains(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "no-question");
        Assert.Contains("[Antwort bitte ergänzen]", Blocks(events));
    }

    [Fact]
    public async Task A_model_writes_inside_the_same_frame_and_sees_no_name()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("## Lärmwerte\nDie Werte stehen im Gutachten. [fehlt: die Werte]"));
        await using GateHarness harness = new(model);

        var events = await harness.RunAsync(Request(Letter, new { points = "Gutachten" }) with { Engine = EngineChoice.Model });

        var blocks = Blocks(events);
        Assert.Contains("Sehr geehrte Frau Friederike Musterfrau,", blocks);
        Assert.Contains(blocks, text => text.Contains("[fehlt: die Werte]", StringComparison.Ordinal));
        Assert.Equal("[Name und Amt bitte ergänzen]", blocks[^1]);
        Assert.DoesNotContain("Musterfrau", model.Seen(), StringComparison.Ordinal);
    }

    private static async Task<(JsonObject Data, List<RunEvent> Events)> RunAsync(string text, object options)
    {
        await using GateHarness harness = new();
        var events = await harness.RunAsync(Request(text, options));
        return (Assert.IsType<RunEvent.Done>(events[^1]).Data, events);
    }

    private static RunRequest Request(string text, object options) =>
        new() { Function = "reply", Surface = "outlook", Text = new(text), Options = JsonSerializer.SerializeToElement(options) };

    private static List<string> Blocks(List<RunEvent> events) => [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())];
}
