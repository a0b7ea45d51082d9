using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Functions.Rewrite;

/// <summary>What can be rephrased without a model: words that another word replaces without touching anything around it.</summary>
internal static class SafeSubstitutions
{
    public static async IAsyncEnumerable<Piece> OfferAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var passages = call.Passages.ToDictionary(passage => passage.Id);
        var findings = PlainLanguageCheck.Find(call.TextBlocks(), PlainOptions.Default).Where(finding => finding is { IsSafe: true, Replacement: not null }).ToArray();
        cancellationToken.ThrowIfCancellationRequested();
        yield return findings.Length == 0
            ? new Piece.Fixed(BlockKind.Paragraph, new(
                "Ohne Sprachmodell gibt es hier nichts sicher zu ersetzen. „Klare Sprache“ zeigt weitere Hinweise.",
                "Without a language model nothing can be safely substituted here. “Plain language” shows further hints."))
            : new Piece.Fixed(BlockKind.Paragraph, new(
                "Ohne Sprachmodell werden nur Wörter vorgeschlagen, die sich ersetzen lassen, ohne den Sinn zu ändern:",
                "Without a language model only words are suggested that can be replaced without changing the sense:"));

        JsonArray changes = [];
        foreach (var finding in findings)
        {
            var before = finding.Span.Of(passages[finding.Passage].Text.Value);
            yield return new Piece.Note(
                BlockKind.Bullet, new($"„{before}“ → „{finding.Replacement}“", $"“{before}” → “{finding.Replacement}”"), finding.Passage, finding.Span.Start, finding.Span.End);
            changes.Add(Change(finding, passages[finding.Passage], call.Language));
        }

        yield return new Piece.Data(new JsonObject { ["changes"] = changes });
    }

    private static JsonObject Change(PlainFinding finding, MaskedPassage passage, string language) => new()
    {
        ["start"] = passage.InText(finding.Span.Start),
        ["end"] = passage.InText(finding.Span.End),
        ["replacement"] = finding.Replacement,
        ["reason"] = finding.Message.In(language),
        ["passage"] = passage.Id,
        ["passageStart"] = passage.InPassage(finding.Span.Start),
        ["passageEnd"] = passage.InPassage(finding.Span.End),
    };
}
