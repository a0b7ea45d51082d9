using Microsoft.Extensions.Options;
using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>Shows where a text could be plainer: readability, findings by rule, safe substitutions. It changes nothing by itself.</summary>
internal sealed class PlainLanguageFunction(IOptions<FunctionsOptions> settings) : IFunction
{
    public string Id => "plain-language";

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
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

    /// <summary>Figures, findings and protected parts of the open item.</summary>
    internal PlainReading Read(FunctionCall call) =>
        PlainReading.Of(call, new() { Profile = call.Options.As<PlainLanguageOptions>().PlainProfile, Gender = settings.Value.GenderStyle });
}
