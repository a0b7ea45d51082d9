using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server;

/// <summary>Everything the server sends to Graph, as it goes over the wire.</summary>
internal sealed class GraphTraffic
{
    private readonly ConcurrentQueue<string> _all = new();
    private readonly ConcurrentQueue<string> _writes = new();

    /// <summary>Method and path of every request.</summary>
    public IReadOnlyList<string> All => [.. _all];

    /// <summary>Those that change something.</summary>
    public IReadOnlyList<string> Writes => [.. _writes];

    /// <summary>What becomes of an answer on its way back; null leaves it as it is.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage, HttpResponseMessage>? OnAnswer { get; set; }

    public DelegatingHandler CreateHandler() => new Recorder(this);

    private async Task RecordAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var line = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        _all.Enqueue(line);
        if (!await OnlyReadsAsync(request, cancellationToken))
        {
            _writes.Enqueue(line);
        }
    }

    // Three reads of Graph are POSTs: search, labels of a file, and a batch that holds nothing but GETs.
    private static async Task<bool> OnlyReadsAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        return request.Method == HttpMethod.Get
            || (request.Method == HttpMethod.Post && (path.EndsWith("/search/query", StringComparison.Ordinal)
                || path.EndsWith("/extractSensitivityLabels", StringComparison.Ordinal)
                || (path.EndsWith("/$batch", StringComparison.Ordinal) && await HoldsOnlyGetsAsync(request.Content!, cancellationToken))));
    }

    private static async Task<bool> HoldsOnlyGetsAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(cancellationToken);
        return JsonNode.Parse(await content.ReadAsStringAsync(cancellationToken))!["requests"]!.AsArray().All(part => (string?)part!["method"] == "GET");
    }

    private sealed class Recorder(GraphTraffic traffic) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await traffic.RecordAsync(request, cancellationToken);
            var answer = await base.SendAsync(request, cancellationToken);
            return traffic.OnAnswer?.Invoke(request, answer) ?? answer;
        }
    }
}
