using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.PlainLanguage;
using OfficeKi.Functions.Reading;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Tests.Functions.PlainLanguage;

public class PlainLanguageFunctionTests
{
    private const string Letter = """
        Sehr geehrte Frau Weinand,
        Ihr Antrag ist mithin unvollständig, bitte schreiben Sie an weinand@example.org und antworten Sie bis zum 30. September 2026.
        Die Durchführung der Prüfung der Unterlagen erfolgt nach § 31 Abs. 2 VwVfG.
        Rechtsbehelfsbelehrung
        Gegen diesen Bescheid kann mithin innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.
        """;

    [Fact]
    public async Task Findings_have_their_place_in_the_text_and_in_the_passage()
    {
        var events = await RunAsync(Letter, new { });

        var text = Letter;
        var passages = Passages(events);
        Assert.NotEmpty(Suggestions(events));
        Assert.All(Suggestions(events), entry =>
            Assert.Equal(text[(int)entry!["start"]!..(int)entry["end"]!], passages[(int)entry["passage"]!][(int)entry["passageStart"]!..(int)entry["passageEnd"]!]));
        Assert.Contains(Suggestions(events), entry => (string?)entry!["rule"] == "officialese" && (string?)entry["replacement"] == "also" && (bool)entry["safe"]!
            && text[(int)entry["start"]!..(int)entry["end"]!] == "mithin");
    }

    [Fact]
    public async Task What_is_protected_is_listed_and_has_no_finding()
    {
        var events = await RunAsync(Letter, new { });

        var kinds = Data(events)["protected"]!.AsArray().Select(entry => ((string)entry!["kind"]!, Letter[(int)entry["start"]!..(int)entry["end"]!])).ToList();
        Assert.Contains(("legal-remedy", "Rechtsbehelfsbelehrung"), kinds);
        Assert.Contains(("deadline", "bis zum 30. September 2026"), kinds);
        Assert.Contains(("norm", "§ 31 Abs. 2 VwVfG"), kinds);
        Assert.DoesNotContain(Suggestions(events), entry => (int)entry!["passage"]! >= 4);
        Assert.Contains(Blocks(events), text => text == "Rechtsbehelfsbelehrung");
    }

    [Fact]
    public async Task Every_passage_that_data_points_into_reaches_the_client()
    {
        var events = await RunAsync(Letter, new { });

        var known = Passages(events).Keys;
        Assert.All(Suggestions(events).Concat(Data(events)["protected"]!.AsArray()), entry => Assert.Contains((int)entry!["passage"]!, known));
    }

    [Fact]
    public async Task Figures_of_a_short_text_are_marked_as_unreliable()
    {
        var events = await RunAsync(Letter, new { });

        Assert.False((bool)Data(events)["readability"]!["reliable"]!);
        Assert.Null(Data(events)["after"]);
        Assert.Contains(Blocks(events), text => text.StartsWith("Lesbarkeit (unsicher, weniger als 100 Wörter): ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_running_text_there_are_no_figures()
    {
        var events = await RunAsync("Rathausplatz 1", new { });

        Assert.Null(Data(events)["readability"]);
        Assert.Contains("Lesbarkeit: Es gibt keinen Fließtext, der sich messen lässt.", Blocks(events));
    }

    [Fact]
    public async Task Figures_come_with_a_traffic_light_and_their_limits()
    {
        var events = await RunAsync(string.Join('\n', Enumerable.Repeat("Der Hund lief am Abend mit dem Kind nach Haus.", 12)), new { });

        var figures = Data(events)["readability"]!;
        Assert.Equal((10.0, "green", 120, true), ((double)figures["wordsPerSentence"]!, (string)figures["light"]!, (int)figures["words"]!, (bool)figures["reliable"]!));
        Assert.All(["fleschAmstad", "wienerSachtext", "lix", "rix"], name => Assert.NotNull(figures[name]));
        Assert.Contains(Blocks(events), text => text.StartsWith("Lesbarkeit: grün.", StringComparison.Ordinal) && text.EndsWith("Das misst Wort- und Satzlängen, nicht Verständlichkeit.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_is_never_called_Leichte_Sprache()
    {
        var events = await RunAsync("Das Haus ist rot.", new { profile = "leicht" });

        Assert.StartsWith("Hinweise nach Regeln der Leichten Sprache.", Blocks(events)[0], StringComparison.Ordinal);
        Assert.DoesNotContain(Blocks(events), text => text.Contains("ist Leichte Sprache.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_without_findings_says_so() =>
        Assert.Contains("Die Regeln haben nichts zu bemerken.", Blocks(await RunAsync("Die Mosel fließt durch die Stadt.", new { })));

    [Fact]
    public async Task A_very_long_list_is_cut_and_the_user_is_told()
    {
        var events = await RunAsync(string.Join('\n', Enumerable.Range(1, 260).Select(number => $"Punkt {number} gilt mithin.")), new { });

        Assert.Equal(200, Suggestions(events).Count);
        Assert.Contains(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "suggestions-shortened");
    }

    [Theory]
    [InlineData("""{"profile":"schwer"}""")]
    [InlineData("""{"address":"ihr"}""")]
    [InlineData("""{"unknown":1}""")]
    public async Task Wrong_options_are_refused_by_name(string options)
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Request(Letter, JsonSerializer.Deserialize<JsonElement>(options)));

        Assert.StartsWith("options", Assert.Single(Assert.IsType<RunEvent.Invalid>(Assert.Single(events)).Errors).Field, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_follow_the_setting_of_the_city()
    {
        await using GateHarness gate = new(settings: new() { ["OfficeKi:GenderStyle"] = "NoSigns" });

        var events = await gate.RunAsync(Request("Alle Bürger*innen sind da.", JsonSerializer.SerializeToElement(new { })));

        Assert.Contains(Suggestions(events), entry => (string?)entry!["rule"] == "gender-form");
    }

    [Fact]
    public async Task Only_what_is_open_is_checked_and_quoted_mails_are_left_out()
    {
        PlainLanguageFunction function = new(Options.Create(new FunctionsOptions()));
        FunctionCall call = new(
            new(JsonSerializer.SerializeToElement(new { })),
            [Passage(1, "Das gilt mithin."), Passage(2, "Das galt mithin.", PassageKind.Quote), Passage(3, "Das gälte mithin.", role: SourceRole.Reference)],
            [],
            null,
            "en");

        var pieces = await function.AnswerAsync(call, CancellationToken.None).ToListAsync();

        var note = Assert.Single(pieces.OfType<Piece.Note>());
        Assert.Equal((1, "“mithin” → “also”"), (Assert.Single(note.Places).Passage, note.Text.En));
    }

    private static MaskedPassage Passage(int id, string text, PassageKind kind = PassageKind.Paragraph, SourceRole role = SourceRole.Open) =>
        new(id, kind, new MaskingSession().Mask(text, [], new HashSet<string>()))
        {
            Locator = $"paragraph:{id}",
            Item = new("inline", role, ContentOrigin.Internal, null),
            Position = new(0, null),
        };

    private static async Task<List<RunEvent>> RunAsync(string text, object options)
    {
        await using GateHarness gate = new();
        return await gate.RunAsync(Request(text, JsonSerializer.SerializeToElement(options)));
    }

    private static RunRequest Request(string text, JsonElement options) => new() { Function = "plain-language", Surface = "word", Text = new(text), Options = options };

    private static JsonObject Data(List<RunEvent> events) => events.OfType<RunEvent.Done>().Single().Data;

    private static JsonArray Suggestions(List<RunEvent> events) => Data(events)["suggestions"]!.AsArray();

    private static Dictionary<int, string> Passages(List<RunEvent> events) =>
        events.OfType<RunEvent.Source>().ToDictionary(source => source.Passage.Id, source => source.Passage.Text.Reveal());

    private static string[] Blocks(List<RunEvent> events) => [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())];
}
