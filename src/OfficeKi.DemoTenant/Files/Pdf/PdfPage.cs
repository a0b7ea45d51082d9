using System.Globalization;
using System.Text;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>Drawing instructions of one page, in points from the lower left corner.</summary>
internal sealed class PdfPage
{
    private readonly StringBuilder _content = new();

    public byte[] Content => Encoding.Latin1.GetBytes(_content.ToString());

    public void Text(string text, PdfFont font, double size, double x, double y) =>
        _content.Append(CultureInfo.InvariantCulture, $"BT /{font.Key} {size:0.##} Tf {x:0.##} {y:0.##} Td ({Literal(text)}) Tj ET\n");

    public void Line(double fromX, double toX, double y) =>
        _content.Append(CultureInfo.InvariantCulture, $"0.4 w {fromX:0.##} {y:0.##} m {toX:0.##} {y:0.##} l S\n");

    // ISO 32000-1, 7.3.4.2: brackets and backslash are escaped; Latin-1 here only carries the bytes through.
    internal static string Literal(string text) => Encoding.Latin1.GetString(PdfFont.Encode(text))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
