namespace OfficeKi.Core;

/// <summary>A cost centre (Kostenstelle) with its limits for a calendar month in UTC.</summary>
/// <param name="Id">Number or short name, unique in the plan.</param>
/// <param name="SoftEuro">From here on users get a hint; null for none.</param>
/// <param name="HardEuro">No call to a model may go beyond; null for none.</param>
public sealed record CostCentre(string Id, string Name, decimal? SoftEuro, decimal? HardEuro);

/// <summary>Who pays for an organisational unit.</summary>
/// <param name="Unit">As the directory names it; upper and lower case do not matter.</param>
/// <param name="CostCentre">Id of the cost centre.</param>
public sealed record UnitOfCostCentre(string Unit, string CostCentre);

/// <summary>Who pays for calls to models: a tenant's cost centres.</summary>
/// <param name="DefaultCostCentre">Id of the one that pays for everybody whose unit is unknown or not listed.</param>
public sealed record BudgetPlan(IReadOnlyList<CostCentre> CostCentres, IReadOnlyList<UnitOfCostCentre> Units, string DefaultCostCentre)
{
    /// <param name="unit">Organisational unit of the caller; null when unknown.</param>
    public CostCentre CostCentreOf(string? unit)
    {
        var id = Units.FirstOrDefault(one => string.Equals(one.Unit, unit, StringComparison.OrdinalIgnoreCase))?.CostCentre ?? DefaultCostCentre;
        return CostCentres.First(centre => centre.Id == id);
    }
}

/// <summary>What a cost centre has spent and promised in a month.</summary>
/// <param name="CostCentre">Its id; null for the tenant as a whole.</param>
/// <param name="Spent">Euro.</param>
/// <param name="Reserved">Euro held by runs that are under way.</param>
public sealed record BudgetState(string? CostCentre, decimal Spent, decimal Reserved);

/// <summary>What budgets look like now.</summary>
public interface IBudgetStates
{
    /// <summary>All that was spent or reserved by a tenant in the month of this time; empty when nothing was.</summary>
    Task<IReadOnlyList<BudgetState>> OfMonthAsync(string tenantId, DateTimeOffset time, CancellationToken cancellationToken);
}
