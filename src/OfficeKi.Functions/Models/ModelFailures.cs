using System.ClientModel;
using System.Globalization;
using Microsoft.SemanticKernel;

namespace OfficeKi.Functions.Models;

/// <summary>Translates what the OpenAI client throws into a code. The answer's body may quote the prompt, so it is looked at and dropped.</summary>
internal static class ModelFailures
{
    public static Exception From(HttpOperationException refused) => refused.InnerException switch
    {
        ClientResultException inner => From(inner),
        ModelFailedException inner => inner,
        HttpRequestException or IOException => new ModelFailedException("unreachable", inner: refused.InnerException),
        _ => From((int?)refused.StatusCode ?? 0, refused.ResponseContent ?? "", null),
    };

    public static Exception From(ClientResultException refused)
    {
        var response = refused.GetRawResponse();
        return refused.InnerException is IOException or HttpRequestException
            ? refused.InnerException as ModelFailedException ?? new ModelFailedException("unreachable", inner: refused.InnerException)
            : From(refused.Status, response?.Content.ToString() ?? refused.Message, RetryAfter(response));
    }

    private static ModelFailedException From(int status, string body, TimeSpan? retryAfter) => status switch
    {
        429 => new("rate-limited", retryAfter),
        401 or 403 => new("refused-credentials"),
        400 when body.Contains("content_filter", StringComparison.Ordinal) => new("content-filter"),
        400 or 413 when body.Contains("context", StringComparison.OrdinalIgnoreCase) => new("context-too-long"),
        _ => new("server-error", retryAfter),
    };

    private static TimeSpan? RetryAfter(System.ClientModel.Primitives.PipelineResponse? response) =>
        response is not null && response.Headers.TryGetValue("Retry-After", out var value)
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
