using OfficeKi.Deploy.Packages;
using OfficeKi.Deploy.Validation;

namespace OfficeKi.Deploy.Publishing;

/// <summary><c>status</c>: what the catalogue has, and what this folder would publish.</summary>
internal static class StatusCommand
{
    public static async Task<int> RunAsync(Surroundings surroundings, string environment, Variant variant, CancellationToken cancellationToken)
    {
        if (await ValidateCommand.CheckedAsync(surroundings, environment, cancellationToken) is not { } files)
        {
            return ExitCodes.Failed;
        }

        try
        {
            using var http = new HttpClient(surroundings.Handler());
            var catalogue = new AppCatalogue(http, files.Environment["GRAPH_BASE_URL"], await DeviceSignIn.SignInAsync(surroundings, http, files.Environment, cancellationToken));
            Show(surroundings, await catalogue.FindAsync(files.Environment[variant.IdSetting], cancellationToken));
            surroundings.Say(new($"In {files.Environment.Path}: Version {files.Environment["APP_VERSION"]}", $"In {files.Environment.Path}: version {files.Environment["APP_VERSION"]}"));
            return ExitCodes.Good;
        }
        catch (PublishException failure)
        {
            return surroundings.Fail(failure.Text);
        }
    }

    private static void Show(Surroundings surroundings, CatalogueApp? app)
    {
        surroundings.Say(app is null
            ? new("Im Katalog: nichts unter dieser Kennung", "In the catalogue: nothing under this id")
            : new($"Im Katalog: „{app.Name}“, Katalog-Kennung {app.Id}", $"In the catalogue: “{app.Name}”, catalogue id {app.Id}"));
        foreach (var version in app?.Versions.OrderByDescending(version => version.Number) ?? Enumerable.Empty<CatalogueVersion>())
        {
            surroundings.Say(new($"  Version {version.Number}: {version.State}", $"  version {version.Number}: {version.State}"));
        }
    }
}
