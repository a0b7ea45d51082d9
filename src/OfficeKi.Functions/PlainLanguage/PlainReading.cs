using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage;
using OfficeKi.Language.Protection;
using OfficeKi.Language.Readability;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>What the rules say about a text: figures, findings, protected parts. All places are places in the masked passages.</summary>
/// <param name="Figures">Null when there is no running text.</param>
/// <param name="Findings">In order of the text; at most <see cref="Most"/>.</param>
/// <param name="LeftOut">Findings beyond that.</param>
/// <param name="Protected">Whole passages first; at most <see cref="Most"/>.</param>
internal sealed record PlainReading(
    IReadOnlyDictionary<int, MaskedPassage> Passages,
    PlainProfile Profile,
    ReadabilityFigures? Figures,
    IReadOnlyList<PlainFinding> Findings,
    int LeftOut,
    IReadOnlyList<ProtectedSpan> Protected)
{
    /// <summary>More than anybody works through at once.</summary>
    public const int Most = 200;

    public static PlainReading Of(FunctionCall call, PlainOptions options)
    {
        var blocks = call.TextBlocks();
        var spans = ProtectedText.Find([.. blocks.Select(block => new SourcePassage(block.Id, block.Text, block.Form == BlockForm.Heading))]);
        var findings = PlainLanguageCheck.Find(blocks, spans, options);
        return new(
            call.Open.ToDictionary(passage => passage.Id),
            options.Profile,
            ReadabilityMeasure.Of(blocks, spans),
            [.. findings.Take(Most)],
            Math.Max(0, findings.Count - Most),
            [.. spans.OrderByDescending(span => span.IsWhole).Take(Most)]);
    }

    /// <summary>The words a finding is about.</summary>
    public string WordsOf(PlainFinding finding) => finding.Span.Of(Passages[finding.Passage].Text.Value);
}
