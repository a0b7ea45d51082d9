namespace OfficeKi.Core;

/// <summary>One line of the decision log: facts, no content, no name, no subject.</summary>
public sealed record DecisionRecord
{
    public required Guid DecisionId { get; init; }

    public required Guid RunId { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Rotating pseudonym of the person (HMAC); made by the records part, so callers pass the object id.</summary>
    public required string ObjectId { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required string Function { get; init; }

    public required string Surface { get; init; }

    /// <summary><c>permit</c>, <c>deny</c>.</summary>
    public required string Effect { get; init; }

    public required IReadOnlyList<string> Determining { get; init; }

    /// <summary>Types of the obligations, for example <c>mask</c>.</summary>
    public required IReadOnlyList<string> Obligations { get; init; }

    public string? ReasonCode { get; init; }

    /// <summary>Organisational unit (Amt) as the directory names it; null when unknown.</summary>
    public string? OrgUnit { get; init; }

    /// <summary>Ids of rules on trial that would have denied.</summary>
    public IReadOnlyList<string> WouldDeny { get; init; } = [];

    /// <summary>
    /// What the policy was asked, as JSON of codes and counts, so that the decision can be repeated under <see cref="PolicyVersion"/>; null when
    /// nothing was asked.
    /// </summary>
    public string? Facts { get; init; }

    public required string PolicyVersion { get; init; }

    /// <summary><c>builtin</c> or the configured id of the model.</summary>
    public required string Engine { get; init; }

    /// <summary><c>done</c>, <c>refused</c>, <c>failed</c>, <c>cancelled</c>.</summary>
    public required string Result { get; init; }

    public int Characters { get; init; }

    public int Sources { get; init; }

    public int TokensIn { get; init; }

    public int TokensOut { get; init; }

    /// <summary>Euro.</summary>
    public decimal Cost { get; init; }

    public long DurationMs { get; init; }

    /// <summary>Masked types and counts.</summary>
    public IReadOnlyDictionary<string, int> Masked { get; init; } = new Dictionary<string, int>();
}

/// <summary>What a person did with a result. Minutes are never stored with a person.</summary>
/// <param name="Outcome"><c>inserted</c>, <c>edited</c>, <c>discarded</c>.</param>
/// <param name="MinutesSaved">Whole minutes, 0-600, as stated by the user; null when not stated.</param>
public sealed record RunOutcome(Guid RunId, string TenantId, string ObjectId, string Outcome, bool? Helpful, int? MinutesSaved);

/// <summary>A hold on the budget; settle it with what was really used, or release it.</summary>
public sealed record BudgetHold(Guid Id, decimal Estimate)
{
    /// <summary>Whether the cost centre has passed its soft limit with this hold.</summary>
    public bool IsNearLimit { get; init; }
}

/// <summary>What is kept about runs. All methods fail rather than lose a record: no record, no answer.</summary>
public interface IRecords
{
    /// <summary>Durable when the task completes.</summary>
    Task AppendAsync(DecisionRecord record, CancellationToken cancellationToken);

    /// <summary>Holds an estimate against the tenant's monthly budget and that of the cost centre, atomically: both or none.</summary>
    /// <param name="estimate">Euro, 0 or more.</param>
    /// <param name="costCentre">Who pays; null when the tenant has no cost centres.</param>
    /// <returns>The hold, or null when a budget would be exceeded.</returns>
    Task<BudgetHold?> ReserveAsync(string tenantId, decimal estimate, CostCentre? costCentre, CancellationToken cancellationToken);

    /// <summary>Replaces the hold by the real cost (0 releases it).</summary>
    Task SettleAsync(BudgetHold hold, decimal cost, CancellationToken cancellationToken);

    /// <returns>False when no run of this person has that id.</returns>
    Task<bool> TryRecordOutcomeAsync(RunOutcome outcome, CancellationToken cancellationToken);

    /// <summary>The person's own records, newest first, by key: no offset, no count.</summary>
    /// <param name="before">Only records older than this one; null for the newest.</param>
    /// <param name="limit">1-200.</param>
    Task<IReadOnlyList<DecisionRecord>> OwnRecordsAsync(string tenantId, string objectId, DateTimeOffset? before, int limit, CancellationToken cancellationToken);

    /// <summary>Whether the store can take a record now.</summary>
    Task<bool> IsReadyAsync(CancellationToken cancellationToken);
}
