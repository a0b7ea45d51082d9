namespace OfficeKi.Documents.Pdf;

/// <summary>Orders the stretches of a page as they are read: columns one after the other, everything else row by row.</summary>
/// <remarks>A gutter is a vertical strip in the middle part of the area that few stretches cross and that has enough running text on both sides; text that
/// crosses it (a headline over two columns) parts the page into what is above and below. A table has short cells, so its rows stay rows.</remarks>
internal static class ReadingOrder
{
    private const int MaxDepth = 2;
    private const int Candidates = 25;
    private const int LeastRowsPerColumn = 6;
    private const double LeastCharactersPerRow = 18;
    private const double MostCrossing = 0.25;

    public static List<PdfLine> LinesOf(List<PdfSegment> segments)
    {
        var lines = new List<PdfLine>();
        Add(lines, segments, 0);
        return lines;
    }

    private static void Add(List<PdfLine> lines, List<PdfSegment> segments, int depth)
    {
        if (segments.Count == 0)
        {
            return;
        }

        if (depth == MaxDepth || Gutter(segments) is not { } gutter)
        {
            AddRows(lines, segments);
            return;
        }

        var left = new List<PdfSegment>();
        var right = new List<PdfSegment>();
        foreach (var row in segments.GroupBy(segment => segment.Row).OrderBy(row => row.Key))
        {
            if (row.Any(segment => Crosses(segment, gutter)))
            {
                AddColumns(lines, left, right, depth);
                AddRows(lines, [.. row]);
                continue;
            }

            left.AddRange(row.Where(segment => segment.Right <= gutter));
            right.AddRange(row.Where(segment => segment.Left >= gutter));
        }

        AddColumns(lines, left, right, depth);
    }

    private static void AddColumns(List<PdfLine> lines, List<PdfSegment> left, List<PdfSegment> right, int depth)
    {
        Add(lines, [.. left], depth + 1);
        Add(lines, [.. right], depth + 1);
        left.Clear();
        right.Clear();
    }

    private static void AddRows(List<PdfLine> lines, List<PdfSegment> segments)
    {
        var (left, right) = (segments.Min(segment => segment.Left), segments.Max(segment => segment.Right));
        var zone = lines.Count == 0 ? 0 : lines[^1].Zone + 1;
        lines.AddRange(segments.GroupBy(segment => segment.Row).OrderBy(row => row.Key)
            .Select(row => new PdfLine([.. row.OrderBy(segment => segment.Left)], left, right, zone)));
    }

    private static double? Gutter(List<PdfSegment> segments)
    {
        var (left, right) = (segments.Min(segment => segment.Left), segments.Max(segment => segment.Right));
        double? best = null;
        var leastCrossing = int.MaxValue;
        for (var step = 1; step < Candidates; step++)
        {
            var x = left + ((right - left) * (0.25 + (0.5 * step / Candidates)));
            var crossing = segments.Count(segment => Crosses(segment, x));
            if (crossing < leastCrossing && crossing <= MostCrossing * segments.Count && IsProse(segments.Where(segment => segment.Right <= x)) && IsProse(segments.Where(segment => segment.Left >= x)))
            {
                (best, leastCrossing) = (x, crossing);
            }
        }

        return best;
    }

    private static bool IsProse(IEnumerable<PdfSegment> side)
    {
        var rows = side.ToList();
        return rows.Count >= LeastRowsPerColumn && rows.Average(segment => segment.Text.Length) >= LeastCharactersPerRow;
    }

    private static bool Crosses(PdfSegment segment, double x) => segment.Left < x && segment.Right > x;
}
