using System.Globalization;
using OfficeKi.Deploy;

var surroundings = new Surroundings(
    Root(), Console.Out, Console.Error, Console.IsInputRedirected ? null : Console.In,
    CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "de",
    () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

return await Cli.Commands(surroundings).Parse(args).InvokeAsync();

// The folder of the repository, from wherever inside it the command is started.
static string Root()
{
    var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
    while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "appPackage")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? Directory.GetCurrentDirectory();
}
