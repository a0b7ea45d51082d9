namespace OfficeKi.Records;

/// <summary>The history of settings as an auditor needs it.</summary>
public interface IRevisionLog
{
    /// <summary>Reads the whole chain of a tenant's settings and finds changed, inserted, removed and reordered revisions.</summary>
    Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken);
}
