namespace OfficeKi.Records.Confirmations;

/// <summary>A confirmation somebody used: no person, no content, and of its number a hash only.</summary>
internal sealed class UsedConfirmation
{
    /// <summary>SHA-256 of the number.</summary>
    public required byte[] NumberHash { get; init; }

    /// <summary>Ticks in UTC.</summary>
    public required long ExpiresAt { get; init; }

    /// <summary>Whether it was given back after a failure.</summary>
    public required bool IsFree { get; init; }
}
