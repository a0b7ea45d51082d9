namespace OfficeKi.Functions.Models;

/// <summary>A model did not give a whole, usable answer. Carries a code, never content.</summary>
/// <param name="detail"><c>incomplete</c>, <c>stream-error</c>, <c>not-a-stream</c>, <c>content-filter</c>, <c>rate-limited</c>, <c>refused-credentials</c>,
/// <c>context-too-long</c>, <c>server-error</c>, <c>unreachable</c>, <c>timeout</c>, <c>malformed</c>, <c>too-long</c>.</param>
internal sealed class ModelFailedException(string detail, TimeSpan? retryAfter = null, Exception? inner = null)
    : IOException($"the model failed: {detail}", inner)
{
    public string Detail { get; } = detail;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
