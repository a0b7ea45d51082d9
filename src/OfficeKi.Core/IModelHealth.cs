namespace OfficeKi.Core;

/// <summary>Whether a model could be reached, as far as is known.</summary>
/// <param name="Checked">When it was asked last; null for never.</param>
/// <param name="IsReachable">Whether it answered then; null when it was never asked.</param>
/// <param name="Latency">How long the answer took; null without an answer.</param>
/// <param name="LastFailure">When a run last failed at this model since the server started; null for never.</param>
/// <param name="FailureCode">How it failed, for example <c>timeout</c>, <c>unreachable</c>; never content.</param>
public sealed record ModelState(string Id, DateTimeOffset? Checked, bool? IsReachable, TimeSpan? Latency, DateTimeOffset? LastFailure, string? FailureCode);

/// <summary>Asks models whether they are there, without sending them anything of anybody.</summary>
public interface IModelHealth
{
    /// <summary>The state of every configured model; a model is asked at most once a minute, however often this is called.</summary>
    Task<IReadOnlyList<ModelState>> LookAsync(CancellationToken cancellationToken);
}
