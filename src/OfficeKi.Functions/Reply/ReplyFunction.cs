using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;

namespace OfficeKi.Functions.Reply;

/// <summary>A draft of a reply: the product writes the frame, a person or a model the answers. Never sent.</summary>
internal sealed class ReplyFunction(TimeProvider time) : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("reply.prompt.md");

    public string Id => "reply";

    public FunctionNeeds NeedsOf(FunctionOptions options) =>
        options.As<ReplyOptions>().Points is { } points && !string.IsNullOrWhiteSpace(points) ? new() { Words = [new ContentText(points)] } : FunctionNeeds.None;

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = call.Options.As<ReplyOptions>();
        var mail = IncomingMail.Read(call.Passages, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        ReplyFrame frame = new(mail, options);
        foreach (var piece in frame.Remarks().Concat(frame.Opening()))
        {
            yield return piece;
        }

        var body = call.Model is { } model ? AskAsync(call, mail, options, model, cancellationToken) : new ReplyBody(mail, options, PointsOf(call)).Pieces().ToAsyncEnumerable();
        await foreach (var piece in body.WithCancellation(cancellationToken))
        {
            yield return piece;
        }

        foreach (var piece in frame.Ending())
        {
            yield return piece;
        }

        yield return ReplyData.Of(mail, frame.Salutation, call.Passages);
    }

    // One note a line; marks of a list are the user's own way of writing.
    private static string[] PointsOf(FunctionCall call) =>
        [.. (call.Prompt?.Value ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('-', '•', '*', ' '))];

    private static async IAsyncEnumerable<Piece> AskAsync(
        FunctionCall call, IncomingMail mail, ReplyOptions options, ModelSession model, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The newest mail first, when not all fits.
        var newest = mail.Letter.Sentences.Select(sentence => sentence.Passage).Distinct().ToArray();
        var material = Material.Of(call.Passages, () => newest, model.Options.MaxCharacters);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        KernelArguments arguments = new()
        {
            ["kind"] = options.KindInWords,
            ["tone"] = options.ToneInWords,
            ["length"] = options.LengthInWords,
            ["address"] = options.IsInformal ? "du" : "Sie",
            ["newest"] = string.Join(", ", newest),
            ["questions"] = mail.Questions.Count == 0 ? "(keine erkannt)" : string.Join('\n', mail.Questions.Select((question, index) => $"{index + 1}. {question.Sentence.Text}")),
            ["points"] = call.Prompt?.Value ?? "(keine)",
            ["passages"] = material.Text,
        };
        await foreach (var piece in model.AskAsync(Prompt, arguments, cancellationToken))
        {
            yield return piece;
        }

        // The line ends here, so that the closing stands apart.
        yield return new Piece.Delta("\n");
    }
}
