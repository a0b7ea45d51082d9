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
        ModelCalls = template.HasConfidentialPart ? 2 : 1,
    };

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var given = Given(call.Options, out var template).Masked(call.Words);
        var document = TemplateFiller.Fill(template, given);
        PhrasingCall[] calls = call.Model is { } asked ? [.. PhrasingCall.Of(call, template, given, document, asked.Options.MaxCharacters, cancellationToken)] : [];
        foreach (var hint in DraftHints.Before(call, template, given, document, calls))
        {
            yield return hint;
        }

        DraftPieces pieces = new(template, document, [.. calls.Select(phrasing => phrasing.Answer)]);
        foreach (var phrasing in calls)
        {
            await foreach (var piece in call.Model!.AskAsync(Prompt, phrasing.Arguments(template.Label.De), cancellationToken))
            {
                phrasing.Answer.Add(((Piece.Delta)piece).Text);
                foreach (var ready in pieces.Next())
                {
                    yield return ready;
                }
            }

            phrasing.Answer.Finish();
        }

        foreach (var rest in pieces.Next())
        {
            yield return rest;
        }

        foreach (var hint in DraftHints.After(calls, pieces, document))
        {
            yield return hint;
        }

        yield return pieces.Data();
    }

    private GivenFacts Given(FunctionOptions options, out Template template)
    {
        var own = options.As<DraftOptions>();
        template = templates[own.Template];
        return GivenFacts.Of(template, own);
    }
}
