namespace OfficeKi.DemoTenant.Files;

/// <summary>The people of <c>personas.yaml</c>, and the ways sources name them.</summary>
internal sealed class CityDirectory
{
    private readonly Dictionary<string, TenantEntry> _tenants;
    private readonly Dictionary<string, DemoAddress> _contacts;

    public CityDirectory(DirectoryFile file)
    {
        _tenants = file.Tenants.ToDictionary(tenant => tenant.Key, StringComparer.Ordinal);
        Personas = [.. file.Personas.Select(ToPersona)];
        Labels = [.. file.Labels.Select(label => new DemoLabel(label.Id, label.Name, label.Priority))];
        _contacts = file.Contacts
            .Concat(Personas.Select(persona => KeyValuePair.Create(persona.Id, $"{persona.DisplayName} <{persona.Mail}>")))
            .ToDictionary(entry => entry.Key, entry => ToAddress(entry.Value), StringComparer.Ordinal);
    }

    public IReadOnlyList<Persona> Personas { get; }

    public IReadOnlyList<DemoLabel> Labels { get; }

    public string TenantId(string key) => _tenants[key].Id;

    public string? LabelId(string? name) => name is null ? null : Labels.Single(label => label.Name == name).Id;

    public DemoAddress Address(string key) =>
        _contacts.TryGetValue(key, out var address) ? address : throw new InvalidOperationException($"`{key}` is no contact of the city");

    public IReadOnlyList<DemoAddress> Addresses(IEnumerable<string> keys) => [.. keys.Select(Address)];

    public IReadOnlyList<string> Readers(ItemHead head) => head.Readers is ["alle"]
        ? [.. Personas.Where(persona => persona.TenantId == TenantId(head.Tenant)).Select(persona => persona.Id)]
        : head.Readers;

    private Persona ToPersona(PersonaEntry entry)
    {
        var tenant = _tenants[entry.Tenant];
        return new(
            entry.Id, entry.ObjectId, tenant.Id, entry.Name, $"{entry.Mailbox}@{tenant.Domain}", entry.Title, entry.Office, tenant.City,
            entry.Roles, entry.Licensed);
    }

    private static DemoAddress ToAddress(string text)
    {
        var open = text.LastIndexOf('<');
        return new(text[..open].Trim(), text[(open + 1)..^1]);
    }
}
