using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Draft.Filling;
using OfficeKi.Functions.Draft.Phrasing;
using OfficeKi.Functions.Draft.Reading;
using OfficeKi.Functions.Models;

namespace OfficeKi.Functions.Draft;

/// <summary>A document from a template, the user's facts, notes and sources. A model phrases the free parts only; a missing fact becomes <c>[fehlt: …]</c>.</summary>
internal sealed class DraftFunction(DraftTemplates templates) : IFunction
{
    private static readonly KernelFunction Prompt = PromptFile.Load("draft.prompt.md");

    public string Id => "draft";

    public CardFile Card { get; } = DraftCard.With(CardFile.Load("draft"), templates.All);

    public FunctionNeeds NeedsOf(FunctionOptions options) => new()
    {
        Words = Given(options, out var template).Words,
        ContentOptional = true,
        IsPublic = template.IsPublic,
    };

    public IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, CancellationToken cancellationToken)
    {
        var given = Given(call.Options, out var template).Masked(call.Words);
        var document = TemplateFiller.Fill(template, given);
        var hasMaterial = call.Words.Count > 0 || call.Passages.Count > 0;
        return call.Model is { } model && hasMaterial && document.Free.Any()
            ? PhraseAsync(call, template, given, document, model, cancellationToken)
            : FillAsync(call, template, given, document);
    }

    private GivenFacts Given(FunctionOptions options, out Template template)
    {
        var own = options.As<DraftOptions>();
        template = templates[own.Template];
        return GivenFacts.Of(template, own);
    }

    private static async IAsyncEnumerable<Piece> FillAsync(FunctionCall call, Template template, GivenFacts given, FilledDocument document)
    {
        await Task.CompletedTask;
        if (call.Passages.Count > 0)
        {
            yield return DraftHints.SourcesNotRead;
        }

        if (given.Notes.Length > 0)
        {
            yield return document.UsesNotes ? DraftHints.NotesVerbatim : DraftHints.NotesNotUsed;
        }

        DraftPieces pieces = new(template, document);
        foreach (var piece in pieces.Next(null, isFinal: true))
        {
            yield return piece;
        }

        yield return pieces.Data();
    }

    private static async IAsyncEnumerable<Piece> PhraseAsync(
        FunctionCall call, Template template, GivenFacts given, FilledDocument document, ModelSession model, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var material = DraftMaterial.Of(call, given, model.Options.MaxCharacters, cancellationToken);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        if (material.IsCut)
        {
            yield return DraftHints.WordsCut;
        }

        DraftPieces pieces = new(template, document);
        PhrasedSections phrased = new([.. document.Free.Select(free => free.Id)]);
        KernelArguments arguments = new()
        {
            ["kind"] = template.Label.De,
            ["sections"] = string.Join('\n', document.Free.Select(free => $"## {free.Id}\n({free.Heading}: {free.Task})")),
            ["boundary"] = material.Boundary,
            ["material"] = material.Text,
        };
        await foreach (var piece in model.AskAsync(Prompt, arguments, cancellationToken))
        {
            phrased.Add(((Piece.Delta)piece).Text);
            foreach (var ready in pieces.Next(phrased, isFinal: false))
            {
                yield return ready;
            }
        }

        phrased.Finish();
        foreach (var rest in pieces.Next(phrased, isFinal: true).ToArray().Concat(Remarks(phrased, pieces)))
        {
            yield return rest;
        }

        yield return pieces.Data();
    }

    private static IEnumerable<Piece> Remarks(PhrasedSections phrased, DraftPieces pieces)
    {
        if (phrased.HadRemedy)
        {
            yield return DraftHints.RemedyRemoved;
        }

        if (pieces.Unwritten.Count > 0)
        {
            yield return DraftHints.Unwritten(pieces.Unwritten);
        }
    }
}
