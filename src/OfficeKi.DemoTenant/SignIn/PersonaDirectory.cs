namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Who is who in the demo's tenants.</summary>
internal sealed class PersonaDirectory(DemoCity city)
{
    private readonly Dictionary<(string Tenant, string Object), Persona> _byObject =
        city.Personas.ToDictionary(persona => (persona.TenantId, persona.ObjectId));

    public Persona? Find(string? tenantId, string? objectId) =>
        tenantId is not null && objectId is not null ? _byObject.GetValueOrDefault((tenantId, objectId)) : null;

    /// <summary>Finds a persona by id or mail address within a tenant or an alias for all tenants.</summary>
    public Persona? FindByName(string tenant, string? name) =>
        In(tenant).FirstOrDefault(persona =>
            persona.Id == name || string.Equals(persona.Mail, name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<Persona> In(string tenant) =>
        IsAlias(tenant) ? city.Personas : city.Personas.Where(persona => persona.TenantId == tenant);

    public bool Has(string tenant) => IsAlias(tenant) || city.Personas.Any(persona => persona.TenantId == tenant);

    /// <summary>Whether Entra would let people of any tenant sign in under this name.</summary>
    public static bool IsAlias(string tenant) => tenant is "common" or "organizations";
}
