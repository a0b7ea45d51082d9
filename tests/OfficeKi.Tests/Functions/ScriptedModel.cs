using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace OfficeKi.Tests.Functions;

/// <summary>An OpenAI-compatible server that says exactly what a test tells it to, in order; the last answer repeats.</summary>
internal sealed class ScriptedModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private Func<HttpContext, Task> _last = Says("Das ist eine Antwort.");

    private ScriptedModel(WebApplication app) => _app = app;

    /// <summary>Base address ending in <c>/v1</c>.</summary>
    public string Endpoint => _app.Urls.Single() + "/v1";

    /// <summary>Bodies of all requests.</summary>
    public ConcurrentQueue<JsonNode> Requests { get; } = new();

    /// <summary>Path and body of all checks of its health.</summary>
    public ConcurrentQueue<string> Checks { get; } = new();

    /// <summary>Completes when a request was aborted by the client.</summary>
    public TaskCompletionSource Aborted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when <see cref="Stalls"/> has said what it says.</summary>
    public TaskCompletionSource Stalled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Set it to break the connection of <see cref="Breaks"/>.</summary>
    public TaskCompletionSource Cut { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<ScriptedModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        ScriptedModel model = new(builder.Build());
        model._app.MapPost("/v1/chat/completions", model.AnswerAsync);
        model._app.MapGet("/v1/models", async context =>
        {
            using StreamReader body = new(context.Request.Body);
            model.Checks.Enqueue($"GET {context.Request.Path}{await body.ReadToEndAsync()}");
            await context.Response.WriteAsync("""{"object":"list","data":[]}""");
        });
        await model._app.StartAsync();
        return model;
    }

    public ScriptedModel Then(params Func<HttpContext, Task>[] answers)
    {
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
        }

        return this;
    }

    /// <summary>All text the model has been sent, to look for what it must not see.</summary>
    public string Seen() => string.Join('\n', Requests.Select(request => request.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));

    /// <summary>A good stream: the text in pieces of a few characters, usage, [DONE].</summary>
    public static Func<HttpContext, Task> Says(string text, int pieceLength = 7, string finish = "stop") => async context =>
    {
        await StartStreamAsync(context);
        foreach (var piece in text.Chunk(pieceLength))
        {
            await FrameAsync(context, Delta(new string(piece)));
        }

        await FrameAsync(context, Finish(finish));
        await FrameAsync(context, """{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":240,"completion_tokens":60,"total_tokens":300}}""");
        await FrameAsync(context, "[DONE]");
    };

    /// <summary>Raw lines of a stream, sent as they are.</summary>
    public static Func<HttpContext, Task> Streams(params string[] data) => async context =>
    {
        await StartStreamAsync(context);
        foreach (var line in data)
        {
            await FrameAsync(context, line);
        }
    };

    /// <summary>Begins well, and the connection breaks once <see cref="Cut"/> is set.</summary>
    public Func<HttpContext, Task> Breaks(string text) => async context =>
    {
        await StartStreamAsync(context);
        await FrameAsync(context, Delta(text));
        await Cut.Task;
        context.Abort();
    };

    /// <summary>Begins well and then says nothing until the client gives up.</summary>
    public Func<HttpContext, Task> Stalls(string text) => async context =>
    {
        await StartStreamAsync(context);
        await FrameAsync(context, Delta(text));
        Stalled.TrySetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        Aborted.TrySetResult();
    };

    public static Func<HttpContext, Task> Refuses(int status, string body = "{}", int? retryAfterSeconds = null, int? retryAfterMs = null) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        if (retryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (retryAfterMs is { } milliseconds)
        {
            context.Response.Headers["retry-after-ms"] = milliseconds.ToString(CultureInfo.InvariantCulture);
        }

        await context.Response.WriteAsync(body);
    };

    public static Func<HttpContext, Task> Page(string contentType, string body) => async context =>
    {
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body);
    };

    public static string Delta(string text) =>
        $$$"""{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":{{{JsonSerializer.Serialize(text)}}}},"finish_reason":null}],"usage":null}""";

    public static string Finish(string reason) =>
        $$$"""{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"{{{reason}}}"}],"usage":null}""";

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static Task StartStreamAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return context.Response.StartAsync();
    }

    private static async Task FrameAsync(HttpContext context, string data)
    {
        await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue((await JsonNode.ParseAsync(context.Request.Body))!);
        if (_answers.TryDequeue(out var next))
        {
            _last = next;
        }

        await _last(context);
    }
}
