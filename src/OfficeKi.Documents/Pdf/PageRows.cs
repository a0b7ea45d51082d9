using System.Text;

namespace OfficeKi.Documents.Pdf;

/// <summary>Puts characters together: those on one baseline are a row, a row falls apart at wide gaps.</summary>
internal static class PageRows
{
    // All in parts of the font size. Footnote marks stand up to a third higher; a space in type is a quarter wide, narrow ones less.
    private const double SameRow = 0.4;
    private const double WordGap = 0.18;
    private const double WideGap = 2;
    private const double OverPrint = 0.15;

    public static List<PdfSegment> SegmentsOf(IReadOnlyList<PdfGlyph> glyphs)
    {
        var segments = new List<PdfSegment>();
        var row = new List<PdfGlyph>();
        var number = 0;
        foreach (var glyph in glyphs.Where(glyph => glyph.Text.Length > 0).OrderByDescending(glyph => glyph.Baseline))
        {
            if (row.Count > 0 && row[0].Baseline - glyph.Baseline > SameRow * Math.Max(row[0].Size, glyph.Size))
            {
                AddSegments(segments, row, number++);
                row.Clear();
            }

            row.Add(glyph);
        }

        AddSegments(segments, row, number);
        return segments;
    }

    private static void AddSegments(List<PdfSegment> segments, List<PdfGlyph> row, int number)
    {
        var text = new StringBuilder();
        PdfGlyph? last = null;
        double left = 0, right = 0, size = 0;
        var isAfterBlank = false;
        foreach (var glyph in row.OrderBy(glyph => glyph.Left))
        {
            if (string.IsNullOrWhiteSpace(glyph.Text) || IsPrintedTwice(last, glyph))
            {
                isAfterBlank |= string.IsNullOrWhiteSpace(glyph.Text);
                continue;
            }

            var gap = last is null ? 0 : glyph.Left - right;
            if (gap > WideGap * glyph.Size)
            {
                segments.Add(new(text.ToString(), left, right, row[0].Baseline, size, number));
                text.Clear();
            }
            else if (gap > WordGap * glyph.Size || (isAfterBlank && text.Length > 0))
            {
                text.Append(' ');
            }

            if (text.Length == 0)
            {
                (left, right, size) = (glyph.Left, glyph.Right, glyph.Size);
            }

            text.Append(glyph.Text);
            (right, size, last, isAfterBlank) = (Math.Max(right, glyph.Right), Math.Max(size, glyph.Size), glyph, false);
        }

        if (text.Length > 0)
        {
            segments.Add(new(text.ToString(), left, right, row[0].Baseline, size, number));
        }
    }

    // Old programs print a letter twice, a little apart, to make it bold.
    private static bool IsPrintedTwice(PdfGlyph? last, PdfGlyph glyph) =>
        last is { } other && other.Text == glyph.Text && glyph.Left - other.Left < OverPrint * glyph.Size;
}
