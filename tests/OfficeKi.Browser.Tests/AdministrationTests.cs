namespace OfficeKi.Browser.Tests;

/// <summary>The pages around the panes: administration with its table of requirements, and what the public may read.</summary>
[Collection(OnStage.Name)]
public class AdministrationTests(Theatre theatre)
{
    [Fact]
    public async Task An_administrator_finds_what_is_open_and_what_shows_the_rest()
    {
        await using var visitor = await theatre.VisitAsync(path: "/verwaltung#compliance");
        await Expect(visitor.Desk("shown")).ToHaveTextAsync("81 von 81 Anforderungen");

        await visitor.Desk("requirement-VS-1").Locator("summary").ClickAsync();
        await Expect(visitor.Desk("requirement-VS-1")).ToContainTextAsync("Markings and secrets are refused whoever asks");
        await visitor.Desk("state").SelectOptionAsync("city");

        await Expect(visitor.Desk("requirement-DP-10")).ToContainTextAsync("offen");
        await visitor.Desk("requirement-DP-10").Locator("summary").ClickAsync();
        await Expect(visitor.Desk("requirement-DP-10")).ToContainTextAsync("Führen Sie die Folgenabschätzung durch.");
        await visitor.TakeAsync("administration-requirements");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task The_staff_council_has_its_own_way_in_and_a_clerk_sees_nothing_of_it()
    {
        await using var visitor = await theatre.VisitAsync(path: "/personalrat#compliance");
        await Expect(visitor.Desk("persona")).ToHaveValueAsync("personalrat");
        await Expect(visitor.Desk("shown")).ToContainTextAsync("Anforderungen");

        await visitor.Desk("persona").SelectOptionAsync("sachbearbeitung");

        await Expect(visitor.Page.GetByText("Für Ihre Rolle gibt es hier keinen Bereich.")).ToBeVisibleAsync();
        await Expect(visitor.Desk("shown")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/verwaltung#compliance", "light")]
    [InlineData("/verwaltung#compliance", "dark")]
    [InlineData("/verwaltung#compliance", "narrow")]
    [InlineData("/verwaltung#compliance", "contrast")]
    [InlineData("/transparenz", "light")]
    [InlineData("/transparenz", "dark")]
    [InlineData("/transparenz", "narrow")]
    [InlineData("/barrierefreiheit", "narrow")]
    [InlineData("/hilfe", "narrow")]
    [Trait("Requirement", "A11Y-1")]
    public async Task A_page_is_free_of_barriers_that_a_machine_can_find(string path, string view)
    {
        await using var visitor = await theatre.VisitAsync(View.Named(view), path: path);
        await visitor.Page.Locator("h1").First.WaitForAsync();
        if (path == "/verwaltung#compliance")
        {
            await visitor.Desk("requirement-DSK-1").Locator("summary").ClickAsync();
        }

        Assert.Empty(await visitor.DefectsAsync());
    }
}
