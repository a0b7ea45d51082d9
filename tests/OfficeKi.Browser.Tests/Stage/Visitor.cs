namespace OfficeKi.Browser.Tests.Stage;

/// <summary>A person at a browser with an empty profile, and what the browser asked for and complained about meanwhile.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    // Beside Office the pane is the page; in the demonstration it is a frame in it.
    private readonly bool _isFramed;

    private Visitor(IBrowserContext context, IPage page, bool isFramed)
    {
        (_context, Page, _isFramed) = (context, page, isFramed);
        Pane = page.FrameLocator("[data-testid=pane-frame]");
        context.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" || message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    public IFrameLocator Pane { get; }

    /// <summary>Addresses of all requests, in order.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors on the console, violations of the content security policy, uncaught exceptions.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Visitor> ArriveAsync(IBrowser browser, string origin, View view, string path, IProgram? program = null, ForeignHosts? world = null)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = origin,
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            Locale = view.Locale,
            ColorScheme = view.Scheme,
            ForcedColors = view.Forced,
            ReducedMotion = ReducedMotion.Reduce,
            Proxy = world is null ? null : new() { Server = world.Address, Bypass = ForeignHosts.Own },
        });
        context.SetDefaultTimeout(20_000);
        Visitor visitor = new(context, await context.NewPageAsync(), isFramed: program?.FramesPane ?? true);
        if (program is not null)
        {
            await program.SurroundAsync(visitor.Page);
        }

        await visitor.Page.GotoAsync(path);
        return visitor;
    }

    /// <summary>A part of the page around the pane.</summary>
    public ILocator Desk(string testId) => Page.GetByTestId(testId);

    /// <summary>A part of the pane.</summary>
    public ILocator In(string testId) => _isFramed ? Pane.GetByTestId(testId) : Page.GetByTestId(testId);

    /// <summary>Beside Office: through the sign-in window, as the person of this name; what is there <paramref name="then"/> by its id.</summary>
    public async Task SignInWithWindowAsync(string name, string then = "card-summarize")
    {
        await In("notice-accept").ClickAsync();
        var window = await Page.RunAndWaitForPopupAsync(() => In("sign-in-button").ClickAsync());
        await window.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await In(then).WaitForAsync();
    }

    public async Task SignInAsync(string persona)
    {
        await Desk($"persona-{persona}").ClickAsync();
        await In("notice-accept").ClickAsync();
        await In("card-summarize").WaitForAsync();
        await Page.Locator("[data-testid^=document-][aria-current]").WaitForAsync();
    }

    /// <summary>Opens a document of the demo city by the end of its reference.</summary>
    public async Task OpenAsync(string file)
    {
        await Entry(file).ClickAsync();
        await Expect(Entry(file)).ToHaveAttributeAsync("aria-current", "true");
    }

    public ILocator Entry(string file) => Page.Locator($"[data-testid^=document-][data-ref$='{file}']");

    public async Task PasteAsync(string text)
    {
        await Desk("paste-text").ClickAsync();
        await Desk("paste-area").FillAsync(text);
        await Desk("paste-use").ClickAsync();
        await Expect(Desk("page")).ToHaveTextAsync(text.ReplaceLineEndings(""), new() { UseInnerText = false });
    }

    /// <summary>Opens a file from the visitor's disk.</summary>
    public Task ChooseFileAsync(string name, string type, byte[] bytes) =>
        Desk("file-input").SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = bytes });

    public async Task ChooseAsync(string function)
    {
        await In($"card-{function}").ClickAsync();
        await In($"task-{function}").WaitForAsync();
    }

    /// <summary>Starts the chosen function and waits for its receipt, which is the last thing to come.</summary>
    public async Task RunAsync()
    {
        await In("run").ClickAsync();
        await FinishedAsync();
    }

    public async Task FinishedAsync() => await Expect(In("status")).ToContainTextAsync(Words.Done, new() { Timeout = 30_000 });

    public async Task AskAsync(string question, string? scope = null)
    {
        await In("option-question").FillAsync(question);
        if (scope is not null)
        {
            await In("option-scope").SelectOptionAsync(scope);
        }

        await RunAsync();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
