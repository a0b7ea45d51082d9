using System.Globalization;

namespace OfficeKi.Deploy;

/// <summary>Starts the command line in the world as it is.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => Cli.Commands(new(
        Root(), Console.Out, Console.Error, Console.IsInputRedirected ? null : Console.In,
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "de",
        () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })).Parse(args).InvokeAsync();

    /// <summary>The folder of the repository, from wherever inside it the command is started.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "appPackage")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
