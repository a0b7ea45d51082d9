using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Language;

namespace OfficeKi.Functions.Ask;

/// <summary>Answers a question from passages with citations, or says honestly that nothing was found.</summary>
internal sealed class AskFunction : IFunction
{
    private const string NothingFound = "Dazu steht nichts im Material";

    private static readonly KernelFunction Prompt = PromptFile.Load("ask.prompt.md");

    public string Id => "ask";

    public FunctionNeeds NeedsOf(FunctionOptions options)
    {
        var ask = options.As<AskOptions>();
        return new() { Words = [new(ask.Question)], Search = ask.Scope == "content" };
    }

    public IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken) =>
        call.Model is { } model
            ? AskAsync(call, model, cancellationToken)
            : ExtractAsync(call, cancellationToken);

    private static async IAsyncEnumerable<Piece> ExtractAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var answer = AnswerFinder.Find(call.Prompt!.Value, call.SourcePassages(), cancellationToken);
        if (answer.Answered)
        {
            foreach (var sentence in answer.Sentences)
            {
                yield return new Piece.Extract(BlockKind.Paragraph, sentence.Passage, sentence.Span.Start, sentence.Span.End);
            }
        }
        else
        {
            yield return answer.Passages.Count == 0
                ? new Piece.Fixed(BlockKind.Paragraph, new("Dazu wurde nichts gefunden.", "Nothing was found on this."))
                : new Piece.Fixed(BlockKind.Paragraph, new(
                    "Eine sichere Antwort wurde nicht gefunden. Am ehesten passen diese Stellen:", "No certain answer was found. These passages come closest:"));
            foreach (var passage in answer.Passages)
            {
                yield return new Piece.Extract(BlockKind.Bullet, passage.Id, 0, call.Passages.First(candidate => candidate.Id == passage.Id).Text.Value.Length);
            }
        }

        yield return DataOf(call, answer.Answered);
    }

    private static async IAsyncEnumerable<Piece> AskAsync(FunctionCall call, ModelSession model, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var question = call.Prompt!.Value;
        var material = Material.Of(
            call.Passages,
            () => new PassageIndex(call.SourcePassages()).Search(question, 200).Select(passage => passage.Id),
            model.Options.MaxCharacters);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        KernelArguments arguments = new() { ["question"] = question, ["passages"] = material.Text };
        var start = "";
        await foreach (var piece in model.AskAsync(Prompt, arguments, cancellationToken))
        {
            start += start.Length < NothingFound.Length && piece is Piece.Delta delta ? delta.Text : "";
            yield return piece;
        }

        yield return DataOf(call, !start.TrimStart().StartsWith(NothingFound, StringComparison.OrdinalIgnoreCase));
    }

    private static Piece.Data DataOf(FunctionCall call, bool answered) =>
        new(new JsonObject { ["answered"] = answered, ["scope"] = call.Options.As<AskOptions>().Scope });
}
