using System.Text.Json;

namespace OfficeKi.Browser.Tests;

/// <summary>Every function through the real pane in Outlook: beside a mail one reads into a reply form, beside one that is written into its text.</summary>
[Collection(OnStage.Name)]
public class OutlookPaneTests(Theatre theatre)
{
    private const string Draft = "<p>Sehr geehrte Frau Morgado,</p><p>Sie haben <b>mithin</b> bis zum 24. November 2026 Zeit für den Widerspruch. Die Sondernutzungsgebühr beträgt 1.512,00 Euro. "
        + "Sie bekommen die Postzustellungsurkunde noch einmal.</p>";

    [Theory]
    [InlineData("summarize", "Darf ich die Gebühr von 1.597 Euro in zwei Raten zahlen")]
    [InlineData("ask", "1.512,00 Euro")]
    [InlineData("tasks", "innerhalb eines Monats nach Bekanntgabe")]
    [InlineData("reply", "[Antwort bitte ergänzen]")]
    [InlineData("explain", "Widerspruch")]
    [InlineData("compare", "„drei“ → „zwei“")]
    public async Task Beside_a_mail_the_text_opens_in_a_reply_to_it(string function, string shows)
    {
        await using var clerk = await theatre.VisitOfficeAsync(OfficeProgram.Reading("m-gastro-1", "c-gastro", "Rückfrage zu meinem Bescheid 61-33-02/2026-58"));
        await clerk.ChooseAsync(function);
        await clerk.FillForAsync(function, "Darf ich die Gebühr von 1.597 Euro in drei Raten zahlen, eine im November und eine im April?");

        await clerk.RunAsync();
        await Expect(clerk.In("result")).ToContainTextAsync(shows);
        await clerk.In("insert-reply").ClickAsync();

        await Expect(clerk.In("use-message")).ToHaveClassAsync("success-line");
        Assert.Contains(shows, Assert.Single(await clerk.Page.EvaluateAsync<string[]>("() => standIn.forms")), StringComparison.Ordinal);
        Assert.Empty(clerk.Complaints);
        await clerk.TakeAsync($"outlook-{function}");
    }

    [Theory]
    [InlineData("plain-language", "Postzustellungs-Urkunde")]
    [InlineData("anonymize", "[PERSON_1]")]
    [InlineData("rewrite", "nichts sicher zu ersetzen")]
    public async Task Beside_a_mail_one_reads_words_are_shown_and_not_changed(string function, string shows)
    {
        await using var clerk = await theatre.VisitOfficeAsync(OfficeProgram.Reading("m-gastro-1", "c-gastro", "Rückfrage"));
        await clerk.ChooseAsync(function);

        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync(shows);
        await Expect(clerk.In("changes-apply")).ToHaveCountAsync(0);
        Assert.Empty(await clerk.Page.EvaluateAsync<string[]>("() => standIn.forms"));
        Assert.Empty(clerk.Complaints);
        await clerk.TakeAsync($"outlook-{function}");
    }

    [Theory]
    [InlineData("summarize", "24. November 2026")]
    [InlineData("tasks", "24. November 2026")]
    [InlineData("explain", "Widerspruch")]
    public async Task Into_a_mail_one_writes_the_text_goes_at_the_cursor_with_its_mark_in_the_header(string function, string shows)
    {
        await using var clerk = await theatre.VisitOfficeAsync(OfficeProgram.Writing(Draft));
        await clerk.ChooseAsync(function);

        await clerk.RunAsync();
        await Expect(clerk.In("result")).ToContainTextAsync(shows);
        await clerk.In("insert-cursor").ClickAsync();

        await Expect(clerk.In("use-message")).ToHaveClassAsync("success-line");
        var mail = await WrittenAsync(clerk);
        Assert.Contains(shows, Assert.Single(mail.Inserted), StringComparison.Ordinal);
        AssertMarked(clerk, mail);
    }

    [Theory]
    [InlineData("rewrite", "<b>mithin</b>", "<b>also</b>")]
    [InlineData("plain-language", "Postzustellungsurkunde", "Postzustellungs-Urkunde")]
    [InlineData("anonymize", "Frau Morgado", "Frau [PERSON_1]")]
    public async Task In_a_mail_one_writes_chosen_words_change_and_their_formatting_stays(string function, string before, string after)
    {
        await using var clerk = await theatre.VisitOfficeAsync(OfficeProgram.Writing(Draft));
        await clerk.ChooseAsync(function);

        await clerk.RunAsync();
        await clerk.ChooseAllChangesAsync();
        await clerk.In("changes-apply").ClickAsync();

        await Expect(clerk.In("changes-outcome").Locator(".success-line")).ToBeVisibleAsync();
        await Expect(clerk.In("changes-missed")).ToHaveCountAsync(0);
        var mail = await WrittenAsync(clerk);
        Assert.Contains(after, mail.Data, StringComparison.Ordinal);
        Assert.DoesNotContain(before, mail.Data, StringComparison.Ordinal);
        AssertMarked(clerk, mail);
        await clerk.TakeAsync($"outlook-draft-{function}");
    }

    [Theory]
    [InlineData("reply", "insert-reply")]
    [InlineData("tasks", "insert-reply")]
    public async Task In_the_narrowest_pane_nothing_is_cut_off_or_out_of_reach(string function, string use)
    {
        await using var clerk = await theatre.VisitOfficeAsync(OfficeProgram.Reading("m-gastro-1", "c-gastro", "Rückfrage zu meinem Bescheid 61-33-02/2026-58"), View.Narrow);
        Assert.Empty(await clerk.DefectsAsync());
        await clerk.TakeAsync($"outlook-narrow-{function}-1-home");
        await clerk.ChooseAsync(function);
        await clerk.RunAsync();

        Assert.Empty(await clerk.DefectsAsync());
        await clerk.TakeAsync($"outlook-narrow-{function}-2-result");
        await clerk.In(use).ScrollIntoViewIfNeededAsync();
        await clerk.TakeAsync($"outlook-narrow-{function}-3-use");
    }

    private static async Task<WrittenMail> WrittenAsync(Visitor clerk) =>
        JsonSerializer.Deserialize<WrittenMail>(await clerk.Page.EvaluateAsync<string>("() => JSON.stringify(standIn.state)"), JsonSerializerOptions.Web)!;

    private static void AssertMarked(Visitor clerk, WrittenMail mail)
    {
        Assert.Matches("^ai-draft; run=[0-9a-zA-Z-]+; engine=ohne%20Sprachmodell$", mail.Headers["X-OfficeKi-Provenance"]);
        Assert.Empty(clerk.Complaints);
    }

    private sealed record WrittenMail(string Data, string[] Inserted, Dictionary<string, string> Headers);
}
