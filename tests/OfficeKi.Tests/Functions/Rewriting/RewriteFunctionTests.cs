using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Rewriting;

/// <summary>New wordings by a model that behaves, and by one that does not: the user sees the right text, a finding, or the original.</summary>
public class RewriteFunctionTests
{
    private const string Letter = """
        Der Antrag ist bis zum 15. Oktober 2026 bei der Behörde einzureichen.
        Frau Petra Weinand hat gemäß § 31 Abs. 2 VwVfG 84,50 Euro zu entrichten.
        Rechtsbehelfsbelehrung
        Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.
        """;

    [Fact]
    public async Task Each_passage_gets_its_new_wording_with_single_changes_and_a_reason()
    {
        var run = await RunAsync(Letter, "[1] Bitte reichen Sie den Antrag bis zum 15. Oktober 2026 bei uns ein.\n> kürzer und direkt\n[2] [PERSON_1] hat nach § 31 Abs. 2 VwVfG 84,50 Euro zu zahlen.\n");

        Assert.Equal(
            ["Bitte reichen Sie den Antrag bis zum 15. Oktober 2026 bei uns ein.", "Frau Petra Weinand hat nach § 31 Abs. 2 VwVfG 84,50 Euro zu zahlen.", "Rechtsbehelfsbelehrung",
             "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden."],
            run.Blocks.Select(text => text.StartsWith("Petra", StringComparison.Ordinal) ? "Frau " + text : text));
        Assert.All(run.Changes, change => Assert.Equal((string?)null, Invalid(change)));
        Assert.Contains(run.Changes, change => (string?)change!["reason"] == "kürzer und direkt");
        Assert.DoesNotContain("Weinand", run.Model.Seen(), StringComparison.Ordinal);
        Assert.DoesNotContain("Widerspruch", run.Model.Seen(), StringComparison.Ordinal);
        Assert.Contains("protected-kept", run.Kinds);

        string? Invalid(JsonNode? change)
        {
            var (start, end) = ((int)change!["start"]!, (int)change["end"]!);
            return start >= 0 && end >= start && end <= Letter.Length ? null : $"{start}-{end}";
        }
    }

    [Fact]
    public async Task Changes_applied_to_the_text_as_sent_give_the_new_wording()
    {
        const string Sent = "Mithin ist der\u200B Betrag von 120 Euro zu entrichten.\nDie Anlage ist beigefügt.";
        var run = await RunAsync(Sent, "[1] Also müssen Sie den Betrag von 120 Euro zahlen.\n[2] Die Anlage liegt bei.\n");

        var text = Sent;
        foreach (var change in run.Changes.OrderByDescending(change => (int)change!["start"]!))
        {
            text = text[..(int)change!["start"]!] + (string)change["replacement"]! + text[(int)change["end"]!..];
        }

        Assert.Equal("Also müssen Sie den Betrag von 120 Euro zahlen.\nDie Anlage liegt bei.", text);
    }

    [Theory]
    [InlineData("drops the deadline", "[1] Bitte reichen Sie den Antrag bei uns ein.", "protected-changed")]
    [InlineData("changes the deadline", "[1] Bitte reichen Sie den Antrag bis zum 25. Oktober 2026 ein.", "protected-changed")]
    [InlineData("answers in English", "[1] Please submit the application by 15. Oktober 2026 to the office in the town hall.", "other-language")]
    [InlineData("says nothing", "[1] ", "passage-missing")]
    [InlineData("leaves the passage out", "[2] Frau [PERSON_1] zahlt gemäß § 31 Abs. 2 VwVfG 84,50 Euro.", "passage-missing")]
    public async Task What_a_wording_must_not_do_leaves_the_original_in_place(string does, string answer, string kind)
    {
        var run = await RunAsync(Letter, answer + "\n");

        Assert.True(run.Blocks[0] == "Der Antrag ist bis zum 15. Oktober 2026 bei der Behörde einzureichen.", does);
        Assert.Contains(kind, run.Kinds);
        Assert.DoesNotContain(run.Changes, change => (int)change!["passage"]! == 1);
    }

    [Theory]
    [InlineData("invents an amount", "[2] [PERSON_1] hat nach § 31 Abs. 2 VwVfG 84,50 Euro und 12 Euro Gebühr zu zahlen.", "amount-not-in-source")]
    [InlineData("loses an amount", "[2] [PERSON_1] hat nach § 31 Abs. 2 VwVfG zu zahlen.", "amount-lost")]
    [InlineData("invents a placeholder", "[2] [PERSON_7] hat nach § 31 Abs. 2 VwVfG 84,50 Euro zu zahlen.", "placeholder-invented")]
    [InlineData("damages a placeholder", "[2] [Person 1] hat nach § 31 Abs. 2 VwVfG 84,50 Euro zu zahlen.", "placeholder-damaged")]
    [InlineData("returns HTML", "[2] <b>[PERSON_1]</b> hat nach § 31 Abs. 2 VwVfG 84,50 Euro zu zahlen. <img src=\"https://evil.example/x\">", "content-removed")]
    public async Task What_a_wording_says_wrongly_is_a_finding(string does, string answer, string kind)
    {
        var run = await RunAsync(Letter, $"[1] Bitte reichen Sie den Antrag bis zum 15. Oktober 2026 ein.\n{answer}\n");

        Assert.True(run.Kinds.Contains(kind), $"{does}: {string.Join(", ", run.Kinds)}");
        Assert.DoesNotContain(run.Blocks, text => text.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_loops_is_cut_short_and_reported()
    {
        var run = await RunAsync(Letter, "[1] Bitte reichen Sie den Antrag bis zum 15. Oktober 2026 ein.\n" + string.Concat(Enumerable.Repeat("[1] Bitte reichen Sie den Antrag bis zum 15. Oktober 2026 ein.\n", 20)));

        Assert.Equal(4, run.Blocks.Count);
        Assert.Contains("repeats", run.Kinds);
    }

    [Fact]
    public async Task Its_own_instruction_on_remedies_never_reaches_the_text()
    {
        var run = await RunAsync(Letter, "[1] Bitte reichen Sie den Antrag bis zum 15. Oktober 2026 ein.\n[4] You may object within two weeks.\n");

        Assert.DoesNotContain(run.Blocks, text => text.Contains("object", StringComparison.Ordinal));
        Assert.Contains("Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.", run.Blocks);
    }

    [Fact]
    public async Task Without_numbers_a_wording_of_one_passage_is_still_compared()
    {
        var good = await RunAsync("Die Gebühr von 30 Euro ist zu entrichten.", "Bitte zahlen Sie die Gebühr von 30 Euro.");
        var bad = await RunAsync("Die Gebühr von 30 Euro ist zu entrichten.", "Bitte zahlen Sie die Gebühr von 35 Euro.");

        Assert.Equal("Bitte zahlen Sie die Gebühr von 30 Euro.", Assert.Single(good.Blocks));
        Assert.Contains("amount-not-in-source", bad.Kinds);
        Assert.Contains("amount-lost", bad.Kinds);
    }

    [Fact]
    public async Task Without_numbers_a_text_that_loses_a_deadline_is_not_shown()
    {
        var run = await RunAsync(Letter, "Bitte reichen Sie den Antrag ein und zahlen Sie.");

        Assert.Contains("Der Antrag ist bis zum 15. Oktober 2026 bei der Behörde einzureichen.", run.Blocks);
        Assert.Contains("protected-changed", run.Kinds);
    }

    [Fact]
    public async Task A_long_text_is_worded_in_several_calls_whose_tokens_add_up()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Die Verwaltung legt den Entwurf vor und bittet um Zustimmung. ", 130)).Trim();
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("[1] Kurz.\n"), Says("[2] Kurz.\n"), Says("[3] Kurz.\n"));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Request(string.Join('\n', paragraph + "1", paragraph + "2", paragraph + "3")));

        Assert.Equal(3, model.Requests.Count);
        Assert.Equal(3 * 240, events.OfType<RunEvent.Receipted>().Single().Value.TokensIn);
    }

    [Fact]
    public async Task Without_a_model_only_safe_substitutions_are_offered()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Request("Die Satzung gilt mithin ab dem 1. Januar 2027. Das Formular ist rot."));

        var change = Assert.Single(events.OfType<RunEvent.Done>().Single().Data["changes"]!.AsArray())!;
        Assert.Equal("also", (string?)change["replacement"]);
        Assert.Equal("mithin", "Die Satzung gilt mithin ab dem 1. Januar 2027. Das Formular ist rot."[(int)change["start"]!..(int)change["end"]!]);
    }

    private static RunRequest Request(string text) => new() { Function = "rewrite", Surface = "word", Text = new(text), Options = JsonSerializer.SerializeToElement(new { style = "buergernah" }) };

    private static async Task<Run> RunAsync(string text, string answer)
    {
        var model = (await ScriptedModel.StartAsync()).Then(Says(answer));
        await using GateHarness gate = new(model);
        var events = await gate.RunAsync(Request(text));
        await model.DisposeAsync();
        return new(
            model,
            [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())],
            [.. events.OfType<RunEvent.Finding>().Select(finding => finding.Value.Kind)],
            events.OfType<RunEvent.Done>().Single().Data["changes"]!.AsArray());
    }

    private sealed record Run(ScriptedModel Model, IReadOnlyList<string> Blocks, IReadOnlyList<string> Kinds, JsonArray Changes);
}
