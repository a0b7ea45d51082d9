namespace OfficeKi.Browser.Tests.Stage;

/// <summary>How a visitor looks at the page: window in CSS pixels, colours, language.</summary>
internal sealed record View(string Name, int Width = 1280, int Height = 800)
{
    public static readonly View Light = new("light");

    public static readonly View Dark = new("dark") { Scheme = ColorScheme.Dark };

    /// <summary>320 px, as WCAG 2.2 criterion 1.4.10 (reflow) asks: 1280 px enlarged to 400 percent.</summary>
    public static readonly View Narrow = new("narrow", 320, 640);

    /// <summary>As wide as Word opens a task pane at first.</summary>
    public static readonly View Pane = new("pane", 400, 800);

    /// <summary>As large as Teams opens our dialog.</summary>
    public static readonly View Dialog = new("dialog", 600, 720);

    public static readonly View Contrast = new("contrast") { Forced = ForcedColors.Active };

    public static readonly View English = new("english") { Locale = "en-GB" };

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public ForcedColors Forced { get; init; } = ForcedColors.None;

    public string Locale { get; init; } = "de-DE";

    public static View Named(string name) => new[] { Light, Dark, Narrow, Contrast, English }.Single(view => view.Name == name);
}
