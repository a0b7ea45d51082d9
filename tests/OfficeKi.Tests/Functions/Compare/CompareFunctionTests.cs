using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Tests.Functions.Compare;

public class CompareFunctionTests
{
    private const string Before = """
        Die Gebühr beträgt 100 Euro.
        Der Antrag kann bis zum 15. Oktober 2026 gestellt werden.
        Zuständig ist das Ordnungsamt.
        """;

    private const string After = """
        Die Gebühr beträgt 120 Euro.
        Der Antrag muss bis zum 1. Oktober 2026 gestellt werden.
        Zuständig ist das Ordnungsamt.
        Die Satzung tritt am Tag nach der Bekanntmachung in Kraft.
        """;

    [Fact]
    public async Task Changes_in_substance_are_listed_with_both_places()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Request(After, Before));

        var changes = Changes(events);
        Assert.Equal(
            [("amount", "100 Euro", "120 Euro"), ("duty", "kann", "muss"), ("date", "15. Oktober 2026", "1. Oktober 2026"), ("paragraph-added", null, "Die Satzung tritt am Tag nach der Bekanntmachung in Kraft.")],
            changes.Select(change => ((string?)change!["kind"], (string?)change["before"], (string?)change["after"])));
        Assert.Equal("3 Änderungen in der Sache, 1 Absatz neu, gestrichen oder verschoben.", Blocks(events)[0]);
        Assert.Contains("Betrag: „100 Euro“ → „120 Euro“", Blocks(events));
        Assert.Equal(2, events.OfType<RunEvent.Block>().First(block => block.Value.Text.Reveal().StartsWith("Betrag", StringComparison.Ordinal)).Value.Sources.Count);
        var amount = changes[0]!;
        Assert.Equal("120 Euro", After.Split('\n')[0][(int)amount["passageStart"]!..(int)amount["passageEnd"]!]);
    }

    [Fact]
    public async Task The_other_way_round_it_is_the_mirror_image()
    {
        await using GateHarness gate = new();

        var changes = Changes(await gate.RunAsync(Request(Before, After)));

        Assert.Contains(changes, change => ((string?)change!["before"], (string?)change["after"]) == ("120 Euro", "100 Euro"));
        Assert.Contains(changes, change => (string?)change!["kind"] == "paragraph-removed");
    }

    [Fact]
    public async Task Another_look_is_no_change()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(Request("Die „Gebühr“ beträgt 100,00 Euro  – ab dem 1. März 2026.", "Die \"Gebühr\" beträgt 100 Euro - ab dem 1.3.2026."));

        Assert.Empty(Changes(events));
        Assert.Equal("In der Sache hat sich nichts geändert.", Assert.Single(Blocks(events)));
    }

    [Fact]
    public async Task The_earlier_version_may_be_a_stored_document_and_only_ones_own()
    {
        await using GateHarness gate = new();
        gate.Content.Add(new() { Ref = ContentRef.Of("drive", "a~1"), Title = new("Satzung 2025"), Passages = [new("paragraph:1", PassageKind.Paragraph, new("Die Gebühr beträgt 100 Euro."))] });

        var own = await gate.RunAsync(Request("Die Gebühr beträgt 120 Euro.", "drive:a~1"));
        var foreign = await gate.RunAsync(Request("Die Gebühr beträgt 120 Euro.", "drive:a~2"));

        Assert.Equal("100 Euro", (string?)Assert.Single(Changes(own))!["before"]);
        Assert.Contains(own.OfType<RunEvent.Receipted>().Single().Value.Sources, source => source.Title.Reveal() == "Satzung 2025");
        Assert.IsType<RunEvent.NotFound>(Assert.Single(foreign));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_what_a_mail_says_is_compared_with_a_pasted_version(bool isMailOpen)
    {
        await using GateHarness gate = new();
        gate.Content.Add(new()
        {
            Ref = ContentRef.Of("mail", "m1"),
            Title = new("Gebühr"),
            Passages =
            [
                new("field:from", PassageKind.Field, new("Stadtkasse <kasse@stadt.example>")),
                new("field:subject", PassageKind.Field, new("Gebühr")),
                new("paragraph:1", PassageKind.Paragraph, new("Die Gebühr beträgt 120 Euro.")),
                new("paragraph:2", PassageKind.Quote, new("> Wie hoch ist die Gebühr?")),
                new("attachment:1", PassageKind.Field, new("satzung.docx")),
                new("attachment:1/paragraph:1", PassageKind.Paragraph, new("Die Satzung gilt ab dem 1. März 2026.")),
            ],
        });

        var request = Request("Die Gebühr beträgt 100 Euro.", isMailOpen ? "Die Gebühr beträgt 100 Euro." : "mail:m1");
        var events = await gate.RunAsync(isMailOpen ? request with { Surface = "outlook", Text = null, Ref = ContentRef.Of("mail", "m1") } : request);

        var change = Assert.Single(Changes(events));
        Assert.Equal("amount", (string?)change!["kind"]);
    }

    [Fact]
    public async Task A_name_that_changed_is_masked_before_a_model_explains_and_the_list_is_never_the_models()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(Says("- Die Gebühr steigt auf 999 Euro [3].\n"));
        await using GateHarness gate = new(model);

        var events = await gate.RunAsync(Request("Ansprechpartnerin ist Frau Petra Weinand.\nDie Gebühr beträgt 120 Euro.", "Ansprechpartnerin ist Frau Jana Kowalski.\nDie Gebühr beträgt 100 Euro."));

        Assert.DoesNotContain("Weinand", model.Seen(), StringComparison.Ordinal);
        Assert.DoesNotContain("Kowalski", model.Seen(), StringComparison.Ordinal);
        Assert.Contains(events.OfType<RunEvent.Finding>(), finding => finding.Value.Kind == "amount-not-in-source");
        Assert.Contains(Changes(events), change => (string?)change!["after"] == "120 Euro");
        Assert.DoesNotContain(Changes(events), change => ((string?)change!["after"] ?? "").Contains("999", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_earlier_version_the_field_is_named()
    {
        await using GateHarness gate = new();

        var events = await gate.RunAsync(new() { Function = "compare", Surface = "word", Text = new("Text."), Options = JsonSerializer.SerializeToElement(new { }) });

        Assert.Equal("options.other", Assert.Single(Assert.IsType<RunEvent.Invalid>(Assert.Single(events)).Errors).Field);
    }

    private static RunRequest Request(string text, string other) => new() { Function = "compare", Surface = "word", Text = new(text), Options = JsonSerializer.SerializeToElement(new { other }) };

    private static JsonArray Changes(List<RunEvent> events) => events.OfType<RunEvent.Done>().Single().Data["changes"]!.AsArray();

    private static string[] Blocks(List<RunEvent> events) => [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())];
}
