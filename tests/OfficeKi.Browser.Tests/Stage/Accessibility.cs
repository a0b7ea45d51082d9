using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>What axe-core finds in page and pane, and what makes them scroll sideways.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Off by default in axe-core; WCAG 2.2 criterion 2.5.8.
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    private const string TooWide = """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
          [...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 5).map(part => part.outerHTML.slice(0, 120))
        """;

    /// <summary>One line for each defect, page and frames together.</summary>
    public static async Task<IReadOnlyList<string>> DefectsAsync(this Visitor visitor)
    {
        var found = (await visitor.Page.RunAxe(Rules)).Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {Short(node.Html)} {Short(string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message)))}"))
            .ToList();
        foreach (var frame in visitor.Page.Frames)
        {
            found.AddRange((await frame.EvaluateAsync<string[]>(TooWide)).Select(part => $"wider than the window: {part}"));
        }

        return found;
    }

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}
