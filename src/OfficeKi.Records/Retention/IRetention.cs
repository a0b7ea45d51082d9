namespace OfficeKi.Records;

/// <summary>Proof that records were deleted on schedule; kept in the history of settings (area <c>retention</c>, key = category).</summary>
/// <param name="Category"><c>decisions</c>, <c>outcomes</c>, <c>minutes</c>, <c>training</c>, <c>pseudonym-keys</c>.</param>
/// <param name="Until">Everything before this day (UTC) was due.</param>
/// <param name="Rows">How many rows were deleted.</param>
/// <param name="Sequence">Of decisions: position of the newest deleted entry; the chain begins after it. Otherwise 0.</param>
/// <param name="Hash">Of decisions: hash of that entry in hex. Otherwise empty.</param>
/// <param name="Broken">Of decisions: positions at which the deleted part did not hold, at most 100.</param>
public sealed record DeletionProof(string Category, DateOnly Until, long Rows, long Sequence = 0, string Hash = "", IReadOnlyList<long>? Broken = null);

/// <summary>Deletes what is older than it may be kept.</summary>
public interface IRetention
{
    /// <summary>Start of the oldest month whose decisions are kept, in UTC. What is older is due, deleted or not.</summary>
    DateTimeOffset KeptSince { get; }

    /// <summary>Deletes all that is due, of all tenants. Safe on several servers at once and when it is cut short.</summary>
    /// <returns>Rows deleted.</returns>
    Task<long> DeleteExpiredAsync(CancellationToken cancellationToken);
}
