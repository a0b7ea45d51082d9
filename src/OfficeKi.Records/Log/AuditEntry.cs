namespace OfficeKi.Records;

/// <summary>An entry of the decision log without its person and run; in their place a commitment, so that the chain can be verified all the same.</summary>
/// <remarks>
/// Hash = SHA-256 over, in this order: the hash of the entry before (32 bytes), the byte 2, sequence (int64), tenant, decision id (16 bytes, mixed-endian as in .NET),
/// commitment (32 bytes), time (int64), function, surface, effect, determining, obligations, reason code (byte 0 or 1, then text), policy version, engine, result,
/// characters, sources, tokens in, tokens out (int32 each), cost (int64), duration (int64), masked, org unit and would-deny (byte 0 or 1, then text).
/// Numbers are little-endian; a text is its length in UTF-8 bytes as a 7-bit-encoded int and then these bytes.
/// </remarks>
public sealed record AuditEntry
{
    public required long Sequence { get; init; }

    public required Guid DecisionId { get; init; }

    /// <summary>SHA-256 over run and pseudonym in hex; without both it tells nothing about either.</summary>
    public required string Commitment { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required string Function { get; init; }

    public required string Surface { get; init; }

    public required string Effect { get; init; }

    /// <summary>JSON as it is hashed.</summary>
    public required string Determining { get; init; }

    /// <summary>JSON as it is hashed.</summary>
    public required string Obligations { get; init; }

    public string? ReasonCode { get; init; }

    public required string PolicyVersion { get; init; }

    public required string Engine { get; init; }

    public required string Result { get; init; }

    public int Characters { get; init; }

    public int Sources { get; init; }

    public int TokensIn { get; init; }

    public int TokensOut { get; init; }

    /// <summary>Billionths of a euro.</summary>
    public long CostNano { get; init; }

    public long DurationMs { get; init; }

    /// <summary>JSON as it is hashed.</summary>
    public required string Masked { get; init; }

    public string? OrgUnit { get; init; }

    /// <summary>JSON as it is hashed.</summary>
    public string? WouldDeny { get; init; }

    /// <summary>Hash over the facts the policy was asked, in hex; the facts themselves are not shown.</summary>
    public string? FactsCommitment { get; init; }

    /// <summary>Hex.</summary>
    public required string Hash { get; init; }

    /// <summary>Hash of the entry before, in hex.</summary>
    public string Previous { get; init; } = "";
}
