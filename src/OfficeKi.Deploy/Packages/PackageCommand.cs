using OfficeKi.Deploy.Validation;

namespace OfficeKi.Deploy.Packages;

/// <summary><c>package</c>: writes all packages of an environment, or nothing when anything is wrong.</summary>
internal static class PackageCommand
{
    public static async Task<int> RunAsync(Surroundings surroundings, string environment, CancellationToken cancellationToken)
    {
        if (await ValidateCommand.CheckedAsync(surroundings, environment, cancellationToken) is not { } files)
        {
            return ExitCodes.Failed;
        }

        foreach (var variant in Variant.All)
        {
            await WriteAsync(surroundings, $"appPackage/build/officeki.{environment}{variant.Suffix}.zip", AppPackage.Build(surroundings.Root, files, variant).Zip, cancellationToken);
        }

        await WriteAsync(surroundings, $"manifest/build/word.{environment}.xml", System.Text.Encoding.UTF8.GetBytes(files.Word.Text), cancellationToken);
        await WriteAsync(surroundings, $"manifest/build/outlook.{environment}.xml", System.Text.Encoding.UTF8.GetBytes(files.Outlook.Text), cancellationToken);
        return ExitCodes.Good;
    }

    private static async Task WriteAsync(Surroundings surroundings, string path, byte[] content, CancellationToken cancellationToken)
    {
        var file = Path.Combine(surroundings.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, content, cancellationToken);
        await surroundings.Output.WriteLineAsync(path);
    }
}
