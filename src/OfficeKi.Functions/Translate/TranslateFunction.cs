using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Rewriting;

namespace OfficeKi.Functions.Translate;

/// <summary>Translates passage by passage with the city's fixed terms. What is legally protected stays in the original. Needs a model.</summary>
internal sealed class TranslateFunction(TermList terms) : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("translate.prompt.md");

    public string Id => "translate";

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var model = call.Model ?? throw new InvalidOperationException("a translation needs a model");
        var target = TargetLanguage.Of(call.Options.As<TranslateOptions>().Target);
        var fixedTerms = terms.In(string.Join('\n', Rewriter.Sent(call).Select(passage => passage.Text.Value)), target.Code);
        RewriteRules rules = new(target.Code, IsTranslation: true, new("Übersetzt.", "Translated.")) { Terms = fixedTerms };

        yield return new Piece.Fixed(BlockKind.Paragraph, new(
            "Nicht rechtsverbindlich: Maßgeblich ist der Originaltext.", "Not legally binding: only the original text counts."));
        yield return new Piece.Fixed(BlockKind.Paragraph, new(target.Notice, target.Notice));

        KernelArguments arguments = new() { ["target"] = target.German, ["terms"] = InWords(fixedTerms) };
        await foreach (var piece in new Rewriter(call, model, Prompt, rules).AskAsync(arguments, cancellationToken))
        {
            yield return piece;
        }

        yield return new Piece.Data(new JsonObject { ["target"] = target.Code });
    }

    private static string InWords(IReadOnlyDictionary<string, string> terms) => terms.Count == 0
        ? ""
        : $"- Feste Übersetzungen: {string.Join("; ", terms.Select(term => $"{term.Key} = {term.Value}"))}.\n";
}

internal sealed record TranslateOptions
{
    public string Target { get; init; } = "en";
}
