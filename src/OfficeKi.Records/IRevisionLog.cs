namespace OfficeKi.Records;

/// <summary>A change of a setting as an auditor sees it: what and when, and never who.</summary>
/// <param name="Sequence">Position in the tenant's chain of settings, from 1.</param>
/// <param name="IsSystem">Whether the product did it by itself.</param>
/// <param name="Reason">The reason its author gave, when the value has one.</param>
public sealed record SettingEntry(long Sequence, string Area, string Key, int Number, DateTimeOffset Time, bool IsSystem, string? Reason);

/// <summary>The history of settings as an auditor needs it.</summary>
public interface IRevisionLog
{
    /// <summary>Reads the whole chain of a tenant's settings and finds changed, inserted, removed and reordered revisions.</summary>
    Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken);

    /// <summary>Changes, newest first, by key.</summary>
    /// <param name="before">Only changes before this position of the chain; null for the newest.</param>
    /// <param name="limit">1-200.</param>
    Task<IReadOnlyList<SettingEntry>> PageAsync(string tenantId, long? before, int limit, CancellationToken cancellationToken);
}
