namespace OfficeKi.Core;

/// <summary>One version of something an administrator set. It is never changed; a newer one takes its place.</summary>
/// <param name="Area">Part of the administration, for example <c>functions</c>, <c>policy</c>, <c>budgets</c>.</param>
/// <param name="Key">What within the area, for example the id of a function.</param>
/// <param name="Number">From 1 without gaps, per tenant, area and key.</param>
/// <param name="Json">The value: configuration, never what users read or write.</param>
/// <param name="Author">Pseudonym of who set it, in hex, or <see cref="System"/>.</param>
public sealed record Revision(string TenantId, string Area, string Key, int Number, string Json, DateTimeOffset Time, string Author)
{
    /// <summary>Author of what the product did by itself, for example an automatic stop.</summary>
    public const string System = "system";
}

/// <summary>What administrators set, as an append-only, hash-chained history per tenant. Fails rather than forget.</summary>
public interface IRevisions
{
    /// <summary>The newest revision of each key of an area, ordered by key.</summary>
    /// <remarks>At most ten seconds old, and at once on the server that wrote it: what is set holds everywhere within a minute.</remarks>
    Task<IReadOnlyList<Revision>> CurrentAsync(string tenantId, string area, CancellationToken cancellationToken);

    /// <summary>All revisions of one key, newest first, read anew; of all keys of the area, when <paramref name="key"/> is null.</summary>
    Task<IReadOnlyList<Revision>> HistoryAsync(string tenantId, string area, string? key, CancellationToken cancellationToken);

    /// <summary>Adds a revision, durably.</summary>
    /// <param name="after">Number of the revision the author saw, 0 for none.</param>
    /// <param name="objectId">Who sets it; null when the product does so by itself.</param>
    /// <returns>The new revision, or null when somebody else was faster and the author must look again.</returns>
    Task<Revision?> TryAddAsync(string tenantId, string area, string key, int after, string json, string? objectId, CancellationToken cancellationToken);

    /// <summary>Whether this person set it: the second of four eyes must be somebody else.</summary>
    Task<bool> IsByAsync(Revision revision, string objectId, CancellationToken cancellationToken);
}
