namespace OfficeKi.Browser.Tests.Stage;

/// <summary>One browser and one server without a model, started once for all tests.</summary>
public sealed class Theatre : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private ServerProcess? _server;
    private readonly Dictionary<string, IReadOnlyList<string>> _paragraphs = [];

    internal IBrowser Browser { get; private set; } = null!;

    internal ServerProcess Server => _server!;

    public async Task InitializeAsync()
    {
        // A busy machine is no defect of the page.
        SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright);
        _server = await ServerProcess.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright?.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>A visitor with a fresh browser profile, on the server without a model unless another is named.</summary>
    internal Task<Visitor> VisitAsync(View? view = null, ServerProcess? server = null, string path = "/", ForeignHosts? world = null) =>
        Visitor.ArriveAsync(Browser, (server ?? Server).Origin, view ?? View.Light, path, world: world);

    /// <summary>A visitor at the pane beside an Office program, signed in as the clerk.</summary>
    internal async Task<Visitor> VisitOfficeAsync(OfficeProgram office, View? view = null, ServerProcess? server = null)
    {
        var clerk = await Visitor.ArriveAsync(Browser, (server ?? Server).Origin, view ?? View.Pane, office.Path, office);
        await clerk.SignInWithWindowAsync("Miriam Velten");
        return clerk;
    }

    /// <summary>A visitor in Teams, where the pane is in a frame; whom Teams knows is signed in.</summary>
    internal Task<Visitor> VisitTeamsAsync(TeamsProgram teams, View? view = null, ServerProcess? server = null) =>
        Visitor.ArriveAsync(Browser, (server ?? Server).Origin, view ?? View.Dialog, teams.Path, teams);

    /// <summary>The paragraphs of a document of the demo city, as Word counts them; read in the demonstration once.</summary>
    internal async Task<IReadOnlyList<string>> ParagraphsOfAsync(string file)
    {
        if (!_paragraphs.TryGetValue(file, out var paragraphs))
        {
            await using var clerk = await VisitAsync();
            await clerk.SignInAsync("sachbearbeitung");
            var response = await clerk.Page.RunAndWaitForResponseAsync(
                () => clerk.OpenAsync(file), answer => answer.Url.Contains("/demo/content/", StringComparison.Ordinal) && answer.Url.EndsWith(file, StringComparison.Ordinal));
            _paragraphs[file] = paragraphs = WordParagraphs.Of(await response.JsonAsync() ?? default);
        }

        return paragraphs;
    }
}

/// <summary>All browser tests share the stage, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnStage : ICollectionFixture<Theatre>
{
    public const string Name = "stage";
}
