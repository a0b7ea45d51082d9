using System.Text.Json;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>Teams with one page of ours in a frame; it speaks TeamsJS' protocol with the page. What the page hands over stands in <c>standIn.submitted</c>.</summary>
internal sealed class TeamsProgram(string address) : IProgram
{
    private const string Html = """
        <!doctype html><html lang="de"><head><title>Teams</title><link rel="icon" href="data:,">
        <style>html, body, main, iframe { display: block; width: 100%; height: 100%; margin: 0; border: 0 }</style>
        </head><body><main aria-label="Teams"></main><script src="/stage/teams.js"></script></body></html>
        """;

    public string Theme { get; init; } = "default";

    public string Locale { get; init; } = "de-de";

    /// <summary>Whom Teams says the user is; null leaves the sign-in to the page.</summary>
    public string? Persona { get; init; } = "sachbearbeitung";

    /// <summary>What the page is to Teams: <c>task</c> (dialog), <c>content</c> (tab), <c>authentication</c> (sign-in window).</summary>
    public string Place { get; init; } = "task";

    public string Path => "/stage/teams";

    public bool FramesPane => true;

    // On the server's own origin, so that the page may stand in a frame there; the server itself knows nothing of it.
    public async Task SurroundAsync(IPage page)
    {
        var stage = JsonSerializer.Serialize(new { address, context = new { locale = Locale, theme = Theme, frameContext = Place, loginHint = Persona } });
        await page.RouteAsync("**/stage/teams", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Html }));
        var script = await File.ReadAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "office", "teams.js"));
        await page.RouteAsync("**/stage/teams.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = $"globalThis.officeStage = {stage};\n{script}" }));
    }
}
