using OfficeKi.Documents.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace OfficeKi.Documents.Pdf;

/// <summary>Which characters of a page a sighted reader sees.</summary>
/// <remarks>Not seen: text render mode 3 and 7 (ISO 32000-1, 9.3.6), outside the crop box, under 1.5 points, or light on the white page without a darker
/// area below. The recognised text of a scanned page is drawn in mode 3 and so counts as hidden: nothing tells it from planted text.
/// Not claimed: text covered by an image, clipped text, layers that are switched off.</remarks>
internal sealed class GlyphSight(Page page)
{
    private const double LeastSize = 1.5;
    private const int MaxAreas = 2_000;

    private readonly Lazy<List<(PdfRectangle Area, Rgb Color)>> _areas = new(() => FilledAreas(page));

    public bool Sees(Letter letter) =>
        letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
        && letter.PointSize >= LeastSize
        && IsOnPage(letter)
        && InkOf(letter) is var ink && (ink.IsReadableOn(Rgb.White) || ink.IsReadableOn(ColorBelow(letter)));

    private bool IsOnPage(Letter letter)
    {
        var box = page.CropBox.Bounds;
        var middle = letter.BoundingBox.Centroid;
        return middle.X >= box.Left && middle.X <= box.Right && middle.Y >= box.Bottom && middle.Y <= box.Top;
    }

    private static Rgb InkOf(Letter letter) =>
        ToRgb(letter.RenderingMode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip ? letter.StrokeColor : letter.FillColor) ?? Rgb.Black;

    // The last area drawn lies on top. An image below is taken for a dark one: white on a photograph is common, and so is seen.
    private Rgb ColorBelow(Letter letter)
    {
        var middle = letter.BoundingBox.Centroid;
        var area = _areas.Value.FindLast(entry => entry.Area.Left <= middle.X && middle.X <= entry.Area.Right && entry.Area.Bottom <= middle.Y && middle.Y <= entry.Area.Top);
        return area == default ? Rgb.White : area.Color;
    }

    private static List<(PdfRectangle Area, Rgb Color)> FilledAreas(Page page)
    {
        var images = page.GetImages().Take(MaxAreas).Select(image => (image.BoundingBox, Rgb.Black));
        var paths = page.Paths.Where(path => path.IsFilled).Take(MaxAreas)
            .Select(path => (Area: path.GetBoundingRectangle(), Color: ToRgb(path.FillColor)))
            .Where(path => path.Area is not null && path.Color is not null)
            .Select(path => (path.Area!.Value, path.Color!.Value));
        return [.. images, .. paths];
    }

    // Pattern colours have no single value.
    private static Rgb? ToRgb(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return null;
        }

        var (red, green, blue) = color.ToRGBValues();
        return new(Channel(red), Channel(green), Channel(blue));
    }

    private static byte Channel(double value) => (byte)Math.Clamp(Math.Round(value * 255), 0, 255);
}
