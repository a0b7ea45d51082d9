using OfficeKi.Documents.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace OfficeKi.Documents.Pdf;

/// <summary>Which characters of a page a sighted reader sees.</summary>
/// <remarks>Not seen: text render mode 3 and 7 (ISO 32000-1, 9.3.6), outside the crop box, under 1.5 points, light on the white page without a darker
/// area there, or of the colour of a rectangle there, such as a bar that blacks it out. The recognised text of a scanned page is drawn in mode 3 and so
/// counts as hidden: nothing tells it from planted text. Not claimed: text covered by an image or by another shape, clipped text. Layers are looked at in <see cref="HiddenLayers"/>.</remarks>
internal sealed class GlyphSight(Page page)
{
    private const double LeastSize = 1.5;
    private const int MaxAreas = 500;

    // A filled line through or under a word is no bar over it.
    private const double LeastBarHeight = 0.6;

    private readonly Lazy<List<Area>> _areas = new(() => AreasOf(page));

    public bool Sees(Letter letter) =>
        letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
        && letter.PointSize >= LeastSize
        && IsOnPage(letter)
        && InkOf(letter) is var ink && ink.IsReadableOn(ColorBehind(letter, ink.IsReadableOn(Rgb.White)));

    private bool IsOnPage(Letter letter)
    {
        var box = page.CropBox.Bounds;
        var middle = letter.BoundingBox.Centroid;
        return middle.X >= box.Left && middle.X <= box.Right && middle.Y >= box.Bottom && middle.Y <= box.Top;
    }

    private static Rgb InkOf(Letter letter) =>
        ToRgb(letter.RenderingMode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip ? letter.StrokeColor : letter.FillColor) ?? Rgb.Black;

    // The last area drawn lies on top. For light text any shape will do as ground; dark text is only taken for covered by what is surely a bar.
    private Rgb ColorBehind(Letter letter, bool isDark)
    {
        var middle = letter.BoundingBox.Centroid;
        return _areas.Value.FindLast(area => area.Holds(middle) && (!isDark || area.Covers(LeastBarHeight * letter.PointSize)))?.Color ?? Rgb.White;
    }

    // An image is taken for a dark ground: white on a photograph is common, and so is seen.
    private static List<Area> AreasOf(Page page)
    {
        var images = page.GetImages().Take(MaxAreas).Select(image => new Area(image.BoundingBox, Rgb.Black, IsRectangle: false));
        var paths = new List<Area>();
        foreach (var path in page.Paths.Where(path => path.IsFilled).TakeLast(MaxAreas))
        {
            if (path.GetBoundingRectangle() is { } box && ToRgb(path.FillColor) is { } color)
            {
                paths.Add(new(box, color, path.Count == 1 && path[0].IsDrawnAsRectangle));
            }
        }

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

    private sealed record Area(PdfRectangle Box, Rgb Color, bool IsRectangle)
    {
        public bool Holds(PdfPoint point) => Box.Left <= point.X && point.X <= Box.Right && Box.Bottom <= point.Y && point.Y <= Box.Top;

        public bool Covers(double height) => IsRectangle && Box.Height >= height;
    }
}
