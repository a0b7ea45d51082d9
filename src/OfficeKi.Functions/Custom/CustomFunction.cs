using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Language;

namespace OfficeKi.Functions.Custom;

/// <summary>A function an administrator adds by a card and a prompt, without code. Same gate, same masking, same checks; needs a model.</summary>
internal sealed class CustomFunction(CardFile card, KernelFunction prompt) : IFunction
{
    /// <summary>Every id of such a function starts with this, and a policy knows all of them as <see cref="PolicyName"/>.</summary>
    public const string Prefix = "custom-";

    /// <summary>The name of all custom functions in a policy.</summary>
    public const string PolicyName = "custom";

    private readonly string[] _names = [.. card.Options["properties"]?.AsObject().Select(option => option.Key) ?? []];

    public string Id => card.Id;

    public bool KeepsLanguage => false;

    // Free text of the user is masked and judged like everywhere; what the schema enumerates are fixed words.
    public FunctionNeeds NeedsOf(FunctionOptions options) => new() { Words = [.. FreeTexts(options).Select(text => new ContentText(text.Value))] };

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var model = call.Model ?? throw new InvalidOperationException("a custom function runs with a model only");
        var material = Material.Of(
            call.Passages,
            () => ExtractiveSummary.Of(call.SourcePassages(), 200, cancellationToken).OrderByDescending(sentence => sentence.Score).Select(sentence => sentence.Passage),
            model.Options.MaxCharacters);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        KernelArguments arguments = new() { ["boundary"] = material.Boundary, ["passages"] = material.Text };
        foreach (var (name, value) in Values(call))
        {
            arguments[name] = value;
        }

        await foreach (var piece in model.AskAsync(prompt, arguments, cancellationToken))
        {
            yield return piece;
        }
    }

    private IEnumerable<(string Name, string Value)> FreeTexts(FunctionOptions options) =>
        _names.Where(IsFreeText).Select(name => (name, options.Text(name))).Where(option => option.Item2 is { Length: > 0 })!;

    private IEnumerable<(string Name, string Value)> Values(FunctionCall call) =>
        _names.Where(name => !IsFreeText(name)).Select(name => (name, call.Options.Text(name) ?? card.Options["properties"]![name]!["default"]?.ToString() ?? ""))
            .Concat(_names.Where(IsFreeText).Select(name => (name, "")))
            .Concat(FreeTexts(call.Options).Zip(call.Words, (option, words) => (option.Name, words.Value)));

    private bool IsFreeText(string name) =>
        card.Options["properties"]![name] is { } option && (string?)option["type"] == "string" && option["enum"] is null;
}
