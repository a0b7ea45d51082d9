using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Reading;
using OfficeKi.Language;
using OfficeKi.Language.Comparison;

namespace OfficeKi.Functions.Compare;

/// <summary>What changed in substance between an earlier version and the open one. A model may explain the list; it adds nothing to it.</summary>
internal sealed class CompareFunction : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("compare.prompt.md");

    public string Id => "compare";

    public FunctionNeeds NeedsOf(FunctionOptions options)
    {
        var other = options.As<CompareOptions>().Other;
        return ContentRef.TryParse(other, out var reference) && !other.Contains('\n', StringComparison.Ordinal)
            ? new() { OtherRef = reference }
            : new() { OtherText = new(other) };
    }

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var changes = VersionComparison.Of(Sources(call, SourceRole.Other), Sources(call, SourceRole.Open), cancellationToken);
        foreach (var piece in ChangePieces.Of(changes))
        {
            yield return piece;
        }

        if (call.Model is { } model && changes.Count > 0)
        {
            await foreach (var piece in ExplainAsync(call, model, changes, cancellationToken))
            {
                yield return piece;
            }
        }

        yield return ChangeData.Of(changes, call);
    }

    private static async IAsyncEnumerable<Piece> ExplainAsync(
        FunctionCall call, ModelSession model, IReadOnlyList<VersionChange> changes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var places = changes.Take(ChangePieces.Most).SelectMany(change => new[] { change.Before, change.After }).OfType<VersionPlace>().Select(place => place.Passage).ToHashSet();
        var material = Material.Of([.. call.Passages.Where(passage => places.Contains(passage.Id))], () => places, model.Options.MaxCharacters);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        yield return new Piece.Fixed(BlockKind.Heading, new("Was die Änderungen bedeuten", "What the changes mean"));
        KernelArguments arguments = new()
        {
            ["passages"] = material.Text,
            ["changes"] = string.Join('\n', changes.Take(ChangePieces.Most).Select(change => "- " + ChangePieces.WordsOf(change).De)),
        };
        await foreach (var piece in model.AskAsync(Prompt, arguments, cancellationToken))
        {
            yield return piece;
        }
    }

    private static SourcePassage[] Sources(FunctionCall call, SourceRole role) =>
        [.. call.Passages.Where(passage => passage.Item.Role == role && (IsBody(passage) || HasMailsOnly(call)))
            .Select(passage => new SourcePassage(passage.Id, passage.Text.Value, passage.Kind is PassageKind.Heading or PassageKind.Field))];

    // A pasted text or a document is a version of what a mail says, not of its fields, its attachments and what it quotes.
    private static bool IsBody(MaskedPassage passage) =>
        !IsMail(passage) || (passage.Kind is not (PassageKind.Field or PassageKind.Quote) && !passage.Locator.Contains("attachment:", StringComparison.Ordinal));

    private static bool HasMailsOnly(FunctionCall call) => call.Passages.All(IsMail);

    private static bool IsMail(MaskedPassage passage) => passage.Item.Kind is "mail" or "thread";
}

internal sealed record CompareOptions
{
    /// <summary>The earlier version: a reference, or its text.</summary>
    public string Other { get; init; } = "";
}
