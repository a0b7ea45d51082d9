namespace OfficeKi.DemoTenant.Files;

/// <summary>What every source says about itself in its YAML head.</summary>
internal abstract class ItemHead
{
    public string Id { get; init; } = "";

    /// <summary>Key of a tenant in <c>personas.yaml</c>.</summary>
    public string Tenant { get; init; } = "";

    /// <summary>Persona ids; <c>alle</c> stands for everybody of the tenant.</summary>
    public List<string> Readers { get; init; } = [];

    /// <summary>Local time in Germany, <c>2026-09-07 09:15</c>.</summary>
    public string Modified { get; init; } = "";

    public DateTimeOffset ModifiedTime => LocalTime.Parse(Modified);
}
