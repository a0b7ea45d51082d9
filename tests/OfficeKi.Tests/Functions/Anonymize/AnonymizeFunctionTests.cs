using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Tests.Functions.Anonymize;

public class AnonymizeFunctionTests
{
    private const string Text = "Frau Erika Musterfrau hat gezahlt.\n\nIBAN: DE89 3704 0044 0532 0130 00, Rückfragen an erika@web.example.";

    [Theory]
    [InlineData("label", "Frau [PERSON_1] hat gezahlt.", "IBAN: [IBAN_1], Rückfragen an [EMAIL_1].")]
    [InlineData("black", "Frau ████████ hat gezahlt.", "IBAN: ████████, Rückfragen an ████████.")]
    [InlineData("initials", "Frau E. M. hat gezahlt.", "IBAN: [IBAN_1], Rückfragen an [EMAIL_1].")]
    public async Task The_answer_keeps_the_replacements(string mode, string first, string second)
    {
        var (_, blocks) = await RunAsync(new { mode });

        Assert.Contains(first, blocks);
        Assert.Contains(second, blocks);
        Assert.DoesNotContain(blocks, block => block.Contains("Musterfrau", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_entity_points_at_its_place_in_the_text_as_sent()
    {
        var (data, _) = await RunAsync(new { });

        var entities = data["entities"]!.AsArray();
        Assert.Equal(["Erika Musterfrau", "DE89 3704 0044 0532 0130 00", "erika@web.example"], entities.Select(entity => Text[(int)entity!["start"]!..(int)entity["end"]!]));
        Assert.Equal(["[PERSON_1]", "[IBAN_1]", "[EMAIL_1]"], entities.Select(entity => (string)entity!["replacement"]!));
        Assert.Equal("checksum", (string?)entities[1]!["evidence"]);
    }

    [Fact]
    public async Task What_was_not_chosen_is_listed_and_stays()
    {
        var (_, blocks) = await RunAsync(new { types = new[] { "PERSON" } });

        Assert.Contains("1 Kontonummer: gefunden, aber nicht ausgewählt", blocks);
        Assert.Contains(blocks, block => block.Contains("DE89 3704 0044 0532 0130 00", StringComparison.Ordinal));
        Assert.StartsWith("1 Stelle ersetzt: 1 Name.", blocks[0], StringComparison.Ordinal);
    }

    private static async Task<(JsonObject Data, List<string> Blocks)> RunAsync(object options)
    {
        await using GateHarness harness = new();
        var events = await harness.RunAsync(new() { Function = "anonymize", Surface = "word", Text = new(Text), Options = JsonSerializer.SerializeToElement(options) });
        return (Assert.IsType<RunEvent.Done>(events[^1]).Data, [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())]);
    }
}
