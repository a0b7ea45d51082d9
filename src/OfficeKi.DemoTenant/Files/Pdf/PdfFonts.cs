using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>Helvetica, which every reader has, and the widths of its words.</summary>
internal sealed class PdfFonts(PdfDocumentBuilder builder)
{
    private readonly PdfDocumentBuilder.AddedFont _regular = builder.AddStandard14Font(Standard14Font.Helvetica);
    private readonly PdfDocumentBuilder.AddedFont _bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
    private readonly PdfDocumentBuilder.AddedFont _italic = builder.AddStandard14Font(Standard14Font.HelveticaOblique);
    private readonly Dictionary<(string, bool, bool, double), double> _widths = [];

    public PdfDocumentBuilder.AddedFont For(PdfWord word) => word.Bold ? _bold : word.Italic ? _italic : _regular;

    public double Width(PdfWord word, double size, PdfPageBuilder page)
    {
        var key = (word.Value!, word.Bold, word.Italic, size);
        if (!_widths.TryGetValue(key, out var width))
        {
            var letters = page.MeasureText(word.Value!, size, new PdfPoint(0, 0), For(word));
            width = _widths[key] = letters[^1].EndBaseLine.X;
        }

        return width;
    }
}
