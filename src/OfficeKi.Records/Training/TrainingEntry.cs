namespace OfficeKi.Records.Training;

/// <summary>That somebody has passed the training. The pseudonym is the one of the month it was passed in; nothing else tells when or how.</summary>
internal sealed class TrainingEntry
{
    public required string TenantId { get; init; }

    public required byte[] Pseudonym { get; init; }

    /// <summary>Highest class it is good for.</summary>
    public required string RiskClass { get; init; }

    /// <summary>Last day it is good.</summary>
    public required DateOnly Until { get; init; }
}
