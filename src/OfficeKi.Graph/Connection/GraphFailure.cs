using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using Microsoft.Kiota.Abstractions;
using OfficeKi.Core;

namespace OfficeKi.Graph.Connection;

/// <summary>Turns what the SDK and the token library throw into the outcomes of a look-up.</summary>
internal sealed class GraphFailure(TimeProvider time)
{
    /// <param name="scope">The full scope the call was made with.</param>
    /// <returns>The outcome, or null when the exception is none of the expected ones.</returns>
    public ContentLookup? OutcomeOf(Exception exception, string scope) => exception switch
    {
        ApiException error => OutcomeOf(error, scope),
        // The SDK's retry handler gives up with one inner exception per attempt.
        AggregateException { InnerExceptions: [.., ApiException last] } => OutcomeOf(last, scope),
        MicrosoftIdentityWebChallengeUserException challenge => SignIn(challenge.MsalUiRequiredException, scope),
        MsalUiRequiredException challenge => SignIn(challenge, scope),
        MsalServiceException { StatusCode: 429 or >= 500 } error => new ContentLookup.Unavailable(Wait(error.Headers?.RetryAfter)),
        MsalServiceException { ErrorCode: MsalError.RequestTimeout or MsalError.ServiceNotAvailable } => new ContentLookup.Unavailable(null),
        HttpRequestException or IOException or JsonException => new ContentLookup.Unavailable(null),
        _ => null,
    };

    public static int? StatusOf(Exception exception) => exception switch
    {
        ApiException error => error.ResponseStatusCode,
        AggregateException { InnerExceptions: [.., ApiException last] } => last.ResponseStatusCode,
        _ => null,
    };

    /// <summary>Number under which Microsoft finds the call; parsed, so that no header text reaches a log.</summary>
    public static Guid? RequestIdOf(Exception exception) =>
        exception is ApiException error && Guid.TryParse(Header(error, "request-id").FirstOrDefault(), out var id) ? id : null;

    private ContentLookup? OutcomeOf(ApiException error, string scope) => error.ResponseStatusCode switch
    {
        // 403 and 404 look alike from outside: whoever may not read a mail may not learn that it exists. 400 is an id of no valid form.
        400 or 403 or 404 or 410 => new ContentLookup.NotFound(),
        401 => new ContentLookup.SignInNeeded("interaction_required", [scope], ClaimsChallenge.Find(Header(error, "WWW-Authenticate"))),
        423 => new ContentLookup.Unsupported("encrypted"),
        429 or >= 500 => new ContentLookup.Unavailable(Wait(error)),
        _ => null,
    };

    private static ContentLookup.SignInNeeded SignIn(MsalUiRequiredException challenge, string scope) => new(
        challenge.Classification == UiRequiredExceptionClassification.ConsentRequired ? "consent_required" : "interaction_required",
        [scope],
        ClaimsChallenge.Decode(challenge.Claims));

    private TimeSpan? Wait(ApiException error) =>
        RetryConditionHeaderValue.TryParse(Header(error, "Retry-After").FirstOrDefault(), out var value) ? Wait(value) : null;

    private TimeSpan? Wait(RetryConditionHeaderValue? value)
    {
        var wait = value?.Delta ?? value?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static IEnumerable<string> Header(ApiException error, string name) => error.ResponseHeaders
        .Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .SelectMany(header => header.Value);
}
