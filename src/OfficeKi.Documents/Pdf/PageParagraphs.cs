using OfficeKi.Core;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Pdf;

/// <summary>A paragraph of a page, or a row of cells.</summary>
internal sealed record PdfParagraph(PassageKind Kind, int Level, string Text, IReadOnlyList<string> Cells);

/// <summary>Joins lines to paragraphs by what a reader goes by: gaps, sizes, list marks, lines that end early.</summary>
internal sealed class PageParagraphs(double bodySize)
{
    private const double GapOverTypical = 1.35;
    private const double SizeChange = 0.12;
    private const double EndsEarly = 0.8;
    private const double EndsVeryEarly = 0.55;
    private const double HeadingSize = 1.15;
    private const double LargeHeadingSize = 1.5;
    private const int MaxHeadingLength = 200;

    public IEnumerable<PdfParagraph> Of(IReadOnlyList<PdfLine> lines)
    {
        var typicalGap = TypicalGap(lines);
        var start = 0;
        for (var index = 1; index <= lines.Count; index++)
        {
            if (index == lines.Count || IsBreak(lines[index - 1], lines[index], typicalGap))
            {
                yield return Build([.. lines.Skip(start).Take(index - start)]);
                start = index;
            }
        }
    }

    private PdfParagraph Build(List<PdfLine> lines)
    {
        if (lines is [{ Cells: { Count: > 1 } cells } row] && !ListMarker.IsAt(row.Text))
        {
            return new(PassageKind.TableRow, 0, row.Text, [.. cells.Select(cell => cell.Text)]);
        }

        var text = LineJoin.Join(lines.Select(line => line.Text));
        var size = lines.Average(line => line.Size);
        if (size >= HeadingSize * bodySize && text.Length <= MaxHeadingLength)
        {
            return new(PassageKind.Heading, size >= LargeHeadingSize * bodySize ? 1 : 2, text, []);
        }

        return ListMarker.IsAt(text) ? new(PassageKind.ListItem, 1, text, []) : new(PassageKind.Paragraph, 0, text, []);
    }

    private static bool IsBreak(PdfLine upper, PdfLine lower, double typicalGap)
    {
        var gap = upper.Baseline - lower.Baseline;
        return upper.Zone != lower.Zone || gap <= 0 || gap > GapOverTypical * typicalGap * Math.Max(upper.Size, lower.Size)
            || Math.Abs(upper.Size - lower.Size) > SizeChange * Math.Max(upper.Size, lower.Size)
            || upper.Cells.Count > 1 || lower.Cells.Count > 1 || ListMarker.IsAt(lower.Text) || EndsParagraph(upper, lower);
    }

    private static bool EndsParagraph(PdfLine upper, PdfLine lower)
    {
        var filled = (upper.Right - upper.ColumnLeft) / Math.Max(1, upper.ColumnRight - upper.ColumnLeft);
        return (filled < EndsEarly && upper.Text[^1] is ('.' or ':' or '!' or '?'))
            || (filled < EndsVeryEarly && !char.IsLower(lower.Text[0]));
    }

    // In parts of the font size.
    private static double TypicalGap(IReadOnlyList<PdfLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1), (upper, lower) => upper.Zone == lower.Zone ? (upper.Baseline - lower.Baseline) / lower.Size : 0)
            .Where(gap => gap is > 0.5 and < 2.2).Order().ToList();
        return gaps.Count < 3 ? 1.3 : gaps[gaps.Count / 2];
    }
}
