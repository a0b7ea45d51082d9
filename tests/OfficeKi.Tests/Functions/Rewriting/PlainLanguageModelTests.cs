using System.Text.Json;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Rewriting;

/// <summary>Plain language with a model: the new wording, the readability before and after, and the suggestions for the old one.</summary>
public class PlainLanguageModelTests
{
    private static readonly string Long = string.Join('\n', Enumerable.Range(1, 6).Select(number =>
        $"Die Beantragung der Genehmigung {number} ist unter Berücksichtigung der Bestimmungen durch die Antragstellerinnen und Antragsteller bei der zuständigen Dienststelle der Stadtverwaltung vorzunehmen, wobei die Einreichung der Unterlagen erforderlich ist."));

    [Fact]
    public async Task Figures_of_both_wordings_stand_side_by_side()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says(string.Concat(Enumerable.Range(1, 6).Select(number =>
            $"[{number}] Sie brauchen die Genehmigung {number}. Bitte stellen Sie dafür einen Antrag bei der Stadt. Bitte geben Sie auch die Papiere mit ab. Wir prüfen den Antrag dann für Sie. Sie hören bald von uns.\n"))));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Request(Long));

        var data = events.OfType<RunEvent.Done>().Single().Data;
        Assert.True((double)data["readability"]!["wordsPerSentence"]! > 2 * (double)data["after"]!["wordsPerSentence"]!);
        Assert.Equal("green", (string?)data["after"]!["light"]);
        Assert.NotEmpty(data["suggestions"]!.AsArray());
        Assert.Equal(6, data["changes"]!.AsArray().Select(change => (int)change!["passage"]!).Distinct().Count());
    }

    [Fact]
    public async Task A_dropped_deadline_leaves_the_original()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("[1] Bitte zahlen Sie.\n"));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Request("Der Betrag ist bis zum 1. Dezember 2026 zu entrichten."));

        Assert.Contains(events.OfType<RunEvent.Block>(), block => block.Value.Text.Reveal() == "Der Betrag ist bis zum 1. Dezember 2026 zu entrichten.");
        Assert.Contains(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "protected-changed");
        Assert.Empty(events.OfType<RunEvent.Done>().Single().Data["changes"]!.AsArray());
    }

    private static RunRequest Request(string text) => new() { Function = "plain-language", Surface = "word", Text = new(text), Options = JsonSerializer.SerializeToElement(new { }) };
}
