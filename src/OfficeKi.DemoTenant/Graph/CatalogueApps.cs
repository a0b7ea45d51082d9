namespace OfficeKi.DemoTenant.Graph;

/// <param name="State"><c>published</c> or <c>submitted</c>.</param>
internal sealed record CatalogueDefinition(string Id, string Version, string Name, string State, DateTimeOffset Modified);

/// <summary>An app in a tenant's catalogue.</summary>
/// <param name="ExternalId">Id of the manifest.</param>
internal sealed record CatalogueApp(string Id, string ExternalId, IReadOnlyList<CatalogueDefinition> Definitions);

/// <summary>The tenants' app catalogues, in memory, the latest few of each.</summary>
internal sealed class CatalogueApps
{
    private const int Most = 50;

    private readonly Lock _lock = new();
    private readonly List<(string Tenant, CatalogueApp App)> _all = [];

    public IReadOnlyList<CatalogueApp> Of(string tenant)
    {
        lock (_lock)
        {
            return [.. _all.Where(one => one.Tenant == tenant).Select(one => one.App)];
        }
    }

    /// <returns>The new app, or null when the catalogue has one with this id.</returns>
    public CatalogueApp? Add(string tenant, string externalId, CatalogueDefinition first)
    {
        lock (_lock)
        {
            if (_all.Exists(one => one.Tenant == tenant && one.App.ExternalId == externalId))
            {
                return null;
            }

            var app = new CatalogueApp(Guid.NewGuid().ToString(), externalId, [first]);
            _all.Add((tenant, app));
            _all.RemoveRange(0, Math.Max(0, _all.Count - Most));
            return app;
        }
    }

    /// <returns>False when this version is there already, or there is no such app any more.</returns>
    public bool Add(string tenant, CatalogueApp app, CatalogueDefinition next)
    {
        lock (_lock)
        {
            var place = _all.FindIndex(one => one.Tenant == tenant && one.App.Id == app.Id);
            if (place < 0 || _all[place].App.Definitions.Any(known => known.Version == next.Version))
            {
                return false;
            }

            _all[place] = (tenant, _all[place].App with { Definitions = [.. _all[place].App.Definitions, next] });
            return true;
        }
    }
}
