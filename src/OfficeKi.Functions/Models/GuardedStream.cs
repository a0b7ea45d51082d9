using System.Text;
using System.Text.Json;

namespace OfficeKi.Functions.Models;

/// <summary>Passes server-sent events on line by line, having looked at each: an error frame, a broken frame or an end without <c>finish_reason</c> throws.</summary>
internal sealed class GuardedStream(Stream inner) : Stream
{
    private static readonly string[] KnownFinishReasons = ["stop", "length", "tool_calls", "content_filter", "function_call"];

    private readonly StreamReader _lines = new(inner, Encoding.UTF8);
    private byte[] _ready = [];
    private int _position;
    private bool _finished;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_position == _ready.Length)
        {
            if (await NextLineAsync(cancellationToken) is not { } line)
            {
                return _finished ? 0 : throw new ModelFailedException("incomplete");
            }

            _ready = Encoding.UTF8.GetBytes(Inspect(line) + "\n");
            _position = 0;
        }

        var count = Math.Min(buffer.Length, _ready.Length - _position);
        _ready.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<string?> NextLineAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _lines.ReadLineAsync(cancellationToken);
        }
        catch (IOException broken)
        {
            throw new ModelFailedException("incomplete", inner: broken);
        }
    }

    private string Inspect(string line)
    {
        if (line.StartsWith("event:", StringComparison.Ordinal) && line.AsSpan(6).Trim() is "error")
        {
            throw new ModelFailedException("stream-error");
        }

        if (!line.StartsWith("data:", StringComparison.Ordinal) || line.AsSpan(5).Trim() is "[DONE]" or "")
        {
            return line;
        }

        try
        {
            using var frame = JsonDocument.Parse(line.AsMemory(5));
            return InspectFrame(line, frame.RootElement);
        }
        catch (JsonException)
        {
            throw new ModelFailedException("malformed");
        }
    }

    private string InspectFrame(string line, JsonElement frame)
    {
        if (frame.ValueKind != JsonValueKind.Object)
        {
            throw new ModelFailedException("malformed");
        }

        if (frame.TryGetProperty("error", out var error) && error.ValueKind != JsonValueKind.Null)
        {
            throw new ModelFailedException("stream-error");
        }

        if (FinishReason(frame) is not { } reason)
        {
            return line;
        }

        _finished = true;

        // Reasons such as "eos_token" are seen in the wild and make the client throw after the whole text.
        return KnownFinishReasons.Contains(reason)
            ? line
            : line.Replace($"\"{reason}\"", "\"stop\"", StringComparison.Ordinal);
    }

    private static string? FinishReason(JsonElement frame) =>
        frame.TryGetProperty("choices", out var choices) && choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() > 0
        && choices[0].TryGetProperty("finish_reason", out var reason) && reason.ValueKind == JsonValueKind.String
            ? reason.GetString()
            : null;
}
