namespace OfficeKi.Browser.Tests;

/// <summary>Questions to one document, to all content, and without an answer.</summary>
[Collection(OnStage.Name)]
public class AskTests(Theatre theatre)
{
    [Fact]
    public async Task A_question_to_the_document_is_answered_with_the_passage_it_rests_on()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync("f-bv-0187-uferstrasse");
        await clerk.ChooseAsync("ask");

        await clerk.AskAsync("Welche Gesamtkosten hat die Umgestaltung der Uferstraße?");

        await Expect(clerk.Pane.Locator(".blocks")).ToContainTextAsync("4.860.000 Euro");
        await clerk.In("source-0-0").ClickAsync();
        await Expect(clerk.Page.Locator(".is-source")).ToBeInViewportAsync();
        await clerk.TakeAsync("ask-1-document");
    }

    [Fact]
    public async Task A_question_to_all_content_names_other_documents_as_sources()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync("f-pm-uferstrasse");
        await clerk.ChooseAsync("ask");

        await clerk.AskAsync("Welche Grenzwerte nennt die schalltechnische Untersuchung?", "content");

        var source = clerk.Pane.Locator("[data-testid^=source-]").First;
        await Expect(source).ToContainTextAsync("Schalltechnische Untersuchung");
        await source.ClickAsync();
        await Expect(clerk.In("quoted")).ToContainTextAsync("Die Stelle steht in „Schalltechnische Untersuchung");
        await clerk.TakeAsync("ask-2-content");
        await clerk.In("receipt").Locator("summary").ClickAsync();
        await Expect(clerk.In("receipt")).ToContainTextAsync("Schalltechnische Untersuchung Uferstraße (Auszug).pdf");
    }

    [Fact]
    public async Task A_question_the_document_does_not_answer_gets_an_honest_no()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync("f-bv-0187-uferstrasse");
        await clerk.ChooseAsync("ask");

        await clerk.AskAsync("Wie viele Pinguine leben im Zoo von Neuseeland?");

        await clerk.TakeAsync("ask-3-unanswered");
        await Expect(clerk.In("block-0")).ToBeInViewportAsync();
        await Expect(clerk.In("result")).ToContainTextAsync("nichts gefunden");
        await Expect(clerk.In("insert-cursor")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_empty_question_is_pointed_out_before_anything_is_sent()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.ChooseAsync("ask");

        await clerk.In("run").ClickAsync();

        await Expect(clerk.In("option-question")).ToBeFocusedAsync();
        await Expect(clerk.Pane.GetByText("Bitte füllen Sie dieses Feld aus.")).ToBeVisibleAsync();
        Assert.DoesNotContain(clerk.Requests, address => address.EndsWith("/api/runs", StringComparison.Ordinal));
    }
}
