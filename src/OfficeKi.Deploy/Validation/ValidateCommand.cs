using OfficeKi.Deploy.Environments;
using OfficeKi.Deploy.Packages;

namespace OfficeKi.Deploy.Validation;

/// <summary><c>validate</c>: every problem of an environment, its manifests and icons.</summary>
internal static class ValidateCommand
{
    public static async Task<int> RunAsync(Surroundings surroundings, string environment, CancellationToken cancellationToken)
    {
        var files = await CheckedAsync(surroundings, environment, cancellationToken);
        if (files is null)
        {
            return ExitCodes.Failed;
        }

        surroundings.Say(new($"In Ordnung: {files.Templates.Count} Dateien, Umgebung {environment}.", $"Good: {files.Templates.Count} files, environment {environment}."));
        return ExitCodes.Good;
    }

    /// <returns>The files, or null after all their problems have been printed.</returns>
    public static async Task<AppFiles?> CheckedAsync(Surroundings surroundings, string environment, CancellationToken cancellationToken)
    {
        var files = AppFiles.Read(surroundings.Root, EnvironmentFile.Read(surroundings.Root, environment));
        var problems = await PackageCheck.CheckAsync(surroundings.Root, files, cancellationToken);
        return surroundings.Report(problems) == ExitCodes.Good ? files : null;
    }
}
