using System.Text.Json;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Rewriting;

public class TranslateFunctionTests
{
    private const string Letter = """
        Bitte kommen Sie am 15. Oktober 2026 um 10 Uhr in das Bürgeramt.
        Die Gebühr beträgt 28,80 Euro.
        Rechtsbehelfsbelehrung
        Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.
        """;

    private const string Deadlines = """
        Einwendungen sind bis zum 30. Oktober 2026 möglich.
        Zahlen Sie die Gebühr von 84.500 Euro innerhalb eines Monats.
        """;

    [Fact]
    public async Task A_good_translation_comes_with_the_notice_in_both_languages_and_the_original_of_what_is_protected()
    {
        var (blocks, kinds, model) = await RunAsync("[1] Please come to the citizens' office on 15. Oktober 2026 at 10 o'clock.\n[2] The fee is 28,80 Euro and must be paid.\n");

        Assert.Equal("Nicht rechtsverbindlich: Maßgeblich ist der Originaltext.", blocks[0]);
        Assert.StartsWith("This translation is for information only", blocks[1], StringComparison.Ordinal);
        Assert.Equal("Please come to the citizens' office on 15. Oktober 2026 at 10 o'clock.", blocks[2]);
        Assert.Equal("Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.", blocks[^1]);
        Assert.Contains("Bürgeramt = citizens' office", model.Seen(), StringComparison.Ordinal);
        Assert.DoesNotContain("Widerspruch", model.Seen(), StringComparison.Ordinal);
        Assert.Equal(["protected-kept", "protected-kept"], kinds);
    }

    [Theory]
    [InlineData("changes the amount", "[1] Please come to the citizens' office on 15. Oktober 2026 at 10 o'clock.\n[2] The fee is 38,80 Euro and must be paid.", "amount-lost")]
    [InlineData("does not use the fixed term", "[1] Please come to the town hall on 15. Oktober 2026 at 10 o'clock.\n[2] The fee is 28,80 Euro.", "term-not-used")]
    [InlineData("answers in German", "[1] Bitte kommen Sie am 15. Oktober 2026 um 10 Uhr in das Bürgeramt.\n[2] The fee is 28,80 Euro.", "other-language")]
    [InlineData("leaves one out", "[2] The fee is 28,80 Euro and must be paid.", "passage-missing")]
    public async Task A_bad_translation_is_reported(string does, string answer, string kind)
    {
        var (_, kinds, _) = await RunAsync(answer + "\n");

        Assert.True(kinds.Contains(kind), $"{does}: {string.Join(", ", kinds)}");
    }

    [Fact]
    public async Task A_deadline_is_translated_and_not_asked_for_word_for_word()
    {
        var (blocks, kinds, _) = await RunAsync("[1] Objections can be raised until 30 October 2026.\n[2] Please pay the fee of €84,500.00 within one month.\n", Deadlines);

        Assert.Equal(["Objections can be raised until 30 October 2026.", "Please pay the fee of €84,500.00 within one month."], blocks.Skip(2));
        Assert.Empty(kinds);
    }

    [Theory]
    [InlineData("another day", "[1] Objections can be raised until 31 October 2026.\n[2] Please pay the fee of €84,500 within one month.", "Einwendungen sind bis zum 30. Oktober 2026 möglich.")]
    [InlineData("another month", "[1] Objections can be raised until 30 November 2026.\n[2] Please pay the fee of €84,500 within one month.", "Einwendungen sind bis zum 30. Oktober 2026 möglich.")]
    [InlineData("a longer time", "[1] Objections can be raised until 30 October 2026.\n[2] Please pay the fee of €84,500 within two months.", "Zahlen Sie die Gebühr von 84.500 Euro innerhalb eines Monats.")]
    public async Task Where_a_translation_says_another_deadline_the_original_stays(string says, string answer, string original)
    {
        var (blocks, kinds, _) = await RunAsync(answer + "\n", Deadlines);

        Assert.True(blocks.Contains(original), $"{says}: {string.Join(" / ", blocks)}");
        Assert.Equal(["protected-changed"], kinds);
    }

    [Fact]
    public async Task Where_a_deadline_cannot_be_read_in_the_translation_the_words_of_the_original_stand_beside_it()
    {
        var model = (await ScriptedModel.StartAsync()).Then(Says("[1] Zastrzeżenia można zgłaszać do 30 października 2026 r.\n[2] Proszę zapłacić opłatę 84 500 euro w ciągu miesiąca.\n"));
        await using GateHarness gate = new(model);
        var events = await gate.RunAsync(new() { Function = "translate", Surface = "word", Text = new(Deadlines), Options = JsonSerializer.SerializeToElement(new { target = "pl" }) });
        await model.DisposeAsync();

        Assert.Equal("Proszę zapłacić opłatę 84 500 euro w ciągu miesiąca.", events.OfType<RunEvent.Block>().Last().Value.Text.Reveal());
        var finding = Assert.Single(events.OfType<RunEvent.Finding>()).Value;
        Assert.Equal(("deadline-unread", "innerhalb eines Monats"), (finding.Kind, finding.Text.Reveal()));
    }

    [Fact]
    public async Task Without_a_model_the_card_says_why()
    {
        await using GateHarness gate = new();

        var card = Assert.Single((await gate.Gate.FunctionsAsync(GateHarness.Clerk, "word", "de", default))!, function => function.Card.Id == "translate");

        Assert.Equal("NO_MODEL", card.Unavailable?.Code);
    }

    private static async Task<(IReadOnlyList<string> Blocks, IReadOnlyList<string> Kinds, ScriptedModel Model)> RunAsync(string answer, string letter = Letter)
    {
        var model = (await ScriptedModel.StartAsync()).Then(Says(answer));
        await using GateHarness gate = new(model);
        var events = await gate.RunAsync(new() { Function = "translate", Surface = "word", Text = new(letter), Options = JsonSerializer.SerializeToElement(new { target = "en" }) });
        await model.DisposeAsync();
        Assert.Equal("en", (string?)events.OfType<RunEvent.Done>().Single().Data["target"]);
        return (
            [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())],
            [.. events.OfType<RunEvent.Finding>().Select(finding => finding.Value.Kind)],
            model);
    }
}
