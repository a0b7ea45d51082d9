namespace OfficeKi.Records.Budgets;

/// <summary>What a tenant or one of its cost centres has spent and promised in one month, in billionths of a euro.</summary>
internal sealed class BudgetMonth
{
    /// <summary>In place of a cost centre: the tenant as a whole.</summary>
    public const string WholeTenant = "";

    public required string TenantId { get; init; }

    /// <summary>Year and month in UTC, for example 202611.</summary>
    public required int Month { get; init; }

    /// <summary>Id of a cost centre, or <see cref="WholeTenant"/>.</summary>
    public required string CostCentre { get; init; }

    public required long Spent { get; init; }

    public required long Reserved { get; init; }
}

/// <summary>A promise that is not settled yet. It counts for the tenant and for the cost centre.</summary>
internal sealed class BudgetHoldEntry
{
    public required Guid Id { get; init; }

    public required string TenantId { get; init; }

    public required int Month { get; init; }

    /// <summary>Id of a cost centre, or <see cref="BudgetMonth.WholeTenant"/> when there is none.</summary>
    public required string CostCentre { get; init; }

    public required long Estimate { get; init; }

    /// <summary>Ticks in UTC.</summary>
    public required long CreatedAt { get; init; }
}
