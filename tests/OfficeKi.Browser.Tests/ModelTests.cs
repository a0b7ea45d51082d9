using OfficeKi.Tests.Functions;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Browser.Tests;

/// <summary>With a language model: what the clerk sees while it writes, when it invents, when it is stopped, and when it fails.</summary>
[Collection(OnStage.Name)]
public class ModelTests(Theatre theatre)
{
    private const string Letter =
        "Der Stadtrat hat am 14. September 2026 beschlossen, die Brücke zu sperren.\nDie Kosten betragen 84.500 Euro.\nDie Frist für Einwendungen endet am 30. Oktober 2026.";

    [Fact]
    public async Task The_answer_of_a_model_carries_its_sources_its_name_and_its_place()
    {
        await using var model = await ModelServer.StartAsync(Says("- Der Stadtrat sperrt die Brücke [1].\n- Die Kosten betragen 84.500 Euro [2].\n"));
        await using var clerk = await WithLetterAsync(model);

        await clerk.RunAsync();

        await Expect(clerk.Pane.Locator(".block-text")).ToHaveTextAsync(["Der Stadtrat sperrt die Brücke.", "Die Kosten betragen 84.500 Euro."]);
        await Expect(clerk.In("engine")).ToContainTextAsync("kgrz");
        await clerk.In("source-1-0").ClickAsync();
        await Expect(clerk.Page.Locator(".is-source")).ToHaveTextAsync("Die Kosten betragen 84.500 Euro.");
        await clerk.In("receipt").Locator("summary").ClickAsync();
        await Expect(clerk.In("receipt")).ToContainTextAsync("im eigenen Haus");
        await clerk.TakeAsync("model-1-answer");
        Assert.Empty(clerk.Complaints);
    }

    [Fact]
    public async Task An_amount_the_model_invented_is_marked_before_it_can_be_used()
    {
        await using var model = await ModelServer.StartAsync(Says("- Die Kosten betragen 94.500 Euro [2].\n"));
        await using var clerk = await WithLetterAsync(model);

        await clerk.RunAsync();

        await Expect(clerk.In("finding-0-0")).ToBeVisibleAsync();
        await Expect(clerk.In("block-0").Locator("mark")).ToContainTextAsync("94.500");
        await clerk.TakeAsync("model-2-invented");
    }

    [Fact]
    public async Task Finished_sentences_appear_while_the_model_still_writes_and_cancelling_stops_it()
    {
        await using var model = await ModelServer.StartAsync();
        model.Model.Then(model.Model.Stalls("- Der Stadtrat sperrt die Brücke [1].\n- Die Kosten betr"));
        await using var clerk = await WithLetterAsync(model);

        await clerk.In("run").ClickAsync();
        await Expect(clerk.In("block-0")).ToContainTextAsync("Der Stadtrat sperrt die Brücke.");
        await Expect(clerk.In("cancel")).ToBeVisibleAsync();
        await Expect(clerk.In("insert-cursor")).ToHaveCountAsync(0);
        await clerk.TakeAsync("model-3-writing");
        await clerk.In("cancel").ClickAsync();

        await Expect(clerk.In("cancelled")).ToBeVisibleAsync();
        await model.Model.Aborted.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await Expect(clerk.In("incomplete")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task When_the_model_fails_the_built_in_engine_is_offered_and_answers()
    {
        await using var model = await ModelServer.StartAsync(Refuses(400));
        await using var clerk = await WithLetterAsync(model);

        await clerk.In("run").ClickAsync();
        await Expect(clerk.In("problem")).ToContainTextAsync("Sie können die Funktion ohne Sprachmodell nutzen");
        await Expect(clerk.In("problem")).Not.ToContainTextAsync("server-error");
        await clerk.TakeAsync("model-4-failed");
        await clerk.In("try-builtin").ClickAsync();
        await clerk.FinishedAsync();

        await Expect(clerk.In("problem")).ToHaveCountAsync(0);
        await Expect(clerk.In("engine")).ToHaveTextAsync("ohne Sprachmodell");
        await Expect(clerk.Pane.Locator(".block-text").First).ToContainTextAsync("Der Stadtrat");
    }

    [Fact]
    public async Task Who_wants_no_model_gets_none()
    {
        await using var model = await ModelServer.StartAsync(Says("- Erfunden [1].\n"));
        await using var clerk = await WithLetterAsync(model);

        await clerk.In("engine-builtin").CheckAsync();
        await clerk.RunAsync();

        await Expect(clerk.In("engine")).ToHaveTextAsync("ohne Sprachmodell");
        Assert.Empty(model.Model.Requests);
    }

    [Fact]
    [Trait("Requirement", "BSI-2")]
    public async Task A_personnel_file_reaches_no_model_outside_the_house()
    {
        await using var model = await ModelServer.StartAtAsync("eu", Says("- Erfunden [1].\n"));
        await using var lead = await theatre.VisitAsync(server: model.Server);
        await lead.SignInAsync("amtsleitung");
        await lead.OpenAsync("f-personalsache-bem");
        await lead.ChooseAsync("summarize");

        await lead.RunAsync();

        await Expect(lead.In("engine")).ToHaveTextAsync("ohne Sprachmodell");
        Assert.Empty(model.Model.Requests);
    }

    [Fact]
    [Trait("Requirement", "INJ-6")]
    public async Task What_a_model_writes_is_text_and_never_markup()
    {
        await using var model = await ModelServer.StartAsync(Says("- Die Brücke <img src=x onerror=\"document.title='Angriff'\"> ist gesperrt [1], siehe [hier](https://angreifer.example/?d=1).\n"));
        await using var clerk = await WithLetterAsync(model);

        await clerk.RunAsync();
        await clerk.In("insert-cursor").ClickAsync();

        await Expect(clerk.Pane.Locator("[data-testid=result] img, [data-testid=result] a[href*=angreifer]")).ToHaveCountAsync(0);
        await Expect(clerk.Page.Locator(".sheet img, .sheet a")).ToHaveCountAsync(0);
        Assert.DoesNotContain(clerk.Requests, address => address.Contains("angreifer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_translation_stands_beside_the_notice_that_the_original_counts_and_goes_into_the_document()
    {
        await using var model = await ModelServer.StartAsync(Says(
            "[1] On 14 September 2026 the city council decided to close the bridge.\n[2] The costs are €84,500.\n[3] The deadline for objections is 30 October 2026.\n"));
        await using var clerk = await WithLetterAsync(model, "translate");

        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync("Nicht rechtsverbindlich");
        await Expect(clerk.In("result")).ToContainTextAsync("On 14 September 2026 the city council decided to close the bridge.");
        await Expect(clerk.In("result")).ToContainTextAsync("The deadline for objections is 30 October 2026.");
        await Expect(clerk.Pane.Locator("[data-testid^=finding-]")).ToHaveCountAsync(0);
        await Expect(clerk.In("engine")).ToContainTextAsync("kgrz");
        await clerk.TakeAsync("model-5-translation");
        await clerk.In("insert-tracked").ClickAsync();
        await Expect(clerk.Desk("inserted")).ToContainTextAsync("The deadline for objections is 30 October 2026.");
        Assert.Empty(clerk.Complaints);
    }

    [Fact]
    public async Task Where_a_translation_changes_a_deadline_the_original_stays()
    {
        await using var model = await ModelServer.StartAsync(Says(
            "[1] On 14 September 2026 the city council decided to close the bridge.\n[2] The costs are €84,500.\n[3] The deadline for objections is 31 October 2026.\n"));
        await using var clerk = await WithLetterAsync(model, "translate");

        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync("Die Frist für Einwendungen endet am 30. Oktober 2026.");
        await Expect(clerk.Pane.Locator("[data-testid^=finding-]").First).ToBeVisibleAsync();
        await clerk.TakeAsync("model-6-translation-lost");
    }

    private async Task<Visitor> WithLetterAsync(ModelServer model, string function = "summarize")
    {
        var clerk = await theatre.VisitAsync(server: model.Server);
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.PasteAsync(Letter);
        await clerk.ChooseAsync(function);
        return clerk;
    }
}
