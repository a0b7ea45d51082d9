namespace OfficeKi.Browser.Tests;

/// <summary>Every function through the real pane, without a model.</summary>
[Collection(OnStage.Name)]
public class FunctionsTests(Theatre theatre)
{
    private const string Letter = """
        Bescheid
        Moselfurt, 3. November 2026
        Frau Petra Weinand hat mithin gemäß § 31 Abs. 2 VwVfG 84,50 Euro auf das Konto DE89 3704 0044 0532 0130 00 zu zahlen.
        Das Amt für Wohnen (AfW) bittet um Nachricht bis Montag, 15. Dezember 2026.
        Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.
        """;

    [Theory]
    [InlineData("tasks", "15. Dezember 2026")]
    [InlineData("plain-language", "mithin")]
    [InlineData("rewrite", "mithin")]
    [InlineData("anonymize", "[IBAN_1]")]
    [InlineData("check", "Dienstag")]
    [InlineData("explain", "Amt für Wohnen")]
    public async Task A_function_works_on_the_text_of_the_page(string function, string shows)
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.PasteAsync(Letter);
        await clerk.ChooseAsync(function);

        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync(shows);
        await Expect(clerk.In("receipt")).ToBeVisibleAsync();
        await clerk.TakeAsync($"function-{function}");
        Assert.Empty(clerk.Complaints);
    }

    [Fact]
    public async Task Two_versions_are_compared()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.PasteAsync("Die Gebühr beträgt 120 Euro.");
        await clerk.ChooseAsync("compare");
        await clerk.In("option-other-way-paste").CheckAsync();
        await clerk.In("option-other").FillAsync("Die Gebühr beträgt 100 Euro.");

        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync("100 Euro");
        await Expect(clerk.In("result")).ToContainTextAsync("120 Euro");
        await clerk.TakeAsync("function-compare");
    }

    [Fact]
    public async Task A_template_is_filled_and_what_is_missing_is_named()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.ChooseAsync("draft");
        await clerk.In("option-template").SelectOptionAsync("vermerk");

        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync("[fehlt:");
        await clerk.TakeAsync("function-draft");
    }

    [Fact]
    public async Task A_mail_gets_the_frame_of_a_reply()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.Desk("desk-outlook").ClickAsync();
        await clerk.Desk("reading-pane").WaitForAsync();
        await clerk.ChooseAsync("reply");

        await clerk.RunAsync();

        await Expect(clerk.In("result")).ToContainTextAsync("Mit freundlichen Grüßen");
        await clerk.TakeAsync("function-reply");
    }
}
