namespace OfficeKi.Browser.Tests;

/// <summary>The picture in the panes' documentation, taken from the running product.</summary>
[Collection(OnStage.Name)]
public class PictureTests(Theatre theatre)
{
    /// <summary>Set to 1, the picture in the repository is replaced; otherwise it goes beside the other pictures.</summary>
    private const string Update = "OFFICEKI_UPDATE_PICTURE";

    private const int MostBytes = 300_000;

    [Fact]
    public async Task The_side_panel_shows_a_summary_beside_the_passage_it_rests_on()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync("f-bv-0187-uferstrasse");
        await clerk.ChooseAsync("summarize");
        await clerk.RunAsync();
        await clerk.In("source-1-0").ClickAsync();
        await Expect(clerk.Page.Locator(".is-source")).ToBeInViewportAsync();
        await Expect(clerk.In("source-1-0")).ToBeInViewportAsync();

        var picture = await clerk.TakeAsync("side-panel");

        Assert.InRange(picture.Length, 10_000, MostBytes);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllBytesAsync(Path.Combine(Repository(), "src/OfficeKi.Panes/docs/side-panel.png"), picture);
        }
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OfficeKi.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
