namespace OfficeKi.Records.Incidents;

/// <summary>A reported incident: nothing in it belongs to a person or a run.</summary>
internal sealed class IncidentEntry
{
    public required Guid Id { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Start of the hour, ticks in UTC.</summary>
    public required long Hour { get; init; }

    public required string Kind { get; init; }

    public string? Function { get; init; }

    public string? PolicyVersion { get; init; }
}
