using OfficeKi.Language.PlainLanguage;
using OfficeKi.Language.Protection;

namespace OfficeKi.Language.Readability;

/// <summary>Readability of the running text of a document; linear in the text.</summary>
/// <remarks>Headings, lists, tables, lines of addresses and the instruction on remedies are not counted: they are no sentences, or nobody may change them.</remarks>
public static class ReadabilityMeasure
{
    /// <summary>Below this many words the figures are unreliable: one long word or sentence moves them.</summary>
    public const int FewestWords = 100;

    /// <summary>The figures, or null when there is no word of running text. See <see cref="ReadabilityFigures.IsReliable"/>.</summary>
    public static ReadabilityFigures? Of(IReadOnlyList<TextBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return Of(blocks, ProtectedText.Find([.. blocks.Select(block => new SourcePassage(block.Id, block.Text, block.Form == BlockForm.Heading))]));
    }

    /// <param name="protectedSpans">What <see cref="ProtectedText"/> found in the same blocks.</param>
    public static ReadabilityFigures? Of(IReadOnlyList<TextBlock> blocks, IReadOnlyList<ProtectedSpan> protectedSpans)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(protectedSpans);
        var remedies = protectedSpans.Where(span => span.Kind == ProtectedKinds.LegalRemedy).Select(span => span.Passage).ToHashSet();
        var counts = Counts(blocks.Where(block => block.Form == BlockForm.Prose && !remedies.Contains(block.Id)));
        return counts.Words == 0 ? null : ReadabilityFigures.Of(counts);
    }

    public static TrafficLight LightOf(ReadabilityFigures figures, PlainProfile profile)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return TrafficLights.Of(figures, profile);
    }

    internal static TextCounts Counts(IEnumerable<TextBlock> blocks)
    {
        TextCounts sum = default;
        foreach (var block in blocks.Where(block => ProseLines.IsProse(block.Text)))
        {
            foreach (var sentence in SentenceSplitter.Split(block.Text))
            {
                var counts = TextCounts.Of(sentence.Of(block.Text));
                sum += counts.Words > 0 ? counts : default;
            }
        }

        return sum;
    }
}
