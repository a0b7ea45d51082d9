namespace OfficeKi.Records.Budgets;

/// <summary>What a tenant has spent and promised in one month, in billionths of a euro.</summary>
internal sealed class BudgetMonth
{
    public required string TenantId { get; init; }

    /// <summary>Year and month in UTC, for example 202611.</summary>
    public required int Month { get; init; }

    public required long Spent { get; init; }

    public required long Reserved { get; init; }
}

/// <summary>A promise that is not settled yet.</summary>
internal sealed class BudgetHoldEntry
{
    public required Guid Id { get; init; }

    public required string TenantId { get; init; }

    public required int Month { get; init; }

    public required long Estimate { get; init; }

    /// <summary>Ticks in UTC.</summary>
    public required long CreatedAt { get; init; }
}
