using System.ClientModel;
using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI.Chat;

namespace OfficeKi.Functions.Models;

/// <summary>The right to ask one model within one decided run. Made by the gate only; counts what the run used.</summary>
internal sealed class ModelSession(ModelOptions options, Kernel kernel, TimeProvider time)
{
    private const int LongestAnswer = 100_000;

    private (int In, int Out) _before;
    private (int In, int Out) _usage;

    public ModelOptions Options { get; } = options;

    /// <summary>Tokens read, over all calls of the run.</summary>
    public int TokensIn => _before.In + _usage.In;

    /// <summary>Tokens written, over all calls of the run.</summary>
    public int TokensOut => _before.Out + _usage.Out;

    /// <summary>Streams the answer. Throws <see cref="ModelFailedException"/> unless the model said that it finished.</summary>
    /// <param name="arguments">What the prompt needs besides its boundary, which is new for every call and occurs in none of them.</param>
    public async IAsyncEnumerable<Piece> AskAsync(
        KernelFunction prompt, KernelArguments arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (_before, _usage) = ((TokensIn, TokensOut), default);
        using var silence = new CancellationTokenSource(Options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, silence.Token);
        await using var chunks = kernel.InvokeStreamingAsync<StreamingChatMessageContent>(prompt, Fenced(arguments), either.Token).GetAsyncEnumerator(either.Token);

        var length = 0;
        string? finish = null;
        while (await NextAsync(chunks, silence.Token, cancellationToken))
        {
            silence.CancelAfter(Options.Timeout);
            Count(chunks.Current);
            finish = chunks.Current.Metadata?.GetValueOrDefault("FinishReason") as string ?? finish;
            if (chunks.Current.Content is not { Length: > 0 } text)
            {
                continue;
            }

            length += text.Length;
            yield return length <= LongestAnswer ? new Piece.Delta(text) : throw new ModelFailedException("too-long");
        }

        if (ProblemOf(finish) is { } problem)
        {
            throw new ModelFailedException(problem);
        }
    }

    private static KernelArguments Fenced(KernelArguments arguments)
    {
        KernelArguments fenced = [];
        foreach (var (name, value) in arguments)
        {
            fenced[name] = value is string text ? Boundary.Escape(text) : value;
        }

        fenced[Boundary.Name] = Boundary.New();
        return fenced;
    }

    // "Length" is the model's own limit: the text stops in the middle, so it is no whole answer.
    private static string? ProblemOf(string? finish) => finish?.ToUpperInvariant() switch
    {
        "CONTENTFILTER" => "content-filter",
        "LENGTH" => "too-long",
        null => "incomplete",
        _ => null,
    };

    private void Count(StreamingChatMessageContent chunk)
    {
        if (chunk.Metadata?.GetValueOrDefault("Usage") is ChatTokenUsage usage)
        {
            _usage = (usage.InputTokenCount, usage.OutputTokenCount); // told twice by some: the last one of a call counts
        }
    }

    private static async ValueTask<bool> NextAsync(
        IAsyncEnumerator<StreamingChatMessageContent> chunks, CancellationToken silence, CancellationToken caller)
    {
        try
        {
            return await chunks.MoveNextAsync();
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested && !caller.IsCancellationRequested)
        {
            throw new ModelFailedException("timeout");
        }
        catch (HttpOperationException refused)
        {
            throw ModelFailures.From(refused);
        }
        catch (ClientResultException refused)
        {
            throw ModelFailures.From(refused);
        }
        catch (HttpRequestException unreachable)
        {
            throw new ModelFailedException("unreachable", inner: unreachable);
        }
        catch (Exception garbage) when (garbage is System.Text.Json.JsonException or ArgumentException)
        {
            throw new ModelFailedException("malformed");
        }
    }
}
