using System.Net;
using System.Text;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

/// <summary>Whatever Graph or the sign-in answers becomes a value, and no text of theirs reaches a log or an exception.</summary>
public sealed class FailureTests : IDisposable
{
    private const string Event = "GET /v1.0/me/events/e";
    private const string Scope = "https://graph.microsoft.com/Calendars.Read";
    private const string Claims = """{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}""";

    private readonly GraphRig _rig = new();

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Not_there_and_not_allowed_look_the_same(int status)
    {
        _rig.Graph.Fail(Event, status);

        Assert.Equal(new ContentLookup.NotFound(), await _rig.FindAsync("event:e"));
    }

    [Theory]
    [InlineData(429, "120", 120)]
    [InlineData(503, "45", 45)]
    [InlineData(504, "3600", 3600)]
    [InlineData(500, "Mon, 23 Nov 2026 12:02:00 GMT", 120)]
    [InlineData(500, "7", 7)]
    [InlineData(502, null, null)]
    [InlineData(500, "bald", null)]
    [InlineData(500, "Mon, 23 Nov 2020 12:02:00 GMT", 0)]
    public async Task Throttled_or_down_says_when_to_come_back(int status, string? retryAfter, int? seconds)
    {
        _rig.Graph.Fail(Event, status, retryAfter is null ? [] : [("Retry-After", retryAfter)]);

        var unavailable = Assert.IsType<ContentLookup.Unavailable>(await _rig.FindAsync("event:e"));

        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), unavailable.RetryAfter);
        Assert.Single(_rig.Graph.Requests);
    }

    [Fact]
    public async Task A_short_wait_is_waited_for()
    {
        _rig.Graph.On(Event, (_, call) => call == 0
            ? FakeGraph.Failure(429, ("Retry-After", "0"))
            : FakeGraph.JsonAnswer(HttpStatusCode.OK, """{"id":"e","subject":"Sitzung","isOrganizer":true}"""));

        Assert.Equal("Sitzung", (await _rig.FoundAsync("event:e")).Title.Reveal());
    }

    [Fact]
    public async Task After_two_more_attempts_the_source_counts_as_unavailable()
    {
        _rig.Graph.Fail(Event, 503, ("Retry-After", "0"));

        Assert.Equal(new ContentLookup.Unavailable(TimeSpan.Zero), await _rig.FindAsync("event:e"));
        Assert.Equal(3, _rig.Graph.Requests.Count);
    }

    [Fact]
    public async Task An_error_page_of_a_proxy_is_no_surprise()
    {
        _rig.Graph.On(Event, (_, _) => new(HttpStatusCode.BadGateway) { Content = new StringContent("<html>kaputt</html>", Encoding.UTF8, "text/html") });

        Assert.Equal(new ContentLookup.Unavailable(null), await _rig.FindAsync("event:e"));
    }

    [Fact]
    public async Task An_answer_that_is_no_json_is_no_surprise()
    {
        _rig.Graph.Json(Event, """{"id":"e","subject":""");

        Assert.Equal(new ContentLookup.Unavailable(null), await _rig.FindAsync("event:e"));
    }

    [Fact]
    public async Task A_network_that_breaks_is_unavailable()
    {
        _rig.Graph.On(Event, (_, _) => throw new HttpRequestException("reset"));

        Assert.Equal(new ContentLookup.Unavailable(null), await _rig.FindAsync("event:e"));
    }

    [Fact]
    public async Task An_answer_that_does_not_come_ends_after_the_time_limit()
    {
        _rig.Graph.OnAsync(Event, async (_, _) =>
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            throw new InvalidOperationException("nobody waits this long");
        });

        var reading = _rig.FindAsync("event:e");
        _rig.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(reading.IsCompleted);
        _rig.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(new ContentLookup.Unavailable(null), await reading.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Who_cancels_gets_a_cancellation_and_no_outcome()
    {
        using var cancel = new CancellationTokenSource();
        _rig.Graph.OnAsync(Event, async (_, _) =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancel.Token);
            throw new InvalidOperationException("cancelled before");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _rig.FindAsync("event:e", cancel.Token));
    }

    [Fact]
    public async Task A_refused_token_asks_for_sign_in_with_the_scope()
    {
        _rig.Graph.Fail(Event, 401);

        Assert.Equal(("interaction_required", Scope, null), SignIn(await _rig.FindAsync("event:e")));
        Assert.Single(_rig.Graph.Requests);
    }

    [Fact]
    public async Task A_claims_challenge_is_answered_once_with_a_new_token()
    {
        _rig.Graph.On(Event, (_, call) => call == 0
            ? Challenge()
            : FakeGraph.JsonAnswer(HttpStatusCode.OK, """{"id":"e","subject":"Sitzung","isOrganizer":true}"""));

        await _rig.FoundAsync("event:e");

        Assert.Equal([null, Claims], _rig.TokenOptions.Select(options => options.AcquireTokenOptions.Claims));
    }

    [Fact]
    public async Task A_second_claims_challenge_goes_to_the_person()
    {
        _rig.Graph.On(Event, (_, _) => Challenge());

        Assert.Equal(("interaction_required", Scope, Claims), SignIn(await _rig.FindAsync("event:e")));
        Assert.Equal(2, _rig.Graph.Requests.Count);
    }

    [Theory]
    [InlineData("invalid_grant", UiRequiredExceptionClassification.ConsentRequired, "consent_required")]
    [InlineData("interaction_required", UiRequiredExceptionClassification.BasicAction, "interaction_required")]
    [InlineData("invalid_grant", UiRequiredExceptionClassification.None, "interaction_required")]
    public async Task A_person_who_must_agree_or_sign_in_again_is_told(string code, UiRequiredExceptionClassification classification, string expected)
    {
        Refuse(new MicrosoftIdentityWebChallengeUserException(new MsalUiRequiredException(code, "AADSTS65001", null, classification), [Scope]));

        Assert.Equal((expected, Scope, null), SignIn(await _rig.FindAsync("event:e")));
        Assert.Empty(_rig.Graph.Requests);
    }

    [Fact]
    public async Task The_same_holds_without_the_web_wrapping()
    {
        Refuse(new MsalUiRequiredException("invalid_grant", "AADSTS65001", null, UiRequiredExceptionClassification.ConsentRequired));

        Assert.Equal(("consent_required", Scope, null), SignIn(await _rig.FindAsync("event:e")));
    }

    [Theory]
    [InlineData(MsalError.ServiceNotAvailable, 503)]
    [InlineData(MsalError.RequestTimeout, 0)]
    [InlineData("temporarily_unavailable", 429)]
    public async Task A_sign_in_service_that_is_down_is_unavailable(string code, int status)
    {
        Refuse(new MsalServiceException(code, "down", status));

        Assert.IsType<ContentLookup.Unavailable>(await _rig.FindAsync("event:e"));
    }

    [Fact]
    public async Task A_wrong_client_secret_is_a_bug_of_the_installation_and_no_outcome()
    {
        Refuse(new MsalServiceException("invalid_client", "AADSTS7000215", 401));

        await Assert.ThrowsAsync<MsalServiceException>(() => _rig.FindAsync("event:e"));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(418)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Nothing_of_an_error_text_or_an_id_reaches_log_or_exception(int status)
    {
        var requestId = Guid.NewGuid();
        _rig.Graph.Fail("GET /v1.0/shares/u%21Z2VoZWlt/driveItem", status, ("Retry-After", "60"), ("request-id", requestId.ToString()));

        var exception = await Record.ExceptionAsync(() => _rig.FindAsync("drive:u!Z2VoZWlt"));

        Assert.NotEmpty(_rig.LogText.Append($"{exception}"));
        Assert.DoesNotContain(_rig.LogText.Append($"{exception}"), line =>
            line.Contains(FakeGraph.Canary, StringComparison.Ordinal) || line.Contains("Z2VoZWlt", StringComparison.Ordinal));
        Assert.Equal(status != 418, _rig.LogText.Any(line => line.Contains(requestId.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_of_what_was_read_reaches_the_log()
    {
        _rig.Graph.Json(Event, $$"""{"id":"e","subject":"{{FakeGraph.Canary}}","body":{"contentType":"html","content":"<p>{{FakeGraph.Canary}}</p>"} }""");

        await _rig.FoundAsync("event:e");

        Assert.DoesNotContain(_rig.LogText, line => line.Contains(FakeGraph.Canary, StringComparison.Ordinal));
    }

    public void Dispose() => _rig.Dispose();

    private static HttpResponseMessage Challenge() => FakeGraph.Failure(
        401,
        ("WWW-Authenticate", $"""Bearer realm="", authorization_uri="https://login.example", error="insufficient_claims", claims="{Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims))}" """));

    private static (string Error, string Scope, string? Claims) SignIn(ContentLookup lookup)
    {
        var needed = Assert.IsType<ContentLookup.SignInNeeded>(lookup);
        return (needed.Error, Assert.Single(needed.Scopes), needed.Claims);
    }

    private void Refuse(Exception exception) =>
        _rig.Headers.CreateAuthorizationHeaderForUserAsync(default!, default, default, default).ThrowsAsyncForAnyArgs(exception);
}
