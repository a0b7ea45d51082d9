using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration.Unmasking;

/// <summary>Requests to unmask as revisions: one key for each, one revision for each step.</summary>
internal static class UnmaskingShelf
{
    public const string Area = "unmasking";

    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<(Revision Revision, Unmasking Value)>> AllAsync(IRevisions revisions, string tenantId, CancellationToken cancellationToken) =>
        [.. (await revisions.CurrentAsync(tenantId, Area, cancellationToken)).Select(one => (one, one.Read<Unmasking>())).OrderByDescending(one => one.Item2.Asked)];

    /// <summary>Comparisons by the decision they were about.</summary>
    public static async Task<ILookup<Guid, Look>> LooksAsync(IRevisions revisions, string tenantId, CancellationToken cancellationToken) =>
        (await AllAsync(revisions, tenantId, cancellationToken)).Select(one => one.Value).Where(one => one.Compared is not null)
            .ToLookup(one => one.DecisionId, one => new Look(one.Compared!.Value, one.Purpose, one.Reason, one.Matched == true));

    /// <summary>All steps of a request, newest first, read anew; empty when there is no such request.</summary>
    public static Task<IReadOnlyList<Revision>> StepsAsync(IRevisions revisions, string tenantId, Guid id, CancellationToken cancellationToken) =>
        revisions.HistoryAsync(tenantId, Area, KeyOf(id), cancellationToken);

    public static string KeyOf(Guid id) => id.ToString("N");
}
