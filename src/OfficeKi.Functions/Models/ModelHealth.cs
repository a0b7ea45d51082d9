using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using OfficeKi.Core;

namespace OfficeKi.Functions.Models;

/// <summary>Asks each model for its list of models (<c>GET {endpoint}/models</c>, OpenAI API): a call that carries nothing of anybody.</summary>
internal sealed class ModelHealth(ModelRegistry models, IHttpClientFactory clients, TimeProvider time) : IModelHealth
{
    public const string HttpClientName = "model-health";

    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (DateTimeOffset Started, Task<Check> Check)> _checks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Time, string Code)> _failures = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<ModelState>> LookAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(models.Models.Select(model => LookAsync(model, cancellationToken)));

    /// <summary>Keeps that a run failed at this model, and asks it how it is, unless that was done a moment ago.</summary>
    public void Note(ModelOptions? model, string code)
    {
        if (model is not null)
        {
            _failures[model.Id] = (time.GetUtcNow(), code);
            _ = NewestAsync(model);
        }
    }

    private async Task<ModelState> LookAsync(ModelOptions model, CancellationToken cancellationToken)
    {
        var check = await NewestAsync(model).WaitAsync(cancellationToken);
        (DateTimeOffset Time, string Code)? failure = _failures.TryGetValue(model.Id, out var known) ? known : null;
        return new(model.Id, check.Time, check.IsReachable, check.Latency, failure?.Time, failure?.Code);
    }

    // Who asks while a check is under way shares it.
    private Task<Check> NewestAsync(ModelOptions model)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (!_checks.TryGetValue(model.Id, out var last) || (last.Check.IsCompleted && now - last.Started >= Often))
            {
                _checks[model.Id] = last = (now, CheckAsync(model));
            }

            return last.Check;
        }
    }

    private async Task<Check> CheckAsync(ModelOptions model)
    {
        var (now, started) = (time.GetUtcNow(), time.GetTimestamp());
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Get, new Uri(model.Endpoint.TrimEnd('/') + "/models"));
            request.Headers.Authorization = model.ApiKey.Length > 0 ? new AuthenticationHeaderValue("Bearer", model.ApiKey) : null;
            using var response = await clients.CreateClient(HttpClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            // A server without that list says 404 and is there all the same; one that refuses the key, or is broken, is of no use.
            var isReachable = response.IsSuccessStatusCode || response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed;
            return new(now, isReachable, time.GetElapsedTime(started));
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return new(now, false, null);
        }
    }

    private sealed record Check(DateTimeOffset Time, bool IsReachable, TimeSpan? Latency);
}
