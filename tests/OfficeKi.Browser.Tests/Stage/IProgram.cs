namespace OfficeKi.Browser.Tests.Stage;

/// <summary>The program around a pane.</summary>
internal interface IProgram
{
    /// <summary>Address of the page a visitor opens.</summary>
    string Path { get; }

    /// <summary>Whether that page has the pane in a frame; else it is the pane.</summary>
    bool FramesPane { get; }

    /// <summary>Puts the program there before the page comes.</summary>
    Task SurroundAsync(IPage page);
}
