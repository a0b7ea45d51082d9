using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Answering;
using OfficeKi.Functions.Models;
using OfficeKi.Language.Protection;

namespace OfficeKi.Functions.Rewriting;

/// <summary>Has a model word passages anew, batch by batch, and gives all passages back in the order of the text.</summary>
/// <remarks>
/// Instructions on remedies and operative parts never reach the model: they stay as they are. Deadlines and norms inside other passages reach it and are compared
/// by the gate afterwards.
/// </remarks>
internal sealed class Rewriter(FunctionCall call, ModelSession model, KernelFunction prompt, RewriteRules rules)
{
    // A new wording is about as long as the old one, and models end their answers after some thousand tokens.
    private const int MostCharacters = 10_000;

    private readonly MaskedPassage[] _passages = [.. call.Open];
    private readonly HashSet<int> _protected = [.. Protected(call)];
    private readonly Dictionary<int, int> _places = call.Open.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
    private int _next;

    /// <summary>What the model gets to see, masked.</summary>
    public static IEnumerable<MaskedPassage> Sent(FunctionCall call)
    {
        var kept = Protected(call).ToHashSet();
        return call.Open.Where(passage => IsSent(passage, kept));
    }

    /// <param name="arguments">What the prompt needs besides <c>passages</c>.</param>
    public async IAsyncEnumerable<Piece> AskAsync(KernelArguments arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in Batches())
        {
            RewriteLines lines = new([.. batch.Select(passage => passage.Id)]);
            var material = Material.Of(batch, () => [], int.MaxValue);
            arguments["passages"] = material.Text;
            await foreach (var answer in model.AskAsync(prompt, arguments, cancellationToken))
            {
                foreach (var piece in answer is Piece.Delta delta ? lines.Push(delta.Text).SelectMany(Show) : [answer])
                {
                    yield return piece;
                }
            }

            foreach (var piece in lines.Finish().SelectMany(Show))
            {
                yield return piece;
            }

            if (lines.Repeats)
            {
                yield return new Piece.Hint("repeats", FindingMessages.Of("repeats"));
            }
        }

        foreach (var piece in KeptUntil(_passages.Length))
        {
            yield return piece;
        }
    }

    // A wording that comes too late is not taken: its passage has been shown unchanged, with a finding.
    private IEnumerable<Piece> Show(Wording wording)
    {
        var place = _places[wording.Passages[0]];
        if (place < _next)
        {
            yield break;
        }

        foreach (var piece in KeptUntil(place))
        {
            yield return piece;
        }

        yield return new Piece.Rewrite(wording.Passages, wording.Text, wording.Reason, rules);
        _next = _places[wording.Passages[^1]] + 1;
    }

    private IEnumerable<Piece> KeptUntil(int place)
    {
        for (; _next < place; _next++)
        {
            var passage = _passages[_next];
            yield return new Piece.Kept(passage.Id, _protected.Contains(passage.Id) ? "protected-kept" : IsSent(passage, _protected) ? "passage-missing" : null);
        }
    }

    private IEnumerable<List<MaskedPassage>> Batches()
    {
        var room = Math.Min(MostCharacters, model.Options.MaxCharacters);
        List<MaskedPassage> batch = [];
        var length = 0;
        foreach (var passage in _passages.Where(passage => IsSent(passage, _protected)))
        {
            if (batch.Count > 0 && length + passage.Text.Value.Length > room)
            {
                yield return batch;
                (batch, length) = ([], 0);
            }

            batch.Add(passage);
            length += passage.Text.Value.Length;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static bool IsSent(MaskedPassage passage, HashSet<int> kept) =>
        passage.Kind is not (PassageKind.Field or PassageKind.Quote) && !kept.Contains(passage.Id) && passage.Text.Value.Any(char.IsLetter);

    private static IEnumerable<int> Protected(FunctionCall call) =>
        ProtectedText.Find(call.SourcePassages()).Where(span => span.IsWhole).Select(span => span.Passage);
}
