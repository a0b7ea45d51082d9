using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Models;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions.Explain;

/// <summary>Terms in plain words: from the text's own definitions, then from the city's glossary, and only for what is left from a model.</summary>
internal sealed class ExplainFunction(Glossary glossary, OutputSanitizer sanitizer) : IFunction
{
    private const int Most = 30;
    private const int MostForModel = 10;

    private static readonly KernelFunction Prompt = PromptFile.Load("explain.prompt.md");

    private static readonly LocalizedText Language = new("Deutsch", "Englisch");

    private static readonly LocalizedText Unknown = new("Das geht aus dem Text nicht hervor.", "The text does not say.");

    public string Id => "explain";

    /// <summary>The answer is in the language of the reader, whatever the text is written in.</summary>
    public bool KeepsLanguage => false;

    public FunctionNeeds NeedsOf(FunctionOptions options) =>
        options.As<ExplainOptions>().Term.Trim() is { Length: > 0 } term ? new() { Words = [new(term)] } : FunctionNeeds.None;

    public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TermExplainer explainer = new(glossary, call, cancellationToken);
        var asked = call.Prompt?.Value.Trim();
        var all = asked is null ? explainer.All() : explainer.One(asked) is { } one ? [one] : [];
        TermChoice choice = new(call.TextPassages(), cancellationToken);
        List<ExplainedTerm> terms = [.. choice.Best(all, Most)];
        foreach (var term in terms)
        {
            yield return ExplainPieces.Of(term);
        }

        if (all.Count > Most)
        {
            yield return ExplainPieces.Shortened(Most);
        }

        var unexplained = asked is null ? explainer.Unexplained().Take(MostForModel).ToList() : [];
        string[] open = asked is not null ? terms.Count == 0 ? [asked] : []
            : [.. unexplained.Select(used => used.Term), .. call.Model is null ? [] : choice.Technical(explainer.IsExplained).Take(MostForModel - unexplained.Count)];
        if (terms.Count == 0 && (open.Length == 0 || call.Model is null))
        {
            yield return asked is null ? ExplainPieces.Nothing : ExplainPieces.Unknown;
        }

        if (call.Model is { } model && open.Length > 0)
        {
            yield return ExplainPieces.ByModel;
            ModelTerms phrased = new(open, explainer, sanitizer);
            await foreach (var piece in AskAsync(call, model, open, explainer, cancellationToken))
            {
                phrased.Add(piece);
                yield return piece;
            }

            terms.AddRange(phrased.Terms());
        }
        else if (unexplained.Count > 0)
        {
            yield return ExplainPieces.Unexplained(unexplained);
        }

        var byId = call.Passages.ToDictionary(passage => passage.Id);
        yield return new Piece.Data(new JsonObject { ["terms"] = new JsonArray([.. terms.Select(term => (JsonNode)term.ToJson(byId))]) });
    }

    // Terms first used somewhere are explained best from there.
    private static async IAsyncEnumerable<Piece> AskAsync(
        FunctionCall call, ModelSession model, string[] open, TermExplainer explainer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        MaskedPassage[] passages = [.. call.Open];
        var material = Material.Of(passages, () => open.Select(explainer.FirstUse).OfType<Place>().Select(place => place.Passage), model.Options.MaxCharacters);
        if (material.LeftOut > 0)
        {
            yield return Hints.Shortened(material.LeftOut);
        }

        KernelArguments arguments = new()
        {
            ["passages"] = material.Text,
            ["terms"] = string.Join("\n", open),
            ["language"] = Language.In(call.Language),
            ["unknown"] = Unknown.In(call.Language),
        };
        await foreach (var piece in model.AskAsync(Prompt, arguments, cancellationToken))
        {
            yield return piece;
        }
    }
}
