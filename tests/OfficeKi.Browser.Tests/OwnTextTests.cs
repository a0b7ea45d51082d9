using System.Text;
using System.Text.RegularExpressions;

namespace OfficeKi.Browser.Tests;

/// <summary>The visitor's own files and texts, good and bad.</summary>
[Collection(OnStage.Name)]
public class OwnTextTests(Theatre theatre)
{
    private const string Letter =
        "Der Stadtrat hat am 14. September 2026 beschlossen, die Brücke zu sperren.\nDie Kosten betragen 84.500 Euro.\nDie Frist für Einwendungen endet am 30. Oktober 2026.";

    [Theory]
    [InlineData("Brief.docx")]
    [InlineData("Brief.txt")]
    public async Task An_own_file_is_summarised_with_sources_in_it(string name)
    {
        await using var guest = await GuestAsync();

        await guest.ChooseFileAsync(name, "application/octet-stream", name.EndsWith(".txt", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Letter) : OwnFiles.Word(Letter));

        await Expect(guest.Page.Locator(".file-name")).ToHaveTextAsync(name);
        await Expect(guest.Page.Locator(".sheet p")).ToHaveTextAsync(Letter.Split('\n'));
        await SummaryLeadsBackAsync(guest);
    }

    [Fact]
    public async Task A_pasted_text_is_summarised_with_sources_in_it()
    {
        await using var guest = await GuestAsync();

        await guest.PasteAsync(Letter);

        await Expect(guest.Page.Locator(".sheet p")).ToHaveTextAsync(Letter.Split('\n'));
        await SummaryLeadsBackAsync(guest);
    }

    [Fact]
    public async Task Markup_in_a_pasted_text_stays_text()
    {
        await using var guest = await GuestAsync();

        await guest.PasteAsync("<img src=x onerror=\"document.title='Angriff'\"> <b>fett</b> ist hier nichts.");

        await Expect(guest.Page.Locator(".sheet img, .sheet b")).ToHaveCountAsync(0);
        await Expect(guest.Page).Not.ToHaveTitleAsync("Angriff");
    }

    public static TheoryData<string, string, string> BadFiles => new()
    {
        { "broken", "Kaputt.docx", "beschädigt" },
        { "bomb", "Bombe.docx", "zu groß|Erlaubt sind" },
        { "encrypted", "Geschützt.docx", "Kennwort" },
        { "binary", "Programm.docx", "nicht unterstützt|beschädigt" },
        { "empty", "Leer.docx", "nicht unterstützt|beschädigt|leer|keinen Text" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_file_that_cannot_be_read_is_explained_and_the_work_before_it_stays(string kind, string name, string expected)
    {
        await using var guest = await GuestAsync();
        await guest.PasteAsync(Letter);
        await guest.ChooseAsync("summarize");
        await guest.RunAsync();

        await guest.ChooseFileAsync(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", OwnFiles.Bad(kind));

        await Expect(guest.Page.Locator("[data-testid=desk-message].failed")).ToHaveTextAsync(new Regex(expected, RegexOptions.None, TimeSpan.FromSeconds(1)));
        await guest.TakeAsync($"file-{kind}");
        await Expect(guest.Page.Locator(".sheet p")).ToHaveTextAsync(Letter.Split('\n'));
        await Expect(guest.In("block-0")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_text_without_words_is_explained_and_the_result_before_it_stays()
    {
        await using var guest = await GuestAsync();
        await guest.PasteAsync(Letter);
        await guest.ChooseAsync("summarize");
        await guest.RunAsync();
        await guest.PasteAsync("🎉🎉🎉");

        await guest.In("run").ClickAsync();

        await Expect(guest.In("problem")).ToContainTextAsync("Text");
        await guest.TakeAsync("text-emoji");
        await Expect(guest.In("problem")).ToContainTextAsync("Ihr früheres Ergebnis bleibt stehen.");
        await Expect(guest.In("block-0")).ToBeVisibleAsync();
    }

    private async Task<Visitor> GuestAsync()
    {
        var guest = await theatre.VisitAsync();
        await guest.SignInAsync("sachbearbeitung");
        return guest;
    }

    private static async Task SummaryLeadsBackAsync(Visitor guest)
    {
        await guest.ChooseAsync("summarize");
        await guest.RunAsync();
        await guest.In("source-0-0").ClickAsync();
        await Expect(guest.Page.Locator(".sheet .is-source")).ToHaveTextAsync(await guest.In("block-0").Locator(".block-text").InnerTextAsync());
    }
}
