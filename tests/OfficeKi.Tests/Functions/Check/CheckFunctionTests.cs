using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Tests.Functions.Check;

public class CheckFunctionTests
{
    private const string Text = """
        Wir treffen uns am 32.12.2026 um 25:00 Uhr. Näheres steht in Anlage 3.
        1. Eins
        2. Zwei
        2. Drei
        5. Fünf
        Anlage 1: Lageplan
        Anlage 2: Kosten
        """;

    [Theory]
    [InlineData("de", "Diese Uhrzeit gibt es nicht: „25:00 Uhr“.", "Diese Nummer gibt es zweimal: „2.“.", "Der Verweis „Anlage 3“ hat kein Ziel in diesem Text.", "In der Zählung fehlt etwas: Auf „2.“ folgt „5.“.")]
    [InlineData("en", "This time does not exist: “25:00 Uhr”.", "This number occurs twice: “2.”.", "The reference “Anlage 3” has no target in this text.", "The numbering has a gap: “2.” is followed by “5.”.")]
    public async Task Every_issue_has_a_message_and_its_place(string language, params string[] messages)
    {
        var issues = await IssuesAsync(language);

        Assert.All(messages, message => Assert.Contains(issues, issue => (string?)issue!["message"] == message));
        Assert.Equal(
            ["32.12.2026", "25:00 Uhr", "Anlage 3", "2.", "5."],
            issues.OrderBy(issue => (int)issue!["start"]!).Select(issue => Text[(int)issue!["start"]!..(int)issue["end"]!]));
        Assert.Equal(["impossible-date", "impossible-time"], issues.Where(issue => (string?)issue!["severity"] == "error").Select(issue => (string)issue!["rule"]!));
    }

    private static async Task<JsonArray> IssuesAsync(string language)
    {
        await using GateHarness gate = new();
        var events = await gate.RunAsync(new() { Function = "check", Surface = "word", Text = new(Text), Options = JsonSerializer.SerializeToElement(new { }), Language = language });
        return events.OfType<RunEvent.Done>().Single().Data["issues"]!.AsArray();
    }
}
