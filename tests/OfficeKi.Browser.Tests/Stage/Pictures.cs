namespace OfficeKi.Browser.Tests.Stage;

/// <summary>Pictures of what a visitor sees, beside the test's program in <c>pictures/</c>.</summary>
internal static class Pictures
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pictures");

    public static Task TakeAsync(this Visitor visitor, string name) =>
        visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png") });
}
