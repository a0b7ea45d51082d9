namespace OfficeKi.Records;

/// <summary>Whether an entry of the decision log is a certain person's. There is no way to ask whose it is.</summary>
/// <remarks>Source: LPersVG RLP § 80. Nothing here decides who may ask; that is the workflow's part.</remarks>
public interface IUnmasking
{
    /// <summary>Whether the tenant's log holds the entry of this decision.</summary>
    Task<bool> ExistsAsync(string tenantId, Guid decisionId, CancellationToken cancellationToken);

    /// <returns>Whether the entry is this person's; null when nobody can tell any more, because entry or key were deleted.</returns>
    Task<bool?> IsOfAsync(string tenantId, Guid decisionId, string objectId, CancellationToken cancellationToken);
}
