using System.Text;
using OfficeKi.Deploy;

namespace OfficeKi.Tests.Deploy;

/// <summary>A copy of what the command line works on, to change and break, and the command line on it.</summary>
internal sealed class DeployFolder : IDisposable
{
    private const string Schemas = "src/OfficeKi.Panes/node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("officeki-deploy-");

    public DeployFolder()
    {
        string[] files =
        [
            "aad.manifest.json", .. Directory.GetFiles(Repository.Path("env")).Select(file => $"env/{Path.GetFileName(file)}"),
            .. Directory.GetFiles(Repository.Path("appPackage")).Select(file => $"appPackage/{Path.GetFileName(file)}"),
            .. Directory.GetFiles(Repository.Path("manifest")).Select(file => $"manifest/{Path.GetFileName(file)}"),
            .. Directory.GetFiles(Repository.Path("src", "OfficeKi.Panes", "public"), "icon-*.png").Select(file => $"src/OfficeKi.Panes/public/{Path.GetFileName(file)}"),
            $"{Schemas}/MicrosoftTeams.schema.json", $"{Schemas}/MicrosoftTeams.Localization.schema.json",
        ];
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
            File.Copy(Repository.Path(file.Split('/')), At(file));
        }
    }

    public string Root => _root.FullName;

    public string At(string path) => Path.Combine([Root, .. path.Split('/')]);

    /// <summary>Replaces a text that must be there.</summary>
    public DeployFolder Change(string path, string text, string by)
    {
        var before = File.ReadAllText(At(path));
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(At(path), before.Replace(text, by, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Sets a value of the demo environment.</summary>
    public DeployFolder Set(string name, string value)
    {
        var lines = File.ReadAllLines(At("env/.env.demo"));
        lines[Array.FindIndex(lines, line => line.StartsWith(name + "=", StringComparison.Ordinal))] = $"{name}={value}";
        File.WriteAllLines(At("env/.env.demo"), lines);
        return this;
    }

    /// <summary>1-based line of a text in a file.</summary>
    public int LineOf(string path, string text) => Array.FindIndex(File.ReadAllLines(At(path)), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    public Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync(null, null, "de", arguments);

    public async Task<(int Code, string Output, string Error)> RunAsync(Func<HttpMessageHandler>? handler, TextWriter? output, string language, string[] arguments, TextReader? input = null)
    {
        output ??= new StringWriter();
        var error = new StringWriter();
        var surroundings = new Surroundings(Root, output, error, input, language, handler ?? (() => throw new InvalidOperationException("this command needs no network")));
        var code = await Cli.Commands(surroundings).Parse(arguments).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString()!, error.ToString());
    }

    public void Dispose() => _root.Delete(recursive: true);
}
