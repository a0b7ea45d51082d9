namespace OfficeKi.Deploy.Publishing;

/// <summary>One version of an app in the tenant's catalogue.</summary>
/// <param name="State"><c>published</c>, <c>submitted</c> or <c>rejected</c>.</param>
internal sealed record CatalogueVersion(Version Number, string State);

/// <summary>An app in the tenant's catalogue.</summary>
/// <param name="Id">The catalogue's own id; not the one in the manifest.</param>
internal sealed record CatalogueApp(string Id, string Name, IReadOnlyList<CatalogueVersion> Versions)
{
    /// <summary>The highest version that was not rejected; null when there is none.</summary>
    public CatalogueVersion? Newest => Versions.Where(version => version.State != "rejected").MaxBy(version => version.Number);
}
