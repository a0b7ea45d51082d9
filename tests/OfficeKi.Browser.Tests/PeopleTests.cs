using OfficeKi.Server.Surfaces.Panes.Training;

namespace OfficeKi.Browser.Tests;

/// <summary>KI-Pass, unmasking and the page of the staff council, as the people concerned. Each test has a server of its own.</summary>
[Collection(OnStage.Name)]
public class PeopleTests(Theatre theatre)
{
    [Fact]
    [Trait("Requirement", "AI-01")]
    public async Task An_administrator_asks_for_the_pass_and_a_clerk_takes_it_in_the_pane()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var administrator = await theatre.VisitAsync(server: server, path: "/verwaltung#training");
        await using var clerk = await theatre.VisitAsync(server: server);
        await clerk.SignInAsync("sachbearbeitung");
        await administrator.Desk("required-generated").CheckAsync();
        await administrator.Desk("training-save").ClickAsync();
        await Expect(administrator.Page.GetByText("von Ihnen")).ToBeVisibleAsync();
        await administrator.TakeAsync("administration-training");
        Assert.Empty(await administrator.DefectsAsync());

        await clerk.ChooseAsync("summarize");
        await clerk.In("run").ClickAsync();
        await Expect(clerk.In("refused")).ToContainTextAsync("KI-Pass");
        await clerk.TakeAsync("pane-training-refused");
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.In("training-start").ClickAsync();
        await clerk.In("training-send").ClickAsync();
        await Expect(clerk.In("training-status")).ToContainTextAsync("Bitte wählen Sie zu jeder Frage eine Antwort.");
        await AnswerAsync(clerk, Lesson.All[0], right: false);
        await Expect(clerk.In("training-status")).ToContainTextAsync("versuchen Sie es noch einmal");
        await clerk.TakeAsync("pane-training-wrong");
        Assert.Empty(await clerk.DefectsAsync());
        foreach (var lesson in Lesson.All)
        {
            await AnswerAsync(clerk, lesson, right: true);
            if (lesson != Lesson.All[^1])
            {
                await clerk.In("training-next").ClickAsync();
            }
        }

        await Expect(clerk.In("training-passed")).ToContainTextAsync("Ihr KI-Pass gilt bis zum");
        await clerk.TakeAsync("pane-training-passed");
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.In("training-finish").ClickAsync();
        await clerk.FinishedAsync();
        Assert.Empty(clerk.Complaints);
    }

    [Fact]
    [Trait("Requirement", "PV-2")]
    public async Task Data_protection_asks_and_the_staff_council_agrees_before_an_entry_is_compared()
    {
        await using var server = await ServerProcess.StartAsync();
        await using (var clerk = await theatre.VisitAsync(server: server))
        {
            await clerk.SignInAsync("sachbearbeitung");
            await clerk.ChooseAsync("summarize");
            await clerk.RunAsync();
        }

        await using var asker = await theatre.VisitAsync(server: server, path: "/verwaltung#unmasking");
        await using var council = await theatre.VisitAsync(server: server, path: "/personalrat#unmasking");
        var decision = await asker.Page.EvaluateAsync<string>("""
            async () => {
              const token = (await (await fetch('/demo/token', { method: 'POST', body: new URLSearchParams({ username: 'administration', password: 'demo' }) })).json()).access_token;
              return (await (await fetch('/api/administration/audit', { headers: { Authorization: `Bearer ${token}` } })).json()).entries[0].decisionId;
            }
            """);
        await asker.Desk("ask-decision").FillAsync(decision);
        await asker.Desk("ask-send").ClickAsync();
        await Expect(asker.Desk("problem")).ToContainTextAsync("20 bis 500 Zeichen");
        await asker.Desk("ask-reason").FillAsync("Ein Datenabfluss am 24. November wird aufgeklärt.");
        await asker.Desk("ask-send").ClickAsync();
        await Expect(asker.Desk("request-state")).ToContainTextAsync("wartet auf den Personalrat");
        await asker.TakeAsync("administration-unmasking-asked");
        Assert.Empty(await asker.DefectsAsync());

        await council.Page.ReloadAsync();
        await council.Desk("approve").ClickAsync();
        await Expect(council.Desk("request-state")).ToContainTextAsync("zugestimmt");
        await council.TakeAsync("administration-unmasking-agreed");
        Assert.Empty(await council.DefectsAsync());
        await asker.Page.ReloadAsync();
        await asker.Desk("compare-person").FillAsync("0a5e7c34-1f82-4b9d-a6c0-3d8e2f71b901");
        await asker.Desk("compare").ClickAsync();

        await Expect(asker.Desk("comparison")).ToContainTextAsync("Ja. Der Eintrag gehört zu dieser Person.");
        await asker.TakeAsync("administration-unmasking-compared");
        Assert.Empty(await asker.DefectsAsync());
        await council.Page.GotoAsync("/personalrat#staff");
        await Expect(council.Page.GetByRole(AriaRole.Cell, new() { Name = "verglichen" })).ToBeVisibleAsync();
        await council.TakeAsync("administration-staff");
        Assert.Empty(await council.DefectsAsync());
        Assert.All(asker.Complaints, complaint => Assert.Contains("400", complaint, StringComparison.Ordinal));
    }

    private static async Task AnswerAsync(Visitor clerk, Lesson lesson, bool right)
    {
        await clerk.In($"lesson-{lesson.Id}").WaitForAsync();
        foreach (var (index, question) in lesson.Questions.Index())
        {
            await clerk.In($"answer-{index}-{question.Answers.ToList().FindIndex(answer => answer.Right == right)}").CheckAsync();
        }

        await clerk.In("training-send").ClickAsync();
    }
}
