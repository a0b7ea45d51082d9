using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Language;
using OfficeKi.Language.Letters;

namespace OfficeKi.Functions.Summarize;

/// <summary>The most important points of a text, each with its passage.</summary>
internal sealed class SummarizeFunction : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("summarize.prompt.md");

    public string Id => "summarize";

    public FunctionNeeds NeedsOf(FunctionOptions options) => new() { IsPublic = options.As<SummarizeOptions>().Audience == "oeffentlichkeit" };

    public IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken) =>
        call.Model is { } model
            ? AskAsync(call, model, cancellationToken)
            : ExtractAsync(call, cancellationToken);

    private static async IAsyncEnumerable<Piece> ExtractAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var points = call.Options.As<SummarizeOptions>().Points;
        foreach (var sentence in ExtractiveSummary.Of(Sentences(call, points), points, cancellationToken))
        {
            yield return new Piece.Extract(BlockKind.Bullet, sentence.Passage, sentence.Span.Start, sentence.Span.End);
        }
    }

    // Running text first. Rows and footnotes are no sentences, chosen only where there is little else; quoted mails only where nobody says anything new.
    private static SourcePassage[] Sentences(FunctionCall call, int needed)
    {
        HashSet<PassageKind> kinds = [PassageKind.Paragraph, PassageKind.ListItem];
        bool IsChosen(MaskedPassage passage) => kinds.Contains(passage.Kind) && !LetterFrame.IsFrame(passage.Text.Value, passage.Kind == PassageKind.Quote);
        if (!call.Passages.Any(IsChosen))
        {
            kinds.Add(PassageKind.Quote);
        }

        if (call.Passages.Count(IsChosen) < needed)
        {
            kinds.UnionWith([PassageKind.TableRow, PassageKind.Footnote]);
        }

        return [.. call.Passages.Select(passage => new SourcePassage(passage.Id, passage.Text.Value, IsHeading: !IsChosen(passage)))];
    }

    private static async IAsyncEnumerable<Piece> AskAsync(FunctionCall call, ModelSession model, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = call.Options.As<SummarizeOptions>();
        var material = Material.Of(
            call.Passages,
            () => ExtractiveSummary.Of(Sentences(call, 200), 200, cancellationToken).OrderByDescending(sentence => sentence.Score).Select(sentence => sentence.Passage),
            model.Options.MaxCharacters);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        KernelArguments arguments = new()
        {
            ["points"] = options.Points,
            ["audience"] = options.AudienceInWords,
            ["passages"] = material.Text,
        };
        await foreach (var piece in model.AskAsync(Prompt, arguments, cancellationToken))
        {
            yield return piece;
        }
    }
}
