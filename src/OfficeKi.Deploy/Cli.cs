using System.CommandLine;
using OfficeKi.Deploy.Packages;
using OfficeKi.Deploy.Policies;
using OfficeKi.Deploy.Publishing;
using OfficeKi.Deploy.Validation;

namespace OfficeKi.Deploy;

/// <summary>The command line: one line per command; each says what it does in German and English.</summary>
internal static class Cli
{
    private static readonly Option<string> Environment = new("--env") { Description = "Umgebung: Datei env/.env.<name> / environment", Required = true };
    private static readonly Option<string> PublishedVariant = Of("--variant", "Was veröffentlicht wird / what is published", Variant.Combined, Variant.Teams);
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Nur zeigen, was sich ändern würde / only show what would change" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Nicht nachfragen, für Skripte / do not ask, for scripts" };
    private static readonly Option<bool> Review = new("--review") { Description = "Zur Prüfung einreichen, ohne Administratorrolle / submit for review, without an administrator's role" };
    private static readonly Option<bool> Standalone = new("--standalone") { Description = "Ein ganzes Paket statt einer Ergänzung zu „base“ / a whole package, no overlay of “base”" };
    private static readonly Argument<string> Folder = new("folder") { Description = "Ordner mit YAML-Dateien / folder of YAML files" };

    public static RootCommand Commands(Surroundings surroundings) => new("OfficeKi: Pakete bauen, prüfen, veröffentlichen / build, validate, publish packages")
    {
        Command("package", "Prüft alles und schreibt die Pakete / checks everything and writes the packages", [Environment],
            (parsed, stop) => PackageCommand.RunAsync(surroundings, parsed.GetRequiredValue(Environment), stop)),
        Command("validate", "Nennt alle Fehler mit Datei und Zeile / names all errors with file and line", [Environment],
            (parsed, stop) => ValidateCommand.RunAsync(surroundings, parsed.GetRequiredValue(Environment), stop)),
        Command("publish", "Legt die App im Katalog des Mandanten an oder erneuert sie / creates or updates the app in the tenant's catalogue", [Environment, PublishedVariant, DryRun, Yes, Review],
            (parsed, stop) => PublishCommand.RunAsync(surroundings, new(
                parsed.GetRequiredValue(Environment), Variant.Named(parsed.GetValue(PublishedVariant)!)!, parsed.GetValue(DryRun), parsed.GetValue(Yes), parsed.GetValue(Review)), stop)),
        Command("status", "Zeigt, was im Katalog steht / shows what is in the catalogue", [Environment, PublishedVariant],
            (parsed, stop) => StatusCommand.RunAsync(surroundings, parsed.GetRequiredValue(Environment), Variant.Named(parsed.GetValue(PublishedVariant)!)!, stop)),
        new Command("policy", "Richtlinien / policies")
        {
            PolicyCheckCommand(surroundings),
        },
    };

    private static Command PolicyCheckCommand(Surroundings surroundings)
    {
        var command = Command("check", "Nennt alle Fehler einer Richtlinie mit Datei, Zeile und Spalte / names all errors of a policy with file, line and column", [Standalone],
            (parsed, _) => Task.FromResult(PolicyCheckCommandLine.Run(surroundings, parsed.GetRequiredValue(Folder), parsed.GetValue(Standalone))));
        command.Arguments.Add(Folder);
        return command;
    }

    private static Command Command(string name, string description, Option[] options, Func<ParseResult, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(run);
        return command;
    }

    private static Option<string> Of(string name, string description, params Variant[] variants)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => variants[0].Name };
        option.AcceptOnlyFromAmong([.. variants.Select(variant => variant.Name)]);
        return option;
    }
}
