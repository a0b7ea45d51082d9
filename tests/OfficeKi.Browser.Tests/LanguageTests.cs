namespace OfficeKi.Browser.Tests;

/// <summary>Two languages, two cities.</summary>
[Collection(OnStage.Name)]
public class LanguageTests(Theatre theatre)
{
    [Fact]
    public async Task The_whole_path_speaks_English_when_asked()
    {
        await using var guest = await theatre.VisitAsync(path: "/?lang=en");
        await Expect(guest.Desk("demo-banner")).ToContainTextAsync("invented");
        await guest.SignInAsync("sachbearbeitung");
        await guest.OpenAsync("f-bv-0187-uferstrasse");
        await guest.ChooseAsync("summarize");
        await guest.RunAsync();

        await Expect(guest.In("draft-mark")).ToHaveTextAsync("AI draft");
        await Expect(guest.In("receipt").Locator("summary")).ToHaveTextAsync("What the AI has seen");
        await guest.TakeAsync("english-result");
        foreach (var frame in guest.Page.Frames)
        {
            Assert.Equal("en", await frame.EvaluateAsync<string>("() => document.documentElement.lang"));
        }
    }

    [Fact]
    public async Task The_language_changes_in_page_and_pane_without_losing_the_result()
    {
        await using var guest = await theatre.VisitAsync();
        await guest.SignInAsync("sachbearbeitung");
        await guest.ChooseAsync("summarize");
        await guest.RunAsync();

        await guest.Desk("showcase-language").ClickAsync();

        await Expect(guest.In("receipt").Locator("summary")).ToHaveTextAsync("What the AI has seen");
        await Expect(guest.In("block-0")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_person_of_the_neighbouring_city_sees_none_of_the_first_city_s_documents()
    {
        await using var guest = await theatre.VisitAsync();
        await guest.SignInAsync("sachbearbeitung");
        var first = await TitlesAsync(guest);

        await guest.Desk("leave").ClickAsync();
        await guest.Desk("persona-nachbarstadt").ClickAsync();
        await guest.In("card-summarize").WaitForAsync();
        await guest.Page.Locator("[data-testid^=document-][aria-current]").WaitForAsync();
        var second = await TitlesAsync(guest);

        Assert.NotEmpty(first);
        Assert.NotEmpty(second);
        Assert.Empty(first.Intersect(second));
        await Expect(guest.In("account")).ToContainTextAsync("Tobias Kesselheim");
        await guest.TakeAsync("neighbour");
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(Visitor guest) =>
        await guest.Page.Locator(".document-title").AllInnerTextsAsync();
}
