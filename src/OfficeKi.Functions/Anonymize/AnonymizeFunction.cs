using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Privacy.Masking;

namespace OfficeKi.Functions.Anonymize;

/// <summary>The text with personal data replaced for good, and what was not touched. Never asks a model.</summary>
/// <remarks>The gate replaces on <see cref="FunctionNeeds.Masking"/>; this function shows and lists what it did.</remarks>
internal sealed class AnonymizeFunction : IFunction
{
    public string Id => "anonymize";

    public FunctionNeeds NeedsOf(FunctionOptions options) =>
        options.As<AnonymizeOptions>() is var chosen ? new() { Masking = new MaskingOrder(chosen.Types, chosen.Mode) } : FunctionNeeds.None;

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield return AnonymizePieces.Counted(call.Passages);
        foreach (var piece in AnonymizePieces.Text(call.Passages))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return piece;
        }

        foreach (var piece in AnonymizePieces.NotTouched(call.Passages))
        {
            yield return piece;
        }

        yield return AnonymizeData.Of(call.Passages);
    }
}
