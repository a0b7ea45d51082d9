using System.Text.Json;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>
/// The Office program around a pane: the panes' own fakes on <c>office-addin-mock</c> define in the window what Office.js would.
/// The demonstration loads no Office.js, so there is no request to answer in its place: the script comes before the page's own.
/// </summary>
internal sealed class OfficeProgram : IProgram
{
    private readonly string _name;
    private readonly object _open;

    private OfficeProgram(string name, object open) => (_name, _open) = (name, open);

    /// <summary>Address of the page of this program's pane.</summary>
    public string Path => $"/panes/{_name}";

    public bool FramesPane => false;

    /// <summary>Word with a document, one entry per paragraph as Word counts them; <paramref name="saved"/> when that is what is stored at the address.</summary>
    public static OfficeProgram Word(string url, IReadOnlyList<string> paragraphs, bool saved) => new("word", new { url, paragraphs, saved });

    /// <summary>Outlook beside a mail one reads.</summary>
    public static OfficeProgram Reading(string id, string conversation, string subject) => new("outlook", new { id, conversation, subject });

    /// <summary>Outlook beside a mail one writes.</summary>
    public static OfficeProgram Writing(string html) => new("outlook", new { html });

    public async Task SurroundAsync(IPage page)
    {
        await page.AddInitScriptAsync($"globalThis.officeStage = {JsonSerializer.Serialize(_open)};");
        await page.AddInitScriptAsync(scriptPath: System.IO.Path.Combine(AppContext.BaseDirectory, "office", $"{_name}.js"));
    }
}
