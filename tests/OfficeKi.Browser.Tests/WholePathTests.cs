namespace OfficeKi.Browser.Tests;

/// <summary>From the first page to a text in the document, as a clerk goes it.</summary>
[Collection(OnStage.Name)]
public class WholePathTests(Theatre theatre)
{
    private const string Proposal = "f-bv-0187-uferstrasse";

    [Fact]
    [Trait("Requirement", "AI-07")]
    [Trait("Requirement", "AI-08")]
    [Trait("Requirement", "AI-10")]
    public async Task A_clerk_summarises_a_proposal_checks_a_source_and_inserts_the_text()
    {
        await using var clerk = await theatre.VisitAsync();
        await Expect(clerk.Desk("demo-banner")).ToContainTextAsync("erfundenen Stadt");
        await clerk.TakeAsync("path-1-start");

        await clerk.Desk("persona-sachbearbeitung").ClickAsync();
        await Expect(clerk.In("ai-notice")).ToContainTextAsync("OfficeKi ist ein KI-System");
        await clerk.TakeAsync("path-2-notice");
        await clerk.In("notice-accept").ClickAsync();
        await clerk.OpenAsync(Proposal);
        await Expect(clerk.Desk("page")).ToContainTextAsync("Beschlussvorlage BV/0187/2026");
        await clerk.TakeAsync("path-3-document");
        await clerk.ChooseAsync("summarize");
        await clerk.TakeAsync("path-4-options");
        await clerk.RunAsync();
        await Expect(clerk.In("draft-mark")).ToHaveTextAsync("KI-Entwurf");
        await Expect(clerk.In("engine")).ToHaveTextAsync("ohne Sprachmodell");
        await clerk.TakeAsync("path-5-result");

        await clerk.In("source-1-0").ClickAsync();
        var sentence = await clerk.In("block-1").Locator(".block-text").InnerTextAsync();
        await Expect(clerk.Page.Locator(".is-source")).ToBeInViewportAsync();
        await Expect(clerk.Page.Locator(".is-source")).ToContainTextAsync(sentence);
        await clerk.TakeAsync("path-6-source");

        await clerk.Desk("page").GetByText("Beschlussvorlage BV/0187/2026").First.ClickAsync();
        await clerk.In("insert-cursor").ClickAsync();
        await Expect(clerk.Desk("inserted")).ToContainTextAsync(sentence);
        await clerk.In("insert-tracked").ClickAsync();
        await Expect(clerk.Page.Locator(".inserted.tracked ins").First).ToBeVisibleAsync();
        await clerk.TakeAsync("path-7-tracked");
        await clerk.Desk("change-accept").ClickAsync();
        await Expect(clerk.Page.Locator(".inserted.tracked")).ToHaveCountAsync(0);
        await Expect(clerk.Desk("inserted")).ToHaveCountAsync(2);

        await clerk.In("receipt").Locator("summary").ClickAsync();
        await Expect(clerk.In("receipt")).ToContainTextAsync("BV-0187-2026 Umgestaltung Uferstraße.docx");
        await Expect(clerk.In("receipt")).ToContainTextAsync("sha256:");
        await clerk.In("receipt").ScrollIntoViewIfNeededAsync();
        await clerk.TakeAsync("path-8-receipt");
        Assert.Empty(clerk.Complaints);
    }

    [Fact]
    [Trait("Requirement", "A11Y-1")]
    public async Task The_same_path_is_walked_with_the_keyboard_alone()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.Desk("persona-sachbearbeitung").WaitForAsync();
        await clerk.PressAsync("persona-sachbearbeitung");
        await clerk.In("notice-accept").WaitForAsync();
        await clerk.PressAsync("notice-accept");
        await clerk.In("card-summarize").WaitForAsync();
        await clerk.PressAsync(await clerk.Entry(Proposal).GetAttributeAsync("data-testid") ?? "");
        await Expect(clerk.Desk("page")).ToContainTextAsync("Beschlussvorlage BV/0187/2026");

        await clerk.PressAsync("card-summarize");
        await Expect(clerk.Pane.Locator("h2:focus")).ToHaveTextAsync("Zusammenfassen");
        await clerk.PressAsync("run", "Space");
        await clerk.FinishedAsync();
        await Expect(clerk.Pane.Locator("h3:focus")).ToHaveTextAsync("Ergebnis");
        await clerk.PressAsync("source-1-0");
        await Expect(clerk.Page.Locator(".is-source")).ToBeInViewportAsync();
        await clerk.PressAsync("insert-cursor");
        await Expect(clerk.Desk("inserted")).ToHaveCountAsync(1);
        await clerk.PressAsync("insert-tracked", "Space");
        await clerk.Desk("change-accept").WaitForAsync();
        await clerk.PressAsync("change-accept");
        await Expect(clerk.Page.Locator(".inserted:not(.tracked)")).ToHaveCountAsync(2);
        await clerk.PressAsync("receipt");
        await Expect(clerk.In("receipt")).ToContainTextAsync("Regelwerk");
        await Expect(clerk.In("receipt").GetByText("Regelwerk")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Text_goes_in_where_the_cursor_stands_and_a_rejected_change_leaves_nothing()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync(Proposal);
        var before = await clerk.Desk("page").InnerTextAsync();
        await clerk.ChooseAsync("summarize");
        await clerk.RunAsync();
        await clerk.Desk("page").GetByText("Der Beschluss umfasst im Einzelnen").ClickAsync();

        await clerk.In("insert-tracked").ClickAsync();
        await Expect(clerk.Page.Locator("p:has-text('Der Beschluss umfasst im Einzelnen') + .inserted.tracked")).ToBeVisibleAsync();
        await clerk.Desk("change-reject").ClickAsync();

        await Expect(clerk.Desk("inserted")).ToHaveCountAsync(0);
        Assert.Equal(before, await clerk.Desk("page").InnerTextAsync());
    }

    [Fact]
    public async Task The_page_stays_where_it_is_when_a_passage_is_shown_and_a_text_goes_in()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync(Proposal);
        await clerk.ChooseAsync("summarize");
        await clerk.RunAsync();

        await clerk.In("source-4-0").ClickAsync();
        await Expect(clerk.Page.Locator(".is-source")).ToBeInViewportAsync();
        await clerk.In("insert-tracked").ClickAsync();
        await Expect(clerk.Page.Locator(".inserted-tab")).ToBeInViewportAsync();

        Assert.Equal(0, await clerk.Page.EvaluateAsync<double>("() => document.scrollingElement.scrollTop"));
    }
}
