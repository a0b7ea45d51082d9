using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Rewriting;
using OfficeKi.Language;
using OfficeKi.Language.Readability;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>Shows where a text could be plainer: readability, findings by rule, safe substitutions. With a model it words the text anew. It changes nothing by itself.</summary>
internal sealed class PlainLanguageFunction(IOptions<FunctionsOptions> settings) : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("plain-language.prompt.md");

    private static readonly RewriteRules Rules = new("de", IsTranslation: false, new("Klarer formuliert.", "Worded more plainly."));

    public string Id => "plain-language";

    public IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken) =>
        call.Model is { } model ? RewordAsync(call, model, cancellationToken) : ShowFindingsAsync(call, cancellationToken);

    private async IAsyncEnumerable<Piece> ShowFindingsAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var piece in ShowFindings(call))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return piece;
        }
    }

    /// <summary>All that is said without a model: figures, findings, what stays word for word, and the data.</summary>
    internal IEnumerable<Piece> ShowFindings(FunctionCall call)
    {
        var reading = Read(call);
        return [.. ReadabilityPieces.Of(reading), .. FindingPieces.Of(reading), .. ProtectedPieces.Of(reading), PlainLanguageData.Of(reading, after: null, call.Language)];
    }

    private async IAsyncEnumerable<Piece> RewordAsync(FunctionCall call, ModelSession model, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = call.Options.As<PlainLanguageOptions>();
        var reading = Read(call);
        foreach (var piece in ReadabilityPieces.Of(reading))
        {
            yield return piece;
        }

        yield return new Piece.Fixed(BlockKind.Heading, new("Neue Fassung", "New version"));
        var blocks = call.TextBlocks().ToDictionary(block => block.Id);
        KernelArguments arguments = new() { ["profile"] = options.ProfileInWords, ["address"] = options.Address == "du" ? "Du-Form" : "Sie-Form" };
        await foreach (var piece in new Rewriter(call, model, Prompt, Rules).AskAsync(arguments, cancellationToken))
        {
            if (piece is Piece.Rewrite { Passages: [var only] } rewrite && blocks.TryGetValue(only, out var block))
            {
                blocks[only] = block with { Text = rewrite.Text };
            }

            yield return piece;
        }

        TextBlock[] after = [.. blocks.Values.OrderBy(block => block.Id)];
        yield return PlainLanguageData.Of(reading, ReadabilityMeasure.Of(after), call.Language);
    }

    /// <summary>Figures, findings and protected parts of the open item.</summary>
    internal PlainReading Read(FunctionCall call) =>
        PlainReading.Of(call, new() { Profile = call.Options.As<PlainLanguageOptions>().PlainProfile, Gender = settings.Value.GenderStyle });
}
