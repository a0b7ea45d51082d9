using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Documents;
using OfficeKi.Functions;
using OfficeKi.Functions.Answering;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Deciding;
using OfficeKi.Functions.Reading;
using OfficeKi.Policy;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Benchmarks;

/// <summary>The steps of the gate from the cleaned text to the finished blocks, in this process, without the largest size of a request and without a record.</summary>
internal sealed class BuiltInEngine : IAsyncDisposable
{
    // What a function has worked out is all there when its first pieces come.
    private const int FirstPieces = 3;

    private static readonly Caller Clerk = new("tenant", "clerk", ["Staff"], new ClaimsPrincipal());

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddLogging()
        .AddSingleton(new PolicySets(PolicySet.Base))
        .AddFunctions()
        .BuildServiceProvider();

    /// <param name="text">The open item, one paragraph a line.</param>
    /// <param name="chosen">The options as a request holds them; a copy is made, so that they count as memory of the run.</param>
    /// <param name="atStep">Called after each step, at the first pieces of the answer and at its end, while all of it is still held.</param>
    /// <returns>The number of events a pane would get; none would mean that nothing was measured.</returns>
    public async Task<int> RunAsync(BuiltInFunction what, string text, JsonElement chosen, Action? atStep = null)
    {
        var function = _services.GetServices<IFunction>().Single(function => function.Id == what.Function);
        FunctionOptions options = new(chosen.Clone());
        var needs = function.NeedsOf(options);
        var corpus = Corpus.Clean([Read(text, ContentRef.Inline, SourceRole.Open), .. needs.OtherText is { } other ? [Read(other.Reveal(), ContentRef.OtherVersion, SourceRole.Other)] : Array.Empty<ReadItem>()]);
        atStep?.Invoke();
        var inspection = Get<Inspector>().Inspect(Clerk, corpus, needs.Words);
        atStep?.Invoke();
        RunRequest request = new() { Function = what.Function, Surface = what.Surface, Engine = EngineChoice.Builtin };
        var verdict = Get<Judge>().Decide(Clerk, request, needs.IsPublic, [null], corpus, inspection);
        MaskedCorpus masked = new(corpus, needs, inspection, verdict.Decision, text);
        AnswerWriter writer = new(corpus, masked, new(corpus, needs.Words), new(corpus, needs.Words, function.KeepsLanguage), Get<OutputSanitizer>(), "de");
        atStep?.Invoke();
        List<object> events = [];
        var pieces = 0;
        await foreach (var piece in function.AnswerAsync(new(options, masked.Passages, masked.Words, null, "de"), CancellationToken.None))
        {
            if (piece is Piece.Data data)
            {
                events.Add(masked.Restore(data.Value));
            }
            else
            {
                events.AddRange(writer.Write(piece));
            }

            if (pieces++ < FirstPieces)
            {
                atStep?.Invoke();
            }
        }

        atStep?.Invoke();
        GC.KeepAlive((corpus, inspection, masked, writer));
        return events.Count;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private static ReadItem Read(string text, ContentRef reference, SourceRole role)
    {
        var number = 0;
        return new(new() { Ref = reference, Title = ContentText.Empty, Passages = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Passage($"paragraph:{++number}", PassageKind.Paragraph, new(line)))] }, role);
    }
}
