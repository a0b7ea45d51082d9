using OfficeKi.Core;
using OfficeKi.Deploy.Packages;

namespace OfficeKi.Deploy.Publishing;

/// <summary>What publishing would do to the catalogue. Closed: only these cases exist.</summary>
internal abstract record PublishPlan
{
    private PublishPlan()
    {
    }

    /// <summary>What the administrator is shown before anything happens.</summary>
    public abstract LocalizedText Sentence { get; }

    public sealed record Create(AppPackage Package) : PublishPlan
    {
        public override LocalizedText Sentence => new($"Neu: „{Package.Name}“, Version {Package.Version}, kommt in den Katalog.", $"New: “{Package.Name}”, version {Package.Version}, comes into the catalogue.");
    }

    public sealed record Update(CatalogueApp App, AppPackage Package) : PublishPlan
    {
        public override LocalizedText Sentence => new($"Erneuern: „{App.Name}“ von Version {App.Newest?.Number.ToString() ?? "–"} auf {Package.Version}.", $"Update: “{App.Name}” from version {App.Newest?.Number.ToString() ?? "–"} to {Package.Version}.");
    }

    public sealed record Nothing(CatalogueApp App) : PublishPlan
    {
        public override LocalizedText Sentence => new($"Nichts zu tun: „{App.Name}“ steht schon mit Version {App.Newest!.Number} im Katalog ({App.Newest.State}).", $"Nothing to do: “{App.Name}” is in the catalogue with version {App.Newest!.Number} already ({App.Newest.State}).");
    }

    public sealed record TooOld(CatalogueApp App, AppPackage Package) : PublishPlan
    {
        public override LocalizedText Sentence => new($"Im Katalog steht schon Version {App.Newest!.Number}, das Paket hat {Package.Version}. Erhöhen Sie APP_VERSION.", $"Version {App.Newest!.Number} is in the catalogue already, the package has {Package.Version}. Raise APP_VERSION.");
    }

    /// <param name="found">What the catalogue has under the package's id, or null.</param>
    public static PublishPlan For(AppPackage package, CatalogueApp? found) =>
        found is null ? new Create(package)
        : found.Newest is not { } newest ? new Update(found, package)
        : Version.Parse(package.Version).CompareTo(newest.Number) switch
        {
            0 => new Nothing(found),
            < 0 => new TooOld(found, package),
            _ => new Update(found, package),
        };
}
