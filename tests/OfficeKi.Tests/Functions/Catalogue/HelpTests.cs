using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Catalogue;

/// <summary>What the help promises: every function has one, and its worked example shows what it says.</summary>
public class HelpTests
{
    public static TheoryData<string> Functions =>
        [.. typeof(HelpFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".card.json", StringComparison.Ordinal)).Select(name => name.Replace(".card.json", "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Functions))]
    [Trait("Requirement", "AI-06")]
    public async Task The_worked_example_is_true(string id)
    {
        var help = HelpFile.Load(id);
        await using var model = help.Model is { } answer ? (await ScriptedModel.StartAsync()).Then(Says(answer)) : null;
        await using GateHarness gate = new(model);
        var surface = gate.Gate.Cards("de").Single(card => card.Id == id).Surfaces[0];

        var events = await gate.RunAsync(new()
        {
            Function = id,
            Surface = surface,
            Engine = help.Model is null ? EngineChoice.Builtin : EngineChoice.Model,
            Text = new(string.Join('\n', help.Text)),
            Options = JsonSerializer.SerializeToElement(help.Request),
        });

        var shown = string.Join('\n', events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal()));
        Assert.All(help.Shows, line => Assert.Contains(line, shown, StringComparison.Ordinal));
        Assert.IsType<RunEvent.Done>(events[^1]);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    [Trait("Requirement", "AI-06")]
    public void Both_languages_are_written(string id)
    {
        var help = HelpFile.Load(id);
        LocalizedText[] texts = [help.What, help.Without, help.Options, help.Explanation, .. help.Limits];

        Assert.All(texts, text => Assert.True(text is { De.Length: > 3, En.Length: > 3 } && text.De != text.En));
        Assert.NotEmpty(help.Limits);
        Assert.DoesNotContain(texts, text => text.De.Contains('"', StringComparison.Ordinal));
    }
}
