using System.Text.RegularExpressions;

namespace OfficeKi.Browser.Tests;

/// <summary>Content from outside and hidden content are marked where the result is read, not in the small print.</summary>
[Collection(OnStage.Name)]
[Trait("Requirement", "INJ-14")]
public class OutsideTests(Theatre theatre)
{
    [Fact]
    public async Task A_mail_from_outside_is_marked_beside_its_result_in_outlook()
    {
        await using var clerk = await theatre.VisitOfficeAsync(OfficeProgram.Reading("m-nachtrag-1", "c-nachtrag", "Nachtragsangebot Nr. 2"));
        await clerk.ChooseAsync("summarize");

        await clerk.RunAsync();

        await Expect(clerk.In("warning-external")).ToBeVisibleAsync();
        await Expect(clerk.In("warning-external")).ToContainTextAsync("stammt nicht aus Ihrer Verwaltung");
        await AboveTheAnswerAsync(clerk, "warning-external");
        await clerk.TakeAsync("outside-1-mail");
    }

    [Fact]
    public async Task A_document_with_hidden_text_is_marked_and_the_finding_is_named_and_counted()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync("f-extern-nachtrag-2");
        await Expect(clerk.Desk("hidden-badge")).ToContainTextAsync("Enthält versteckten Inhalt");
        await clerk.ChooseAsync("summarize");

        await clerk.RunAsync();

        await Expect(clerk.In("warning-hidden")).ToBeVisibleAsync();
        await Expect(clerk.In("warning-hidden").Locator("li").First).ToHaveTextAsync(new Regex("^verborgener Text: [1-9]"));
        await AboveTheAnswerAsync(clerk, "warning-hidden");
        await clerk.TakeAsync("outside-2-hidden");
    }

    [Fact]
    public async Task What_is_from_the_house_and_hides_nothing_has_no_mark()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.PasteAsync("Der Rat tagt am 3. Mai 2027.\nDie Kosten betragen 84.500 Euro.");
        await clerk.ChooseAsync("summarize");

        await clerk.RunAsync();

        await Expect(clerk.In("warning-external")).ToHaveCountAsync(0);
        await Expect(clerk.In("warning-hidden")).ToHaveCountAsync(0);
    }

    private static async Task AboveTheAnswerAsync(Visitor clerk, string mark)
    {
        var (warning, answer) = (await clerk.In(mark).BoundingBoxAsync(), await clerk.In("block-0").BoundingBoxAsync());
        Assert.True(warning!.Y + warning.Height <= answer!.Y);
    }
}
