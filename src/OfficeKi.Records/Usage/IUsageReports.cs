namespace OfficeKi.Records;

/// <summary>Reports on use, one per closed month.</summary>
/// <remarks>
/// The running month has none: who asks twice in a day would see the calls in between. Reports never change, so asking for overlapping ranges tells nothing new.
/// </remarks>
public interface IUsageReports
{
    /// <summary>Makes the missing reports of all tenants for months that ended a day ago or earlier.</summary>
    Task CloseMonthsAsync(CancellationToken cancellationToken);

    /// <summary>Reports of a tenant from one month to another, both included, oldest first. Months without calls have none.</summary>
    /// <param name="from">Any day of the first month.</param>
    /// <param name="to">Any day of the last month.</param>
    Task<IReadOnlyList<UsageReport>> ReadAsync(string tenantId, DateOnly from, DateOnly to, CancellationToken cancellationToken);
}
