namespace OfficeKi.Records;

/// <summary>Whether the log of a tenant is what was written.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Broken">Sequence numbers (from 1) at which the chain does not hold, at most 100; empty when it is intact.</param>
/// <param name="Head">Hash of the newest entry in hex; note it elsewhere to prove later that nothing before it changed.</param>
public sealed record ChainReport(long Entries, IReadOnlyList<long> Broken, string Head)
{
    public bool IsIntact => Broken.Count == 0;
}

/// <summary>The decision log as an auditor needs it.</summary>
public interface IDecisionLog
{
    /// <summary>Reads the whole chain of a tenant and finds changed, inserted, removed and reordered entries.</summary>
    Task<ChainReport> VerifyAsync(string tenantId, CancellationToken cancellationToken);
}
