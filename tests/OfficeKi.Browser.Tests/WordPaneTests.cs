using System.Text.Json;

namespace OfficeKi.Browser.Tests;

/// <summary>Every function through the real pane in Word, with a document of the demo city open: what is shown, and what reaches the document.</summary>
[Collection(OnStage.Name)]
public class WordPaneTests(Theatre theatre)
{
    private const string File = "f-bescheid-sondernutzung";
    private const string Address = "https://moselfurt.sharepoint.example/sites/rathaus/Stadtplanung/Sondernutzung/Bescheid%20Sondernutzung%20Weinstube%20Kranen.docx";

    /// <summary>Typed by the clerk and not stored yet.</summary>
    private const string Typed = "Sie haben mithin bis Montag, 15. Dezember 2026, Zeit für eine Antwort.";

    private const string Document = """
        () => JSON.stringify({
          texts: standIn.body.map(({ text }) => text), tracked: standIn.body.filter(({ tracked }) => tracked).map(({ text, table }) => text + (table ?? []).flat().join(' ')).join('\n'), mode: standIn.mode,
          comments: standIn.comments, properties: standIn.properties.flat(), parts: standIn.xmlParts, titles: standIn.controls.map(({ title }) => title), selected: standIn.selected, opened: standIn.opened })
        """;

    [Theory]
    [InlineData("summarize", "Ihnen wird die Erlaubnis erteilt")]
    [InlineData("ask", "1.512,00 Euro")]
    [InlineData("tasks", "innerhalb eines Monats nach Bekanntgabe")]
    [InlineData("explain", "Sondernutzung")]
    [InlineData("compare", "1.512,00 Euro")]
    [InlineData("draft", "[fehlt:")]
    public async Task A_text_goes_in_as_a_tracked_change_that_says_where_it_comes_from(string function, string shows)
    {
        await using var clerk = await InWordAsync(saved: true);
        await clerk.ChooseAsync(function);
        await clerk.FillForAsync(function, "Die Sondernutzungsgebühr wird auf 1.500,00 Euro festgesetzt.");

        await clerk.RunAsync();
        await Expect(clerk.In("result")).ToContainTextAsync(shows);
        await clerk.In("insert-tracked").ClickAsync();

        await Expect(clerk.In("use-message")).ToHaveClassAsync("success-line");
        var document = await DocumentAsync(clerk);
        Assert.Contains(shows, document.Tracked, StringComparison.Ordinal);
        Assert.StartsWith("KI-Entwurf · ohne Sprachmodell", Assert.Single(document.Titles), StringComparison.Ordinal);
        AssertMarked(clerk, document);
        await clerk.TakeAsync($"word-{function}");
    }

    [Theory]
    [InlineData("plain-language", true, "Postzustellungsurkunde", "Postzustellungs-Urkunde")]
    [InlineData("anonymize", true, "Inês Morgado", "[PERSON_1]")]
    [InlineData("rewrite", false, "mithin", "also")]
    public async Task Chosen_words_change_as_tracked_changes_with_their_reason(string function, bool saved, string before, string after)
    {
        await using var clerk = await InWordAsync(saved);
        await clerk.ChooseAsync(function);

        await clerk.RunAsync();
        await Expect(clerk.In("changes")).ToContainTextAsync(after);
        await clerk.ChooseAllChangesAsync();
        await clerk.In("changes-apply").ClickAsync();

        await Expect(clerk.In("changes-outcome").Locator(".success-line")).ToBeVisibleAsync();
        await Expect(clerk.In("changes-missed")).ToHaveCountAsync(0);
        var document = await DocumentAsync(clerk);
        Assert.Contains(after, document.Tracked, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Texts, text => text.Contains(before, StringComparison.Ordinal));
        Assert.NotEmpty(document.Comments);
        Assert.All(document.Comments, comment => Assert.StartsWith("KI-Entwurf: ", comment, StringComparison.Ordinal));
        AssertMarked(clerk, document);
        await clerk.TakeAsync($"word-{function}");
    }

    [Fact]
    public async Task What_the_check_finds_is_shown_in_the_document_and_changes_nothing()
    {
        await using var clerk = await InWordAsync(saved: false);
        await clerk.ChooseAsync("check");

        await clerk.RunAsync();
        await Expect(clerk.In("result")).ToContainTextAsync("Dienstag");
        await clerk.Page.Locator("[data-testid^=issue-][data-testid$=-show]").First.ClickAsync();

        await Expect(clerk.In("insert-tracked")).ToHaveCountAsync(0);
        var document = await DocumentAsync(clerk);
        Assert.Equal([Typed], document.Selected);
        Assert.Equal(await ParagraphsAsync(saved: false), document.Texts);
        await clerk.TakeAsync("word-check");
    }

    [Fact]
    public async Task A_source_leads_to_its_paragraph_and_a_draft_opens_as_a_document_of_its_own()
    {
        await using var clerk = await InWordAsync(saved: true);
        await clerk.ChooseAsync("summarize");
        await clerk.RunAsync();
        await clerk.In("source-2-0").ClickAsync();
        var sentence = await clerk.In("block-2").Locator(".block-text").InnerTextAsync();
        Assert.Contains(sentence, Assert.Single((await DocumentAsync(clerk)).Selected), StringComparison.Ordinal);

        await clerk.In("back").ClickAsync();
        await clerk.ChooseAsync("draft");
        await clerk.FillForAsync("draft", "");
        await clerk.RunAsync();
        await clerk.In("save-word").ClickAsync();

        await Expect(clerk.In("save-message")).ToHaveClassAsync("success-line");
        // A .docx is a ZIP file: "PK" and what follows it, in Base64.
        Assert.StartsWith("UEsDB", Assert.Single((await DocumentAsync(clerk)).Opened), StringComparison.Ordinal);
        Assert.Empty(clerk.Complaints);
    }

    [Theory]
    [InlineData("summarize", "insert-tracked")]
    [InlineData("plain-language", "changes-apply")]
    public async Task In_the_narrowest_pane_nothing_is_cut_off_or_out_of_reach(string function, string use)
    {
        await using var clerk = await InWordAsync(saved: true, View.Narrow);
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.TakeAsync($"word-narrow-{function}-1-home");
        await clerk.ChooseAsync(function);
        await clerk.RunAsync();

        Assert.Empty(await clerk.DefectsAsync());
        await clerk.TakeAsync($"word-narrow-{function}-2-result");
        await clerk.In(use).ScrollIntoViewIfNeededAsync();
        await clerk.TakeAsync($"word-narrow-{function}-3-use");
    }

    private async Task<Visitor> InWordAsync(bool saved, View? view = null) =>
        await theatre.VisitOfficeAsync(OfficeProgram.Word(Address, await ParagraphsAsync(saved), saved), view);

    private async Task<IReadOnlyList<string>> ParagraphsAsync(bool saved)
    {
        var stored = await theatre.ParagraphsOfAsync(File);
        return saved ? stored : [.. stored, Typed];
    }

    private static async Task<WordDocument> DocumentAsync(Visitor clerk) =>
        JsonSerializer.Deserialize<WordDocument>(await clerk.Page.EvaluateAsync<string>(Document), JsonSerializerOptions.Web)!;

    private static void AssertMarked(Visitor clerk, WordDocument document)
    {
        Assert.Equal("Off", document.Mode);
        Assert.Equal("OfficeKi", document.Properties[0]);
        Assert.Matches("^AI draft; run=[0-9a-zA-Z-]+; engine=ohne Sprachmodell$", document.Properties[1]);
        Assert.Contains("urn:officeki:provenance:1", document.Parts[0], StringComparison.Ordinal);
        Assert.Empty(clerk.Complaints);
    }

    private sealed record WordDocument(
        string[] Texts, string Tracked, string Mode, string[] Comments, string[] Properties, string[] Parts, string[] Titles, string[] Selected, string[] Opened);
}
