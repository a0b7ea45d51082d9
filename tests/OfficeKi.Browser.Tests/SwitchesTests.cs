namespace OfficeKi.Browser.Tests;

/// <summary>Functions, models, budgets and notices, as the people who set them and those who meet them. Each test has a server of its own: what it sets holds for all.</summary>
[Collection(OnStage.Name)]
public class SwitchesTests(Theatre theatre)
{
    private const string Why = "Die Ergebnisse werden heute geprüft.";

    [Fact]
    [Trait("Requirement", "AI-07")]
    public async Task An_administrator_stops_all_functions_and_the_clerk_reads_why_and_whom_to_ask()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var administrator = await theatre.VisitAsync(server: server, path: "/verwaltung#functions");
        await using var clerk = await theatre.VisitAsync(server: server);
        await clerk.SignInAsync("sachbearbeitung");

        await administrator.Desk("stop-switch").ClickAsync(); // without a reason
        await Expect(administrator.Desk("stop").GetByTestId("problem")).ToContainTextAsync("Bitte nennen Sie einen Grund");
        await administrator.Desk("stop-switch-reason").FillAsync(Why);
        await administrator.Desk("stop-switch").ClickAsync();

        await Expect(administrator.Desk("stopped")).ToContainTextAsync(Why);
        await Expect(administrator.Desk("stop")).ToContainTextAsync("von Ihnen");
        await administrator.TakeAsync("administration-stop");
        Assert.Empty(await administrator.DefectsAsync());
        await clerk.ChooseAsync("summarize");
        await clerk.In("run").ClickAsync();
        await Expect(clerk.In("refused")).ToContainTextAsync(Why);
        await Expect(clerk.In("refused")).ToContainTextAsync("ki-beauftragte@moselfurt.example");
        await clerk.TakeAsync("pane-stopped");
        await clerk.In("back").ClickAsync();
        await Expect(clerk.In("card-ask")).ToContainTextAsync("Alle KI-Funktionen sind angehalten");

        await administrator.Desk("stop-switch-reason").FillAsync("Die Prüfung ist vorbei.");
        await administrator.Desk("stop-switch").ClickAsync();
        await Expect(administrator.Desk("stopped")).ToHaveCountAsync(0);
        await administrator.Desk("switch-ask").Locator("summary").ClickAsync();
        await administrator.Desk("switch-ask-set-reason").FillAsync(Why);
        await administrator.Desk("switch-ask-set").ClickAsync();
        await Expect(administrator.Desk("functions-count")).ToContainTextAsync("11 von 12");
        await administrator.TakeAsync("administration-functions");
        Assert.Empty(await administrator.DefectsAsync());
    }

    [Fact]
    public async Task The_staff_council_sees_the_switches_and_cannot_move_them()
    {
        await using var council = await theatre.VisitAsync(path: "/personalrat#functions");

        await Expect(council.Desk("stop")).ToContainTextAsync("Ändern kann das nur die Administration.");
        await Expect(council.Desk("stop-switch")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_administrator_sees_the_models_and_what_is_missing()
    {
        await using var server = await ServerProcess.StartAsync(
            ("OfficeKi__Models__0__Id", "kgrz"), ("OfficeKi__Models__0__Endpoint", "http://127.0.0.1:1/v1"), ("OfficeKi__Models__0__Model", "llama"), ("OfficeKi__Models__0__Location", "on-premises"),
            ("OfficeKi__Models__0__PricePerMillionInput", "0.5"), ("OfficeKi__Models__0__NoTraining", "true"));
        await using var administrator = await theatre.VisitAsync(server: server, path: "/verwaltung#models");

        await administrator.Desk("switch-kgrz").Locator("summary").ClickAsync();

        await Expect(administrator.Desk("switch-kgrz")).ToContainTextAsync("nicht erreichbar");
        await Expect(administrator.Desk("switch-kgrz")).ToContainTextAsync("Es fehlt ein Vertrag zur Auftragsverarbeitung.");
        await administrator.TakeAsync("administration-models");
        Assert.Empty(await administrator.DefectsAsync());
        Assert.Empty(administrator.Complaints);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("narrow")]
    public async Task An_administrator_sets_cost_centres(string view)
    {
        await using var server = await ServerProcess.StartAsync();
        await using var administrator = await theatre.VisitAsync(View.Named(view), server, "/verwaltung#budgets");

        await administrator.Desk("add-centre").ClickAsync();
        await administrator.Desk("centre-0").GetByLabel("Nummer").FillAsync("51100");
        await administrator.Desk("centre-0").GetByLabel("Bezeichnung").FillAsync("Stadtplanung");
        await administrator.Desk("centre-0").GetByLabel("Warnschwelle").FillAsync("300");
        await administrator.Desk("centre-0").GetByLabel("Grenze").FillAsync("250,50");
        await administrator.Desk("plan-save").ClickAsync();
        await Expect(administrator.Desk("problem")).ToContainTextAsync("Die Warnschwelle darf nicht über der Grenze liegen.");
        await administrator.Desk("centre-0").GetByLabel("Warnschwelle").FillAsync("200");
        await administrator.Desk("add-unit").ClickAsync();
        await administrator.Desk("unit-0").GetByLabel("Amt").FillAsync("Amt 61 – Stadtplanung und Bauordnung");
        await administrator.Desk("plan-save").ClickAsync();

        await Expect(administrator.Page.GetByRole(AriaRole.Row, new() { Name = "51100 Stadtplanung" })).ToContainTextAsync("250,50");
        await Expect(administrator.Desk("saved")).ToContainTextAsync("Gespeichert.");
        await administrator.TakeAsync($"administration-budgets-{view}");
        Assert.Empty(await administrator.DefectsAsync());
    }

    [Fact]
    public async Task Message_and_terms_reach_the_clerk_and_a_problem_comes_back_without_the_person()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var administrator = await theatre.VisitAsync(server: server, path: "/verwaltung#notices");
        await administrator.Desk("banner-de").FillAsync("Heute ab 16 Uhr ist Wartung.");
        await administrator.Desk("banner-en").FillAsync("Maintenance today from 4 pm.");
        await administrator.Desk("banner-save").ClickAsync();
        await Expect(administrator.Desk("saved").First).ToContainTextAsync("Gespeichert.");
        await administrator.Desk("terms-de").FillAsync("Nutzen Sie OfficeKi nur dienstlich.\nPrüfen Sie jedes Ergebnis.");
        await administrator.Desk("terms-en").FillAsync("Use OfficeKi for work only.\nCheck every result.");
        await administrator.Desk("terms-save").ClickAsync();
        await Expect(administrator.Page.GetByText("Fassung 1.")).ToBeVisibleAsync();

        await using var clerk = await theatre.VisitAsync(server: server);
        await clerk.Desk("persona-sachbearbeitung").ClickAsync();
        await clerk.In("notice-accept").ClickAsync();
        await Expect(clerk.In("terms")).ToContainTextAsync("Nutzen Sie OfficeKi nur dienstlich.");
        await Expect(clerk.In("banner")).ToContainTextAsync("Heute ab 16 Uhr ist Wartung.");
        await clerk.TakeAsync("pane-terms");
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.In("terms-accept").ClickAsync();
        await clerk.In("card-summarize").WaitForAsync();
        await clerk.Page.Locator("[data-testid^=document-][aria-current]").WaitForAsync();
        await clerk.ChooseAsync("summarize");
        await clerk.RunAsync();
        await clerk.In("report").ClickAsync();
        await clerk.In("report-kind").SelectOptionAsync("wrong");
        await clerk.TakeAsync("pane-report");
        await clerk.In("report-send").ClickAsync();
        await Expect(clerk.In("report-sent")).ToBeVisibleAsync();

        await administrator.Page.ReloadAsync();
        await Expect(administrator.Desk("incidents-wrong")).ToContainTextAsync("1");
        await Expect(administrator.Page.GetByRole(AriaRole.Cell, new() { Name = "summarize" })).ToBeVisibleAsync();
        await administrator.TakeAsync("administration-notices");
        Assert.Empty(await administrator.DefectsAsync());
        Assert.Empty(clerk.Complaints);
    }
}
