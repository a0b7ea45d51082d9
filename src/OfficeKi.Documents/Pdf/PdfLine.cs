namespace OfficeKi.Documents.Pdf;

/// <summary>A stretch of text on one baseline without a wide gap.</summary>
internal sealed record PdfSegment(string Text, double Left, double Right, double Baseline, double Size, int Row);

/// <summary>A line as it is read, inside its column.</summary>
/// <param name="Cells">The stretches of the line, more than one when wide gaps part them.</param>
internal sealed record PdfLine(IReadOnlyList<PdfSegment> Cells, double ColumnLeft, double ColumnRight, int Zone)
{
    public double Left => Cells[0].Left;

    public double Right => Cells[^1].Right;

    public double Baseline => Cells[0].Baseline;

    public double Size => Cells.Max(cell => cell.Size);

    public string Text => string.Join(" ", Cells.Select(cell => cell.Text));
}
