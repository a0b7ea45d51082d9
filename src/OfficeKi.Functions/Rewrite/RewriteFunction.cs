using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Rewriting;

namespace OfficeKi.Functions.Rewrite;

/// <summary>Words a text anew, change by change. Without a model it offers only what can be replaced without changing the sense.</summary>
internal sealed class RewriteFunction : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("rewrite.prompt.md");

    public string Id => "rewrite";

    public FunctionNeeds NeedsOf(FunctionOptions options) => new() { IsPublic = options.As<RewriteOptions>().Audience == "public" };

    public IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken) =>
        call.Model is { } model ? AskAsync(call, model, cancellationToken) : SafeSubstitutions.OfferAsync(call, cancellationToken);

    private static async IAsyncEnumerable<Piece> AskAsync(FunctionCall call, ModelSession model, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = call.Options.As<RewriteOptions>();
        KernelArguments arguments = new()
        {
            ["style"] = options.StyleInWords,
            ["address"] = options.AddressInWords,
            ["gender"] = options.GenderInWords,
            ["audience"] = options.AudienceInWords,
        };
        await foreach (var piece in new Rewriter(call, model, Prompt, new("de", IsTranslation: false, options.Reason)).AskAsync(arguments, cancellationToken))
        {
            yield return piece;
        }
    }
}
