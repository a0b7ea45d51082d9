using System.Text.Json.Nodes;

namespace OfficeKi.Browser.Tests;

/// <summary>Activities of Microsoft's own emulator, answered by the running demo; every card it can answer with, shown by Microsoft's own renderer.</summary>
[Collection(OnStage.Name)]
public sealed class TeamsEmulatorTests(Theatre theatre) : IAsyncLifetime, IDisposable
{
    private readonly TeamsChannel _channel = new(theatre.Server);
    private Emulator? _emulator;

    private Emulator Teams => _emulator!;

    public async Task InitializeAsync()
    {
        var (tenant, person) = await _channel.WhoIsAsync("sachbearbeitung");
        _emulator = await Emulator.StartAsync(theatre.Server, tenant, person);
    }

    public async Task DisposeAsync() => await Teams.DisposeAsync();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task It_finds_a_term_and_previews_a_link_into_the_register()
    {
        var term = await Teams.InvokeAsync("composeExtension/query", Query("glossary", "Bestandskraft"));
        var link = await Teams.InvokeAsync("composeExtension/queryLink", new() { ["url"] = $"{theatre.Server.Origin}/transparenz#summarize" });
        var foreign = await Teams.InvokeAsync("composeExtension/queryLink", new() { ["url"] = "https://anderswo.example/transparenz#summarize" });

        Assert.Equal("Bestandskraft", (string?)Single(term)["preview"]!["content"]!["title"]);
        Assert.Equal("Summarise", (string?)Single(link)["preview"]!["content"]!["title"]);
        Assert.Empty(foreign!["composeExtension"]!["attachments"]!.AsArray());
        await using var page = await CardPage.OpenAsync(theatre.Browser);
        AssertShown(await page.ShowAsync(Single(term)), "time limit for a remedy is over");
        await page.TakeAsync("card-term");
        AssertShown(await page.ShowAsync(Single(link)), "Summarise");
        await page.TakeAsync("card-register");
        Assert.Empty(page.Requests);
    }

    [Fact]
    public async Task It_opens_the_dialog_whose_text_comes_back_as_a_card()
    {
        var opened = await Teams.InvokeAsync("composeExtension/fetchTask", new() { ["commandId"] = "tasks", ["commandContext"] = "compose" });
        var address = (string)opened!["task"]!["value"]!["url"]!;
        await using var clerk = await theatre.VisitTeamsAsync(new(address) { Locale = "en-us" });
        await clerk.In("notice-accept").ClickAsync();
        await clerk.RunAsync();
        await clerk.In("insert-message").ClickAsync();
        await Expect(clerk.In("use-message")).ToHaveClassAsync("success-line");
        var submitted = JsonNode.Parse(await clerk.Page.EvaluateAsync<string>("() => JSON.stringify(standIn.submitted[0])"));

        var answer = await Teams.InvokeAsync("composeExtension/submitAction", new() { ["commandId"] = "tasks", ["commandContext"] = "compose", ["data"] = submitted });

        await using var page = await CardPage.OpenAsync(theatre.Browser);
        AssertShown(await page.ShowAsync(Single(answer)), "27. November 2026");
        await page.TakeAsync("card-answer");
    }

    [Fact]
    [Trait("Requirement", "INJ-7")]
    public async Task Whatever_a_text_says_its_card_shows_it_and_does_nothing()
    {
        string[] hostile =
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![Bild](https://boese.example/x.png)", "[hier](javascript:alert(1))", "https://boese.example/?q=1", "www.boese.example",
            "**fett** _schräg_ `Code` ~~weg~~", "# Überschrift", "- Liste", "1. Liste", "> Zitat", "| a | b |\n|---|---|\n| 1 | 2 |", "{{DATE(2026-11-25T00:00:00Z)}}", "<a href=\"https://boese.example\">x</a>", "&lt;b&gt;",
            "[x]: https://boese.example\n\n[x]", "person@boese.example",
        ];
        JsonArray blocks = [.. hostile.SelectMany(text => (string[])["heading", "paragraph", "bullet", "item"], (text, kind) => new JsonObject { ["kind"] = kind, ["text"] = text })];
        blocks.Add(new JsonObject { ["kind"] = "table", ["cells"] = new JsonArray(new JsonArray("Jahr", "Euro"), new JsonArray(hostile[0], hostile[2]), new JsonArray("**2026**", "1.597,00")) });

        var answer = await Teams.InvokeAsync("composeExtension/submitAction", new()
        {
            ["commandId"] = "summarize",
            ["commandContext"] = "message",
            ["data"] = new JsonObject { ["label"] = hostile[2], ["engine"] = hostile[1], ["runId"] = Guid.Empty.ToString(), ["blocks"] = blocks },
        });

        await using var page = await CardPage.OpenAsync(theatre.Browser);
        var shown = await page.ShowAsync(Single(answer));
        AssertShown(shown, "**fett** _schräg_ `Code` ~~weg~~", "# Überschrift", "‹script›alert(1)‹/script›", "hxxps://boese[.]example", "&lt;b&gt;", "1.597,00", "› Zitat");
        await page.TakeAsync("card-hostile");
        Assert.Empty(page.Requests);
    }

    [Fact]
    public async Task The_cards_the_emulator_cannot_ask_for_are_shown_as_well()
    {
        var search = Query("content", "Ortstermin");
        search["authentication"] = new JsonObject { ["token"] = await _channel.TokenAsync("sachbearbeitung") };
        var hits = (await _channel.AnswerAsync("composeExtension/query", search))!["composeExtension"]!["attachments"]!.AsArray();
        var chosen = await _channel.AnswerAsync("composeExtension/selectItem", new() { ["term"] = "Bestandskraft" });
        var cut = await _channel.SubmitAsync("summarize", new JsonObject { ["blocks"] = new JsonArray([.. Enumerable.Repeat(0, 150).Select(_ => new JsonObject { ["kind"] = "bullet", ["text"] = new string('a', 300) })]) });

        Assert.NotEmpty(hits);
        await using var page = await CardPage.OpenAsync(theatre.Browser);
        foreach (var hit in hits)
        {
            AssertShown(await page.ShowAsync(hit!));
        }

        await page.TakeAsync("card-hit");
        AssertShown(await page.ShowAsync(Single(chosen)), "Bestandskraft");
        AssertShown(await page.ShowAsync(cut), "gekürzt");
        Assert.Empty(page.Requests);
    }

    private static JsonObject Query(string command, string sought) => new()
    {
        ["commandId"] = command,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = sought }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    private static JsonNode Single(JsonNode? answer) => Assert.Single(answer!["composeExtension"]!["attachments"]!.AsArray())!;

    private static void AssertShown(ShownCard card, params string[] texts)
    {
        Assert.Empty(card.Faults);
        Assert.Empty(card.Foreign);
        Assert.Empty(card.Links);
        Assert.All(texts, text => Assert.Contains(text, card.Text, StringComparison.Ordinal));
    }
}
