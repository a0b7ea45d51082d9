using System.Text.Json;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Explain;

public class ExplainFunctionTests
{
    private const string Text = """
        Das Regenrückhaltebecken entlastet die Mosel. Die ZVK zahlt das Regenrückhaltebecken nicht.
        Der Bau des Regenrückhaltebeckens beginnt in der Bahnhofstraße. Die Bahnhofstraße wird gesperrt. Gegen den Bescheid ist Widerspruch möglich.
        Ein Verwendungsnachweis ist nötig, der Verwendungsnachweis kommt im Mai. Die Informationstafel steht dort.
        """;

    [Theory]
    [InlineData("de", "auf Deutsch", "Das geht aus dem Text nicht hervor.")]
    [InlineData("en", "auf Englisch", "The text does not say.")]
    [InlineData("en-GB", "auf Englisch", "The text does not say.")]
    public async Task The_model_is_told_to_answer_in_the_language_of_the_request(string language, string expected, string unknown)
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("- ZVK: A fund [1].\n"));
        await using GateHarness gate = new(model);

        await gate.RunAsync(Request(Text, language));

        Assert.Contains(expected, model.Seen(), StringComparison.Ordinal);
        Assert.Contains(unknown, model.Seen(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_explanation_of_a_German_text_is_no_finding()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("- ZVK: This is a fund that pays the pensions of the people who work for the city [1].\n"));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Request(Text, "en"));

        Assert.DoesNotContain(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "other-language");
        Assert.Contains(Terms(events), term => term is ("ZVK", "This is a fund that pays the pensions of the people who work for the city.", "model"));
    }

    [Theory]
    [InlineData("de", "Ein Schreiben, mit dem eine Behörde ihre Entscheidung mitteilt.")]
    [InlineData("en", "A letter in which an authority gives its decision.")]
    public async Task The_glossary_explains_in_both_languages(string language, string expected)
    {
        await using GateHarness gate = new();

        var terms = Terms(await gate.RunAsync(Request(Text, language)));

        Assert.Contains(("Bescheid", expected, "glossary"), terms);
    }

    [Fact]
    public async Task The_model_is_asked_for_short_forms_and_for_technical_terms_the_text_keeps_using()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("- ZVK: Eine Kasse [1].\n"));
        await using GateHarness gate = new(model);

        await gate.RunAsync(Request(Text, "de"));

        var asked = model.Seen().Split("Begriffe:\\n")[1].Split("\\n\\nMaterial")[0].Split("\\n");
        // Not the name of a street, nor what the glossary explains or is used once.
        Assert.Equal(["ZVK", "Regenrückhaltebecken"], asked);
    }

    [Fact]
    public async Task Without_a_model_only_short_forms_are_called_unexplained()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Request(Text, "de"));

        Assert.Contains("Nicht erklärt, auch nicht im Glossar: ZVK.", events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal()));
    }

    [Fact]
    public async Task Of_many_terms_the_ones_the_text_is_about_are_explained_in_its_order()
    {
        string[] known =
        [
            "Verwaltungsakt", "Bescheid", "Anfechtungsklage", "Rechtsbehelf", "Zustellung", "Bekanntgabe", "Ermessen", "Tenor", "Anhörung", "Satzung", "Allgemeinverfügung", "Nebenbestimmung", "Auflage",
            "Rücknahme", "Widerruf", "Bestandskraft", "Rechtskraft", "Zwangsgeld", "Ersatzvornahme", "Vollstreckung", "Ordnungswidrigkeit", "Bußgeld", "Gebühr", "Säumniszuschlag", "Stundung", "Niederschlagung",
            "Beschlussvorlage", "Niederschrift", "Gremium", "Ausschuss", "Ortsbeirat", "Dezernat",
        ];
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Request(string.Join('\n', known.Select(term => $"Hier steht: {term}.")) + "\nDas Dezernat und der Ortsbeirat entscheiden, das Dezernat und der Ortsbeirat beraten.", "de"));

        var terms = Terms(events).Select(term => term.Term).ToList();
        Assert.Equal(30, terms.Count);
        Assert.Equal(["Ortsbeirat", "Dezernat"], terms.TakeLast(2));
        Assert.Equal(known.Where(terms.Contains), terms);
        Assert.Contains(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "terms-shortened");
    }

    private static List<(string Term, string Explanation, string Origin)> Terms(List<RunEvent> events) =>
        [.. events.OfType<RunEvent.Done>().Single().Data["terms"]!.AsArray().Select(term => ((string)term!["term"]!, (string)term["explanation"]!, (string)term["origin"]!))];

    private static RunRequest Request(string text, string language) =>
        new() { Function = "explain", Surface = "word", Text = new(text), Options = JsonSerializer.SerializeToElement(new { }), Language = language };
}
