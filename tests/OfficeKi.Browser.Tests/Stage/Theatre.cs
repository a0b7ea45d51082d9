namespace OfficeKi.Browser.Tests.Stage;

/// <summary>One browser and one server without a model, started once for all tests.</summary>
public sealed class Theatre : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private ServerProcess? _server;

    internal IBrowser Browser { get; private set; } = null!;

    internal ServerProcess Server => _server!;

    public async Task InitializeAsync()
    {
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
    internal Task<Visitor> VisitAsync(View? view = null, ServerProcess? server = null, string path = "/") =>
        Visitor.ArriveAsync(Browser, (server ?? Server).Origin, view ?? View.Light, path);
}

/// <summary>All browser tests share the stage, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnStage : ICollectionFixture<Theatre>
{
    public const string Name = "stage";
}
