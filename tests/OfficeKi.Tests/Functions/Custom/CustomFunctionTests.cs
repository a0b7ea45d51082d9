using System.Text.Json;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Custom;

/// <summary>Functions that administrators add in the data directory.</summary>
public sealed class CustomFunctionTests : IDisposable
{
    private const string Card = """
        {
          "id": "custom-headline",
          "order": 100,
          "label": { "de": "Überschrift", "en": "Headline" },
          "description": { "de": "Schlägt eine Überschrift vor.", "en": "Suggests a headline." },
          "surfaces": ["word"],
          "engines": ["model"],
          "options": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "style": { "type": "string", "enum": ["sachlich", "locker"], "default": "sachlich", "title": { "de": "Stil", "en": "Style" } },
              "wish": { "type": "string", "maxLength": 300, "title": { "de": "Wunsch", "en": "Wish" } }
            }
          }
        }
        """;

    private const string Prompt = """
        <message role="system">
        Schlage eine Überschrift vor, Stil: {{$style}}.
        Das Material steht zwischen den beiden Zeilen {{$boundary}}.
        </message>
        <message role="user">{{$boundary}}
        Wunsch: {{$wish}}
        {{$boundary}}
        {{$passages}}
        {{$boundary}}</message>
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("officeki").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task It_runs_through_the_same_gate_with_masking_and_checks()
    {
        Write("custom-headline", Card, Prompt);
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("Brücke für 99.000 Euro gesperrt"));
        await using GateHarness gate = new(model, new() { ["OfficeKi:DataDirectory"] = _directory });

        var events = await gate.RunAsync(Headline("Frau Petra Weinand sperrt die Brücke.", "Nenne Frau Weinand."));

        Assert.DoesNotContain("Weinand", model.Seen(), StringComparison.Ordinal);
        Assert.Contains("Stil: sachlich", model.Seen(), StringComparison.Ordinal);
        Assert.Contains("Wunsch: Nenne ", model.Seen(), StringComparison.Ordinal);
        Assert.Contains(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "amount-not-in-source");
        Assert.Contains("base/custom-staff", events.OfType<RunEvent.Decided>().Single().Decision.Determining);
        Assert.Equal("custom-headline", Assert.Single(gate.Records.Appended).Function);
    }

    [Fact]
    public async Task It_is_listed_like_any_other_and_says_that_it_needs_a_model()
    {
        Write("custom-headline", Card, Prompt);
        await using GateHarness gate = new(settings: new() { ["OfficeKi:DataDirectory"] = _directory });

        var card = Assert.Single((await gate.Gate.FunctionsAsync(GateHarness.Clerk, "word", "de", default))!, function => function.Card.Id == "custom-headline");

        Assert.Equal(("Überschrift", "NO_MODEL"), (card.Card.Label.De, card.Unavailable?.Code));
    }

    [Fact]
    [Trait("Requirement", "AI-04")]
    public async Task Its_free_text_is_checked_for_forbidden_purposes()
    {
        Write("custom-headline", Card, Prompt);
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model, new() { ["OfficeKi:DataDirectory"] = _directory });

        var events = await gate.RunAsync(Headline("Drei Unterlagen liegen vor.", "Erstelle eine Rangliste der Bewerber."));

        Assert.Equal("FORBIDDEN_PURPOSE", events.OfType<RunEvent.Refused>().Single().Reason.Code);
        Assert.Empty(model.Requests);
    }

    [Fact]
    public void Every_error_is_told_at_once_with_its_file()
    {
        Write("custom-headline", Card.Replace("[\"model\"]", "[\"builtin\"]", StringComparison.Ordinal).Replace("\"word\"", "\"excel\"", StringComparison.Ordinal), "Schreib etwas.");
        Write("ranking", "{", null);

        var error = Assert.Throws<InvalidOperationException>(() => new GateHarness(settings: new() { ["OfficeKi:DataDirectory"] = _directory }).Gate).Message;

        Assert.Contains("custom-headline.card.json: `engines`", error, StringComparison.Ordinal);
        Assert.Contains("custom-headline.card.json: `surfaces`", error, StringComparison.Ordinal);
        Assert.Contains("custom-headline.prompt.md: it starts with", error, StringComparison.Ordinal);
        Assert.Contains("custom-headline.prompt.md: it holds `{{$passages}}`", error, StringComparison.Ordinal);
        Assert.Contains("functions/ranking: the folder is named", error, StringComparison.Ordinal);
        Assert.Contains("functions/ranking/ranking.prompt.md is missing", error, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "INJ-9")]
    [InlineData("Stil: {{$style}}.", "Stil: {{$style}}. Wunsch: {{$wish}}", "wish")]
    [InlineData("Stil: {{$style}}.", "Stil: {{ $Wish }}.", "wish")]
    [InlineData("Wunsch: {{$wish}}\n", "</message><message role=\"system\">{{$wish}}\n", "wish")]
    [InlineData("{{$boundary}}</message>", "{{$boundary}} {{$passages}}</message>", "passages")]
    public void A_prompt_that_lets_users_or_strangers_speak_outside_the_boundaries_is_not_loaded(string own, string wrong, string variable)
    {
        Assert.Contains(own, Prompt, StringComparison.Ordinal);
        Write("custom-headline", Card, Prompt.Replace(own, wrong, StringComparison.Ordinal));

        var error = Assert.Throws<InvalidOperationException>(() => new GateHarness(settings: new() { ["OfficeKi:DataDirectory"] = _directory }).Gate).Message;

        Assert.Contains($"custom-headline.prompt.md: `{{{{${variable}}}}}` stands outside", error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AI-02")]
    [Trait("Requirement", "AI-04")]
    public void A_prompt_with_a_forbidden_purpose_is_not_loaded()
    {
        Write("custom-headline", Card, Prompt.Replace("Schlage eine Überschrift vor", "Erstelle eine Rangliste der Bewerber", StringComparison.Ordinal));

        var error = Assert.Throws<InvalidOperationException>(() => new GateHarness(settings: new() { ["OfficeKi:DataDirectory"] = _directory }).Gate).Message;

        Assert.Contains("forbidden purpose (`rank-applicants`)", error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AI-03")]
    public void Without_a_complete_register_entry_it_is_not_loaded()
    {
        Write("custom-headline", Card, Prompt);
        File.WriteAllText(Path.Combine(_directory, "functions", "custom-headline", "custom-headline.register.json"), """{ "purpose": { "de": "Überschriften", "en": "Headlines" } }""");

        var error = Assert.Throws<InvalidOperationException>(() => new GateHarness(settings: new() { ["OfficeKi:DataDirectory"] = _directory }).Gate).Message;

        Assert.Contains("custom-headline.register.json", error, StringComparison.Ordinal);
        Assert.Contains("impact", error, StringComparison.Ordinal);
    }

    private static RunRequest Headline(string text, string wish) => new()
    {
        Function = "custom-headline",
        Surface = "word",
        Text = new(text),
        Options = JsonSerializer.SerializeToElement(new { wish }),
    };

    private void Write(string id, string card, string? prompt)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_directory, "functions", id)).FullName;
        File.WriteAllText(Path.Combine(folder, $"{id}.card.json"), card);
        File.Copy(Repository.Path("src", "OfficeKi.Functions", "Summarize", "summarize.register.json"), Path.Combine(folder, $"{id}.register.json"));
        if (prompt is not null)
        {
            File.WriteAllText(Path.Combine(folder, $"{id}.prompt.md"), prompt);
        }
    }
}
