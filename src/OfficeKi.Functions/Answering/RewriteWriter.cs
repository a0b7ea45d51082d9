using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions.Reading;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions.Answering;

/// <summary>What became of a new wording: the blocks to show, what to look at, and where the personal data or unsafe parts made trouble.</summary>
/// <param name="Lines">One text per block.</param>
/// <param name="Violation">Why the original stays; null when the new wording is shown.</param>
internal sealed record Reworded(
    IReadOnlyList<CorpusPassage> Passages, IReadOnlyList<(string Text, IReadOnlyList<BlockLink> Links)> Lines, string? Violation, IReadOnlyList<FactFinding> Findings);

/// <summary>Steps 9 to 11 of the gate for new wordings of passages, and the changes a pane can apply one by one.</summary>
internal sealed class RewriteWriter(MaskedCorpus masked, RewriteCheck check, OutputSanitizer sanitizer, IReadOnlyDictionary<int, CorpusPassage> passages, string language)
{
    /// <summary>All changes so far, as <c>api.md</c> lists them.</summary>
    public JsonArray Changes { get; } = [];

    /// <summary>Whether any new wording was asked for in this run, so that the answer has changes to list.</summary>
    public bool IsUsed { get; private set; }

    public Reworded Write(Piece.Rewrite piece)
    {
        IsUsed |= !piece.Rules.IsTranslation;
        CorpusPassage[] own = [.. piece.Passages.Select(id => passages[id])];
        var original = string.Join('\n', own.Select(passage => passage.Text));
        var restored = masked.Restore(piece.Text);
        var sanitized = restored.Text.Split('\n').Select(line => sanitizer.Sanitize(line)).Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToArray();
        var text = string.Join('\n', sanitized.Select(line => line.Text));
        FactFinding[] about =
        [
            .. restored.Problems.Select(problem => About($"placeholder-{problem.Kind}", problem.Placeholder)),
            .. sanitized.Any(line => line.Removed.Count > 0) ? [About("content-removed", "")] : Array.Empty<FactFinding>(),
        ];

        if (check.ViolationOf(own, original, text, piece.Rules) is { } violation)
        {
            return new(own, [.. own.Select(passage => (passage.Text, (IReadOnlyList<BlockLink>)[]))], violation, [About(violation, ""), .. about]);
        }

        if (own is [var only] && !piece.Rules.IsTranslation)
        {
            AddChanges(only, text, piece);
        }

        return new(own, [.. sanitized.Select(line => (line.Text, line.Links))], null, [.. check.Findings(own, original, text, piece.Rules), .. about]);
    }

    private void AddChanges(CorpusPassage passage, string text, Piece.Rewrite piece)
    {
        var reason = piece.Reason is { } given ? sanitizer.Sanitize(masked.Restore(given).Text).Text : piece.Rules.Reason.In(language);
        var position = masked.PositionOf(passage.Id);
        foreach (var edit in RewriteEdits.Of(passage.Text, text))
        {
            Changes.Add(new JsonObject
            {
                ["start"] = position.Of(edit.Start),
                ["end"] = position.Of(edit.End),
                ["replacement"] = edit.Replacement,
                ["reason"] = reason,
                ["passage"] = passage.Id,
                ["passageStart"] = edit.Start,
                ["passageEnd"] = edit.End,
            });
        }
    }

    private static FactFinding About(string kind, string text) => new(kind, null, 0, 0, new(text), FindingMessages.Of(kind));
}
