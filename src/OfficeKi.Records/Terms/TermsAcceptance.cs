namespace OfficeKi.Records.Terms;

/// <summary>That somebody accepted a version of the terms. The pseudonym is the one of that month.</summary>
internal sealed class TermsAcceptance
{
    public required string TenantId { get; init; }

    public required byte[] Pseudonym { get; init; }

    public required int Version { get; init; }

    /// <summary>Ticks in UTC.</summary>
    public required long AcceptedAt { get; init; }
}
