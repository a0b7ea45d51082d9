namespace OfficeKi.Browser.Tests.Stage;

/// <summary>A visitor without a mouse.</summary>
internal static class Keyboard
{
    private const int MostSteps = 120;

    private const string HasFocus = "id => document.hasFocus() && document.activeElement.matches(`[data-testid='${id}'], [data-testid='${id}'] > summary`)";

    /// <summary>Moves with Tab until the wanted part has the focus, in whatever frame it is, and presses the key there.</summary>
    public static async Task PressAsync(this Visitor visitor, string testId, string key = "Enter")
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (await IsFocusedAsync(visitor, testId))
            {
                await visitor.Page.Keyboard.PressAsync(key);
                return;
            }

            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"`{testId}` is not reached with the Tab key");
    }

    private static async Task<bool> IsFocusedAsync(Visitor visitor, string testId)
    {
        foreach (var frame in visitor.Page.Frames)
        {
            if (await frame.EvaluateAsync<bool>(HasFocus, testId))
            {
                return true;
            }
        }

        return false;
    }
}
