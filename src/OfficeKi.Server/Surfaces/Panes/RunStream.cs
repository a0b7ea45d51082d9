using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>A run as server-sent events. What ends before a decision is a plain HTTP problem; after it, an event.</summary>
internal sealed class RunStream(HttpContext context, string language, TimeProvider time)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(10);
    private static readonly byte[] KeepAliveComment = ": keep-alive\n\n"u8.ToArray();

    private readonly JsonSerializerOptions _json =
        context.RequestServices.GetRequiredService<IOptions<Microsoft.AspNetCore.Mvc.JsonOptions>>().Value.JsonSerializerOptions;

    public async Task WriteAsync(IAsyncEnumerable<RunEvent> events)
    {
        await using var run = events.GetAsyncEnumerator(context.RequestAborted);
        var more = await run.MoveNextAsync();
        if (more && run.Current is not RunEvent.Decided && RunProblems.Of(run.Current, language) is { } early)
        {
            await ErrorsModule.WriteAsync(context, early);
            return;
        }

        Start();
        while (more)
        {
            await SendAsync(run.Current);
            more = await NextAsync(run);
        }
    }

    private void Start()
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no"; // nginx would hold events back
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<RunEvent> run)
    {
        var next = run.MoveNextAsync().AsTask();
        while (!next.IsCompleted)
        {
            try
            {
                return await next.WaitAsync(KeepAlive, time, context.RequestAborted);
            }
            catch (TimeoutException)
            {
                await context.Response.Body.WriteAsync(KeepAliveComment, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }

        return await next;
    }

    private async Task SendAsync(RunEvent next)
    {
        if (RunProblems.Of(next, language) is { } problem)
        {
            await SendAsync(next is RunEvent.Refused ? "refused" : "problem", problem);
            return;
        }

        var (name, data) = Of(next);
        await SendAsync(name, data);
    }

    private (string Name, JsonObject Data) Of(RunEvent next)
    {
        switch (next)
        {
            case RunEvent.Decided decided:
                var decision = DecisionJson.Of(decided.Decision);
                decision["runId"] = decided.RunId;
                decision["engine"] = RunJson.Of(decided.Engine, language);
                return ("decision", decision);
            case RunEvent.Source source:
                return ("source", RunJson.Of(source.Passage));
            case RunEvent.Block block:
                return ("block", RunJson.Of(block.Value));
            case RunEvent.Finding finding:
                return ("finding", RunJson.Of(finding.Value, language));
            case RunEvent.Receipted receipt:
                return ("receipt", RunJson.Of(receipt.Value));
            case RunEvent.Done done:
                return ("done", new() { ["runId"] = done.RunId, ["engine"] = RunJson.Of(done.Engine, language), ["data"] = done.Data });
            default:
                throw new InvalidOperationException("an event the stream does not know");
        }
    }

    private async Task SendAsync<T>(string name, T data)
    {
        // JSON from the serializer has no line feed, so one data line is enough.
        await using var buffer = new MemoryStream();
        buffer.Write(System.Text.Encoding.UTF8.GetBytes($"event: {name}\ndata: "));
        await JsonSerializer.SerializeAsync(buffer, data, _json, context.RequestAborted);
        buffer.Write("\n\n"u8);
        await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
