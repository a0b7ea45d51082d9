using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Tasks;

public class TasksFunctionTests
{
    private const string Notice = """
        Moselfurt, 3. November 2026
        Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.
        """;

    private const string Minutes = """
        Moselfurt, 12. November 2026
        Frau Schulz erstellt das Protokoll bis Freitag, 20. November 2026, 12 Uhr.
        Der Ortstermin findet am 25. November um 10.30 Uhr statt.
        Die Verwaltung wird beauftragt, die Kosten zu ermitteln.
        Der Raum 3.12 ist nach § 3 Abs. 2 der Hausordnung gesperrt.
        """;

    [Fact]
    public async Task A_statutory_period_is_computed_and_the_calculation_shown()
    {
        var (items, events) = await RunAsync(Notice, new { received = "2026-11-03", delivery = "post", state = "RP" });

        var item = Assert.Single(items)!;
        Assert.Equal(("deadline", "2026-12-07", "2026-11-03", "§ 188 Abs. 2 BGB"), ((string?)item["kind"], (string?)item["due"], (string?)item["trigger"], (string?)item["rule"]));
        Assert.Contains(item["calculation"]!.AsArray(), step => ((string)step!).Contains("§ 41 Abs. 2 Satz 1 VwVfG", StringComparison.Ordinal));
        Assert.Equal(2, (int)item["passage"]!);
        var words = Blocks(events);
        Assert.Contains(words, text => text.Contains("Montag, 7. Dezember 2026", StringComparison.Ordinal) && text.Contains("unverbindlich, bitte prüfen", StringComparison.Ordinal));
        Assert.All(events.OfType<RunEvent.Block>().Where(block => block.Value.Sources.Count > 0), block => Assert.Equal(2, block.Value.Sources.Single().Passage));
    }

    [Theory]
    [InlineData("served", "RP", "2026-12-03")]
    [InlineData("electronic", "RP", "2026-12-07")]
    [InlineData("post", "BY", "2026-12-07")]
    public async Task The_options_change_the_calculation(string delivery, string state, string due) =>
        Assert.Equal(due, (string?)Assert.Single((await RunAsync(Notice, new { received = "2026-11-03", delivery, state })).Items)!["due"]);

    [Fact]
    public async Task Without_the_day_of_notification_nothing_is_computed_and_that_is_said()
    {
        var (items, events) = await RunAsync(Notice, new { });

        var item = Assert.Single(items)!;
        Assert.Null(item["due"]);
        Assert.Empty(item["calculation"]!.AsArray());
        Assert.Contains(Blocks(events), text => text.Contains("Fristbeginn fehlt: Tag der Bekanntgabe", StringComparison.Ordinal));
        Assert.Null(Data(events)["ics"]);
    }

    [Theory]
    [InlineData("Zahlbar innerhalb von 21 Tagen nach Eingang einer prüfbaren Rechnung.", "Fristbeginn fehlt: Eingang")]
    [InlineData("Absagen bitte spätestens drei Werktage vor dem Termin.", "rückwärts")]
    [InlineData("Die Fläche ist innerhalb von vier Stunden zu räumen.", "wird nicht berechnet")]
    [InlineData("Abgabe bis 31.02.2027.", "Dieses Datum gibt es nicht")]
    [InlineData("Die Stellungnahme liegt bis Mitte November 2027 vor.", "nicht genau bestimmt")]
    public async Task What_must_not_be_computed_is_not_computed_even_with_a_day(string text, string words)
    {
        var (items, events) = await RunAsync(text, new { received = "2026-11-03" });

        Assert.All(items, item => Assert.Null(item!["due"]));
        Assert.Contains(Blocks(events), block => block.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tasks_appointments_and_owners_are_found_in_minutes()
    {
        var (items, _) = await RunAsync(Minutes, new { });

        Assert.Equal(
            [
                ("task", "2026-11-20", "12:00", 2),
                ("appointment", "2026-11-25", "10:30", 3),
                ("task", null, null, 4),
            ],
            items.Select(item => ((string)item!["kind"]!, (string?)item["due"], (string?)item["time"], (int)item["passage"]!)));
        Assert.Contains("Schulz", (string)items[0]!["owner"]!, StringComparison.Ordinal);
        Assert.Equal("Verwaltung", (string?)items[2]!["owner"]);
    }

    [Fact]
    public async Task Every_sentence_shown_stands_word_for_word_in_its_source()
    {
        var (items, events) = await RunAsync(Minutes, new { });

        var passages = events.OfType<RunEvent.Source>().ToDictionary(source => source.Passage.Id, source => source.Passage.Text.Reveal());
        Assert.All(items, item => Assert.Contains((string)item!["text"]!, passages[(int)item["passage"]!], StringComparison.Ordinal));
        Assert.All(events.OfType<RunEvent.Block>().Where(block => block.Value.Kind == BlockKind.Item), block =>
        {
            var source = Assert.Single(block.Value.Sources);
            Assert.Equal(block.Value.Text.Reveal(), passages[source.Passage][source.Start..source.End]);
        });
    }

    [Fact]
    public async Task Names_are_masked_on_the_way_and_come_back_in_data_and_calendar()
    {
        var (items, events) = await RunAsync("Frau Weinand schickt die Akte bis 4. Dezember 2026 an weinand@example.org; danach prüfen.", new { });

        var ics = (string)Data(events)["ics"]!;
        Assert.NotEmpty(events.OfType<RunEvent.Receipted>().Single().Value.Masked);
        Assert.Contains("weinand@example.org", (string)items[0]!["text"]!, StringComparison.Ordinal);
        Assert.Contains("weinand@example.org\\; danach", ics.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(ics.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
    }

    [Fact]
    public async Task A_day_in_the_same_paragraph_is_only_presumed()
    {
        var (items, events) = await RunAsync("Sie müssen den Antrag unterschreiben. Frist ist der 27. November 2026.", new { });

        var task = items.Single(item => (string)item!["kind"]! == "task")!;
        Assert.Equal(("2026-11-27", true), ((string?)task["due"], (bool)task["presumed"]!));
        Assert.Contains(Blocks(events), text => text.Contains("vermutlich", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_weekday_and_a_free_day_are_pointed_out()
    {
        var (_, events) = await RunAsync("Bitte antworten Sie bis Freitag, 28. November 2026.", new { });

        Assert.Contains(Blocks(events), text => text.Contains("Der 28.11.2026 ist ein Samstag", StringComparison.Ordinal));
        Assert.Contains(Blocks(events), text => text.Contains("§ 193 BGB", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_without_tasks_says_so()
    {
        var (items, events) = await RunAsync("Die Mosel fließt durch die Stadt.", new { });

        Assert.Empty(items);
        Assert.Equal(["Es wurden keine Aufgaben, Fristen oder Termine gefunden."], Blocks(events));
    }

    [Theory]
    [InlineData("""{"received":"2026-02-30"}""")]
    [InlineData("""{"received":"gestern"}""")]
    [InlineData("""{"state":"XX"}""")]
    [InlineData("""{"delivery":"pigeon"}""")]
    [InlineData("""{"unknown":1}""")]
    public async Task Wrong_options_are_refused_by_name(string options)
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Request(Notice, JsonSerializer.Deserialize<JsonElement>(options)));

        Assert.StartsWith("options", Assert.Single(Assert.IsType<RunEvent.Invalid>(Assert.Single(events)).Errors).Field, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_list_is_cut_and_the_user_is_told()
    {
        var text = string.Join('\n', Enumerable.Range(1, 400).Select(number => $"Bitte prüfen Sie den Punkt mit der Nummer {number}."));

        var (items, events) = await RunAsync(text, new { });

        Assert.Equal(300, items.Count);
        Assert.Contains(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "items-shortened");
    }

    [Fact]
    public async Task A_model_phrases_tasks_but_the_recognised_deadlines_stay()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("- Die Verwaltung ermittelt bis zum 31. Dezember 2026 die Kosten [4].\n"));
        var (items, _) = await RunAsync(Minutes, new { }, model);

        Assert.Equal(["2026-11-20", "2026-11-25", null], items.Select(item => (string?)item!["due"]));
        Assert.Equal("Die Verwaltung ermittelt bis zum 31. Dezember 2026 die Kosten.", (string?)items[2]!["text"]);
    }

    [Fact]
    public async Task A_task_the_model_passed_over_is_shown_all_the_same()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("Im Material stehen keine Aufgaben.\n"));
        var (items, events) = await RunAsync(Minutes, new { }, model);

        Assert.Equal(3, items.Count);
        Assert.Contains(Blocks(events), text => text.Contains("die Kosten zu ermitteln", StringComparison.Ordinal));
    }

    private static async Task<(JsonArray Items, List<RunEvent> Events)> RunAsync(string text, object options, ScriptedModel? model = null)
    {
        await using GateHarness gate = new(model);
        var events = await gate.RunAsync(Request(text, JsonSerializer.SerializeToElement(options)));
        return (Data(events)["items"]!.AsArray(), events);
    }

    private static RunRequest Request(string text, JsonElement options) => new() { Function = "tasks", Surface = "word", Text = new(text), Options = options };

    private static JsonObject Data(List<RunEvent> events) => events.OfType<RunEvent.Done>().Single().Data;

    private static string[] Blocks(List<RunEvent> events) => [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())];
}
