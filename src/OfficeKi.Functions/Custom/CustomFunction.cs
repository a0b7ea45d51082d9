using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
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

    private readonly HashSet<string> _freeTexts = [.. FreeTexts(card)];

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

        KernelArguments arguments = new() { ["passages"] = material.Text };
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
        _names.Where(_freeTexts.Contains).Select(name => (name, options.Text(name))).Where(option => option.Item2 is { Length: > 0 })!;

    private IEnumerable<(string Name, string Value)> Values(FunctionCall call) =>
        _names.Where(name => !_freeTexts.Contains(name)).Select(name => (name, call.Options.Text(name) ?? card.Options["properties"]![name]!["default"]?.ToString() ?? ""))
            .Concat(_names.Where(_freeTexts.Contains).Select(name => (name, "")))
            .Concat(FreeTexts(call.Options).Zip(call.Words, (option, words) => (option.Name, words.Value)));

    /// <summary>Options the user writes freely: all but numbers, switches and choices. They are masked, judged, and stand between the boundaries only.</summary>
    public static IEnumerable<string> FreeTexts(CardFile card) =>
        (card.Options?["properties"] as JsonObject ?? []).Where(option => option.Value is JsonObject schema && IsFree(schema)).Select(option => option.Key);

    private static bool IsFree(JsonObject schema) =>
        schema["enum"] is null && !(schema["type"] is JsonValue type && type.TryGetValue(out string? name) && name is "boolean" or "integer" or "number");
}
