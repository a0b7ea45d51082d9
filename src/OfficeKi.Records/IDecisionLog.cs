namespace OfficeKi.Records;

/// <summary>Whether the log of a tenant is what was written.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Broken">Sequence numbers (from 1) at which the chain does not hold, at most 100; empty when it is intact.</param>
/// <param name="Head">Hash of the newest entry in hex; note it elsewhere to prove later that nothing before it changed.</param>
/// <param name="Deleted">Position of the newest entry that was deleted on schedule, 0 for none; the chain begins after it.</param>
public sealed record ChainReport(long Entries, IReadOnlyList<long> Broken, string Head, long Deleted = 0)
{
    public bool IsIntact => Broken.Count == 0;
}

/// <summary>The decision log as an auditor needs it.</summary>
public interface IDecisionLog
{
    /// <summary>Reads the whole chain of a tenant and finds changed, inserted, removed and reordered entries.</summary>
    Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken);

    /// <summary>Entries, newest first, by key: no offset, no count.</summary>
    /// <param name="before">Only entries before this position of the chain; null for the newest.</param>
    /// <param name="limit">1-200.</param>
    Task<IReadOnlyList<AuditEntry>> PageAsync(string tenantId, long? before, int limit, CancellationToken cancellationToken);

    /// <summary>All entries of a calendar month (UTC), oldest first, each with the hash before it.</summary>
    /// <exception cref="DeletedMeanwhileException">Retention was faster; what was given out is not whole.</exception>
    IAsyncEnumerable<AuditEntry> MonthAsync(string tenantId, DateTimeOffset month, CancellationToken cancellationToken);

    /// <summary>All tenants with a chain, in order.</summary>
    Task<IReadOnlyList<string>> TenantsAsync(CancellationToken cancellationToken);
}
