using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Browser.Tests;

/// <summary>Every state a user meets, in every view, without a finding of axe-core and without scrolling sideways.</summary>
[Collection(OnStage.Name)]
public class AccessibilityTests(Theatre theatre)
{
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("narrow")]
    [InlineData("contrast")]
    [InlineData("english")]
    [Trait("Requirement", "A11Y-1")]
    [Trait("Requirement", "AI-13")]
    public async Task Every_state_is_free_of_barriers_that_a_machine_can_find(string name)
    {
        var view = View.Named(name);
        await using var model = await ModelServer.StartAsync(Says("- Die Kosten betragen 99.999 Euro [2].\n- Der Stadtrat entscheidet [1].\n"));
        await using var clerk = await theatre.VisitAsync(view, model.Server);
        List<string> defects = [];
        async Task SeeAsync(string state)
        {
            defects.AddRange((await clerk.DefectsAsync()).Select(defect => $"{state}: {defect}"));
            await clerk.TakeAsync($"{name}-{state}");
        }

        await clerk.Desk("persona-sachbearbeitung").WaitForAsync();
        await SeeAsync("01-start");
        await clerk.Desk("persona-sachbearbeitung").ClickAsync();
        await clerk.In("ai-notice").WaitForAsync();
        await SeeAsync("02-notice");
        await clerk.In("notice-accept").ClickAsync();
        await clerk.In("card-summarize").WaitForAsync();
        await clerk.OpenAsync("f-bv-0187-uferstrasse");
        await SeeAsync("03-document");
        await clerk.ChooseAsync("summarize");
        await SeeAsync("04-options");
        await clerk.In("engine-builtin").CheckAsync();
        await clerk.RunAsync();
        await SeeAsync("05-result");
        await clerk.In("source-1-0").ClickAsync();
        await SeeAsync("06-source");
        await clerk.In("insert-tracked").ClickAsync();
        await clerk.Desk("change-accept").WaitForAsync();
        await SeeAsync("07-tracked");
        await clerk.In("helpful-yes").ClickAsync();
        await clerk.In("receipt").Locator("summary").ClickAsync();
        await clerk.In("receipt").ScrollIntoViewIfNeededAsync();
        await SeeAsync("08-receipt");

        await clerk.In("change-options").ClickAsync();
        await clerk.In("engine-auto").CheckAsync();
        await clerk.RunAsync();
        await clerk.Pane.Locator(".finding").First.WaitForAsync();
        await SeeAsync("09-findings");
        model.Model.Then(model.Model.Stalls("- Der Stadtrat entscheidet [1].\n- Die"));
        await clerk.In("run").ClickAsync();
        await clerk.In("cancel").WaitForAsync();
        await SeeAsync("10-running");
        await clerk.In("cancel").ClickAsync();
        await clerk.In("cancelled").WaitForAsync();
        await SeeAsync("11-cancelled");
        model.Model.Then(Refuses(400));
        await clerk.In("run").ClickAsync();
        await clerk.In("problem").WaitForAsync();
        await SeeAsync("12-problem");

        await clerk.OpenAsync("f-vermerk-zugang");
        await clerk.In("run").ClickAsync();
        await clerk.In("refused").WaitForAsync();
        await SeeAsync("13-refused");
        await clerk.In("back").ClickAsync();
        await clerk.ChooseAsync("ask");
        await clerk.In("run").ClickAsync();
        await SeeAsync("14-missing");
        await clerk.Desk("paste-text").ClickAsync();
        await SeeAsync("15-paste");
        await clerk.ChooseFileAsync("Kaputt.docx", "application/zip", OwnFiles.Bad("broken"));
        await clerk.Page.Locator("[data-testid=desk-message].failed").WaitForAsync();
        await SeeAsync("16-file");

        Assert.True(defects.Count == 0, string.Join('\n', defects));
    }
}
