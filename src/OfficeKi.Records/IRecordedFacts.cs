namespace OfficeKi.Records;

/// <summary>What the policy was asked in one decision.</summary>
/// <param name="Person">Tells people of one month apart, and says nothing else: to know whether a figure rests on enough of them.</param>
/// <param name="Facts">JSON as recorded.</param>
public sealed record AskedBefore(Guid DecisionId, int Person, string Facts);

/// <summary>How often a rule on trial would have denied.</summary>
/// <param name="Calls">Decisions, 1 or more.</param>
/// <param name="People">How many people at least: the most in any one month, because pseudonyms change with the month.</param>
public sealed record WouldDenyCount(string Rule, int Calls, int People);

/// <summary>Past questions to the policy, to try a new one on them.</summary>
public interface IRecordedFacts
{
    /// <summary>Newest first.</summary>
    /// <param name="limit">1 or more.</param>
    Task<IReadOnlyList<AskedBefore>> AskedAsync(string tenantId, DateTimeOffset since, int limit, CancellationToken cancellationToken);

    /// <summary>Rules on trial with what they would have denied, by id; rules that would have denied nothing are not there.</summary>
    Task<IReadOnlyList<WouldDenyCount>> WouldDenyAsync(string tenantId, DateTimeOffset since, CancellationToken cancellationToken);
}
