namespace OfficeKi.DemoTenant.Files;

/// <summary>Shape of <c>personas.yaml</c>.</summary>
internal sealed class DirectoryFile
{
    public List<TenantEntry> Tenants { get; init; } = [];

    public List<LabelEntry> Labels { get; init; } = [];

    public List<PersonaEntry> Personas { get; init; } = [];

    /// <summary>Everybody else who writes or is written to: key, then <c>Name &lt;address&gt;</c>.</summary>
    public Dictionary<string, string> Contacts { get; init; } = [];
}

internal sealed class TenantEntry
{
    public string Key { get; init; } = "";

    public string Id { get; init; } = "";

    public string City { get; init; } = "";

    public string Domain { get; init; } = "";
}

internal sealed class LabelEntry
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public int Priority { get; init; }
}

internal sealed class PersonaEntry
{
    public string Id { get; init; } = "";

    public string ObjectId { get; init; } = "";

    public string Tenant { get; init; } = "";

    public string Name { get; init; } = "";

    public string Mailbox { get; init; } = "";

    public string Title { get; init; } = "";

    public string Office { get; init; } = "";

    public List<string> Roles { get; init; } = [];

    public bool Licensed { get; init; } = true;
}
