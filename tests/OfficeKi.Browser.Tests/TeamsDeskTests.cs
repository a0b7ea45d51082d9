namespace OfficeKi.Browser.Tests;

/// <summary>The desk of Teams in the demonstration: its dialog and its card come from the real endpoint.</summary>
[Collection(OnStage.Name)]
public class TeamsDeskTests(Theatre theatre)
{
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("narrow")]
    public async Task A_message_becomes_a_card_in_the_compose_box(string view)
    {
        await using var clerk = await theatre.VisitAsync(View.Named(view));
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.Desk("desk-teams").ClickAsync();
        await clerk.Page.Locator("[data-ref='chat:ch-uferstrasse']").ClickAsync();
        await Expect(clerk.Desk("message-4")).ToContainTextAsync("bis Freitag, 27. November 2026");
        Assert.Empty(await clerk.DefectsAsync());

        await clerk.Desk("actions-4").Locator("summary").ClickAsync();
        await clerk.Desk("actions-4-summarize").ClickAsync();
        await clerk.In("task-summarize").WaitForAsync();
        await clerk.RunAsync();
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.TakeAsync($"desk-teams-{view}-dialog");
        await clerk.In("insert-message").ClickAsync();

        await Expect(clerk.Desk("teams-card")).ToContainTextAsync("27. November 2026");
        await Expect(clerk.Desk("teams-card")).ToContainTextAsync("KI-Entwurf · ohne Sprachmodell");
        await Expect(clerk.Desk("pane-frame")).ToHaveCountAsync(0);
        Assert.Empty(await clerk.DefectsAsync());
        Assert.Empty(clerk.Complaints);
        await clerk.TakeAsync($"desk-teams-{view}-card");
    }

    [Fact]
    public async Task The_whole_chat_is_asked_from_the_compose_box_by_keyboard()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("amtsleitung");
        await clerk.PressAsync("desk-teams");
        await Expect(clerk.Desk("message-0")).ToBeVisibleAsync();
        await clerk.PressAsync("chat-actions");
        await clerk.PressAsync("chat-actions-tasks");
        await clerk.In("task-tasks").WaitForAsync();
        await clerk.PressAsync("run");
        await clerk.FinishedAsync();
        await clerk.PressAsync("insert-message");

        await Expect(clerk.Desk("teams-card")).ToBeVisibleAsync();
        await clerk.PressAsync("card-discard");
        await Expect(clerk.Desk("teams-card")).ToHaveCountAsync(0);
    }
}
