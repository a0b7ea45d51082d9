using System.Text.Json.Nodes;

namespace OfficeKi.Browser.Tests;

/// <summary>From a message in Teams through the dialog to the card in the compose box: real activities, real ticket, real page, and Teams' protocol around it.</summary>
[Collection(OnStage.Name)]
public sealed class TeamsDialogTests(Theatre theatre) : IDisposable
{
    private readonly TeamsChannel _channel = new(theatre.Server);

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_message_is_summarised_in_the_dialog_and_becomes_a_card()
    {
        await using var clerk = await OpenAsync();
        await clerk.In("notice-accept").ClickAsync();
        await Expect(clerk.In("task-summarize")).ToBeVisibleAsync();
        await Expect(clerk.In("account")).ToContainTextAsync("Miriam Velten");
        await clerk.TakeAsync("teams-1-task");

        await clerk.RunAsync();
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.TakeAsync("teams-2-result");
        await clerk.In("insert-message").ClickAsync();

        await Expect(clerk.In("use-message")).ToHaveClassAsync("success-line");
        var card = await HandOverAsync(clerk);
        Assert.Contains("27. November 2026", card.ToJsonString(Relaxed), StringComparison.Ordinal);
        Assert.Equal("ohne Sprachmodell", (string?)card["content"]!["metadata"]!["engine"]);
        Assert.True(Guid.TryParse((string?)card["content"]!["metadata"]!["runId"], out _));
        Assert.Empty(clerk.Complaints);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var clerk = await OpenAsync();
        await clerk.PressAsync("notice-accept");
        await Expect(clerk.In("task-summarize")).ToBeVisibleAsync();
        await clerk.PressAsync("run");
        await clerk.FinishedAsync();
        await clerk.PressAsync("receipt");
        await clerk.PressAsync("insert-message");

        await Expect(clerk.In("use-message")).ToHaveClassAsync("success-line");
        await HandOverAsync(clerk);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task In_the_narrowest_dialog_and_each_theme_nothing_is_cut_off_or_hard_to_read(string theme)
    {
        await using var clerk = await OpenAsync(theme, View.Narrow);
        await clerk.In("notice-accept").ClickAsync();
        await clerk.RunAsync();

        Assert.Empty(await clerk.DefectsAsync());
        await clerk.In("insert-message").ScrollIntoViewIfNeededAsync();
        await clerk.TakeAsync($"teams-narrow-{theme}");
    }

    [Fact]
    public async Task A_dialog_opened_again_says_how_to_go_on()
    {
        var address = await _channel.OpenAsync("summarize", Message);
        await using (var clerk = await theatre.VisitTeamsAsync(new(address)))
        {
            await clerk.In("notice-accept").ClickAsync();
            await Expect(clerk.In("task-summarize")).ToBeVisibleAsync();
        }

        await using var again = await theatre.VisitTeamsAsync(new(address));
        await again.In("notice-accept").ClickAsync();

        await Expect(again.In("problem")).ToContainTextAsync("Dieser Dialog gilt nicht mehr");
        await Expect(again.In("problem")).ToContainTextAsync("Menü der Nachricht");
        await Expect(again.In("retry")).ToHaveCountAsync(0);
        Assert.Empty(await again.DefectsAsync());
        await again.TakeAsync("teams-used");
    }

    [Fact]
    public async Task Without_a_message_one_works_on_a_text_of_ones_own()
    {
        await using var clerk = await theatre.VisitTeamsAsync(new(await _channel.OpenAsync("tasks", message: null)) { Persona = null });
        await clerk.SignInWithWindowAsync("Miriam Velten", "task-tasks");

        await clerk.In("run").ClickAsync();
        await Expect(clerk.In("problem")).ToContainTextAsync("Es ist noch kein Text da.");
        await clerk.In("typed").FillAsync("Herr Wirtgen liefert den Plan bis Freitag, 4. Dezember 2026.");
        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync("4. Dezember 2026");
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.TakeAsync("teams-own-text");
    }

    [Fact]
    public async Task The_tab_shows_the_functions_and_ones_own_receipts()
    {
        await using (var clerk = await OpenAsync())
        {
            await clerk.In("notice-accept").ClickAsync();
            await clerk.RunAsync();
        }

        await using var tab = await theatre.VisitTeamsAsync(new("/panes/teams?tab=personal") { Place = "content" });
        await tab.In("notice-accept").ClickAsync();
        await Expect(tab.In("card-summarize")).ToBeVisibleAsync();
        await Expect(tab.In("events")).ToContainTextAsync("Zusammenfassen");
        await tab.In("events").Locator("summary").First.ClickAsync();

        await Expect(tab.In("events").Locator("dd").First).ToHaveTextAsync("Teams");
        await Expect(tab.In("ki-pass")).ToHaveTextAsync("Sie haben noch keinen gültigen KI-Pass.");
        Assert.Empty(await tab.DefectsAsync());
        Assert.Empty(tab.Complaints);
        await tab.TakeAsync("teams-tab");
    }

    [Fact]
    public async Task The_sign_in_window_of_the_search_ends_by_itself()
    {
        await using var clerk = await theatre.VisitTeamsAsync(new("/panes/teams?lang=de&signIn=true") { Place = "authentication", Persona = null });
        await clerk.SignInWithWindowAsync("Miriam Velten", "signed-in");

        await Expect(clerk.In("signed-in")).ToContainTextAsync("Sie sind angemeldet");
        Assert.Equal(1, await clerk.Page.EvaluateAsync<int>("() => standIn.signedIn"));
        Assert.Empty(await clerk.DefectsAsync());
    }

    // The message of 9 November 2026, 9.05, the fifth of its chat.
    private static string Message => new DateTimeOffset(2026, 11, 9, 9, 5, 4, TimeSpan.FromHours(1)).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<Visitor> OpenAsync(string theme = "default", View? view = null) =>
        await theatre.VisitTeamsAsync(new(await _channel.OpenAsync("summarize", Message)) { Theme = theme }, view);

    /// <summary>Gives the server what the dialog has handed to Teams.</summary>
    private async Task<JsonNode> HandOverAsync(Visitor clerk)
    {
        var submitted = JsonNode.Parse(await clerk.Page.EvaluateAsync<string>("() => JSON.stringify(standIn.submitted)"))!.AsArray();
        return await _channel.SubmitAsync("summarize", Assert.Single(submitted)!.DeepClone());
    }
}
