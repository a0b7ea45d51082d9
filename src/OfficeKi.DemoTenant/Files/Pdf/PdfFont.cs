using System.Text;
using UglyToad.PdfPig.Fonts.AdobeFontMetrics;
using UglyToad.PdfPig.Fonts.Encodings;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>One of the fonts every reader has, in Windows-1252, with the widths that Adobe published for it.</summary>
internal sealed class PdfFont
{
    public static readonly PdfFont Regular = new("F1", "Helvetica", Standard14Font.Helvetica);
    public static readonly PdfFont Bold = new("F2", "Helvetica-Bold", Standard14Font.HelveticaBold);
    public static readonly PdfFont Italic = new("F3", "Helvetica-Oblique", Standard14Font.HelveticaOblique);

    // Sources are ours: a letter that the font cannot write is a mistake in a source and must not become a question mark.
    private static readonly System.Text.Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private readonly double[] _widths;

    private PdfFont(string key, string name, Standard14Font font)
    {
        (Key, Name) = (key, name);
        var metrics = Standard14.GetAdobeFontMetrics(font);
        _widths = [.. Enumerable.Range(0, 256).Select(code => WidthOf(code, metrics))];
    }

    public static IReadOnlyList<PdfFont> All { get; } = [Regular, Bold, Italic];

    public string Key { get; }

    public string Name { get; }

    public static PdfFont For(PdfWord word) => word.Bold ? Bold : word.Italic ? Italic : Regular;

    public static byte[] Encode(string text) => Windows1252.GetBytes(text);

    /// <summary>Width of a text in points.</summary>
    public double Width(string text, double size) => Encode(text).Sum(code => _widths[code]) * size / 1000;

    private static double WidthOf(int code, AdobeFontMetrics metrics) =>
        metrics.CharacterMetrics.TryGetValue(WinAnsiEncoding.Instance.GetName(code), out var metric) ? metric.Width.X : 0;
}
