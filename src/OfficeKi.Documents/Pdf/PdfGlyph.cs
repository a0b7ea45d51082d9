namespace OfficeKi.Documents.Pdf;

/// <summary>A visible character on a page; coordinates in points, origin at the lower left.</summary>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size);
