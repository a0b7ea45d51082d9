using OfficeKi.Deploy.Packages;
using OfficeKi.Deploy.Templates;

namespace OfficeKi.Deploy.Validation;

/// <summary>Everything that can be checked before anything is made: names every problem of every file at once.</summary>
internal static class PackageCheck
{
    private const string ManifestSchema = "MicrosoftTeams.schema.json";
    private const string WordsSchema = "MicrosoftTeams.Localization.schema.json";

    public static async Task<IReadOnlyList<Problem>> CheckAsync(string root, AppFiles files, CancellationToken cancellationToken)
    {
        List<Problem> problems = [.. files.Environment.Problems, .. files.Templates.SelectMany(template => template.Problems), .. IconCheck.Check(root)];
        if (files.Environment.Settings.Count > 0)
        {
            await CheckUnifiedAsync(root, files, problems, cancellationToken);
            JsonPlace.Parse(files.Registration, problems);
            problems.AddRange([.. XmlManifestCheck.Check(files.Word), .. XmlManifestCheck.Check(files.Outlook)]);
        }

        return Problem.Sorted(problems.Where(problem => !files.Templates.Any(template => template.FollowsFrom(problem, files.Environment.Wrong))));
    }

    private static async Task CheckUnifiedAsync(string root, AppFiles files, List<Problem> problems, CancellationToken cancellationToken)
    {
        var (manifest, words) = (JsonPlace.Parse(files.Manifest, problems), JsonPlace.Parse(files.English, problems));
        if (manifest is null || words is null)
        {
            return;
        }

        var version = (string?)manifest["manifestVersion"] ?? "";
        problems.AddRange(await SchemaCheck.CheckAsync(root, files.Manifest, ManifestSchema, version, cancellationToken));
        problems.AddRange(await SchemaCheck.CheckAsync(root, files.English, WordsSchema, version, cancellationToken));
        problems.AddRange([.. UnifiedManifestCheck.Check(files.Manifest, manifest), .. LocalizationCheck.Check(files.Manifest, manifest, files.English, words)]);
        if (problems.Count == 0)
        {
            await CheckVariantsAsync(root, files, problems, cancellationToken);
        }
    }

    // What is left out of a variant must leave a valid manifest; told by the file it would be.
    private static async Task CheckVariantsAsync(string root, AppFiles files, List<Problem> problems, CancellationToken cancellationToken)
    {
        foreach (var variant in Variant.All)
        {
            var made = Template.FillText($"appPackage/manifest{variant.Suffix}.json", AppPackage.Build(root, files, variant).Manifest, files.Environment);
            var version = (string?)Newtonsoft.Json.Linq.JObject.Parse(made.Text)["manifestVersion"] ?? "";
            problems.AddRange(await SchemaCheck.CheckAsync(root, made, ManifestSchema, version, cancellationToken));
        }
    }
}
