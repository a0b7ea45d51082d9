using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace OfficeKi.Tests.Graph;

/// <summary>What reached the network: enough to see where a token went.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, string? Authorization, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Method, path and query as they were on the wire.</summary>
    public string Line => $"{Method} {Uri.PathAndQuery}";
}

/// <summary>Graph by script: answers by method and path, remembers every request, and says "not found" to the rest.</summary>
internal sealed class FakeGraph : HttpMessageHandler
{
    public const string Canary = "canary-4711-geheim";

    private readonly ConcurrentDictionary<string, Func<SentRequest, int, Task<HttpResponseMessage>>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SentRequest> _requests = new();

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    public FakeGraph Json(string line, string json) => On(line, (_, _) => JsonAnswer(HttpStatusCode.OK, json));

    public FakeGraph Bytes(string line, byte[] bytes) => On(line, (_, _) => new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) });

    public FakeGraph Redirect(string line, string location) =>
        On(line, (_, _) => new(HttpStatusCode.Found) { Headers = { Location = new(location, UriKind.RelativeOrAbsolute) } });

    public FakeGraph Fail(string line, int status, params (string Name, string Value)[] headers) => On(line, (_, _) => Failure(status, headers));

    /// <param name="line">Method and path without query, or a whole address for another host.</param>
    /// <param name="answer">Gets the request and how often this line was asked before.</param>
    public FakeGraph On(string line, Func<SentRequest, int, HttpResponseMessage> answer) => OnAsync(line, (request, call) => Task.FromResult(answer(request, call)));

    public FakeGraph OnAsync(string line, Func<SentRequest, int, Task<HttpResponseMessage>> answer)
    {
        _answers[line] = answer;
        return this;
    }

    public static HttpResponseMessage JsonAnswer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Failure(int status, params (string Name, string Value)[] headers)
    {
        var answer = JsonAnswer((HttpStatusCode)status, $$$"""{"error":{"code":"someCode","message":"{{{Canary}}}"}}""");
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = new SentRequest(
            request.Method,
            request.RequestUri!,
            request.Headers.TryGetValues("Authorization", out var authorization) ? string.Join(",", authorization) : null,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        _requests.Enqueue(sent);

        var line = $"{sent.Method} {sent.Uri.AbsolutePath}";
        if (!_answers.TryGetValue($"{sent.Method} {sent.Uri.GetLeftPart(UriPartial.Path)}", out var answer) && !_answers.TryGetValue(line, out answer))
        {
            answer = (_, _) => Task.FromResult(Failure(404));
        }

        var response = await answer(sent, _calls.AddOrUpdate(line, 0, (_, calls) => calls + 1)).WaitAsync(cancellationToken);
        response.RequestMessage = request;
        return response;
    }
}
