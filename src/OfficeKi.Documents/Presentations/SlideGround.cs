using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using OfficeKi.Documents.Reading;
using D = DocumentFormat.OpenXml.Drawing;

namespace OfficeKi.Documents.Presentations;

/// <summary>What stands behind text that has no fill of its own: filled shapes and pictures drawn before it, then the background of slide, layout or master.</summary>
internal sealed class SlideGround
{
    private readonly List<(SlideBox Box, SlideFill Fill)> _areas = [];
    private readonly SlideColors _colors;
    private readonly SlideFill _background;

    public SlideGround(SlideColors colors, IEnumerable<CommonSlideData?> layers)
    {
        _colors = colors;
        _background = layers.Select(BackgroundOf).FirstOrDefault(fill => fill is not null) ?? new(false, Rgb.White);
    }

    /// <returns>Null when the ground has no one colour; then anything on it counts as seen.</returns>
    public Rgb? Behind(SlideBox? box) => FillBehind(box).Color;

    /// <summary>Shapes lie in the order of the file, later ones on top.</summary>
    public void Add(SlideBox? box, SlideFill? fill)
    {
        const int MaxAreas = 500;
        if (box is { } place && fill is { IsNone: false } area && _areas.Count < MaxAreas)
        {
            _areas.Add((place, area));
        }
    }

    // The place of a placeholder stands in its layout; only the background is sure to be behind it.
    private SlideFill FillBehind(SlideBox? box)
    {
        if (box is { } place)
        {
            var index = _areas.FindLastIndex(area => area.Box.HoldsMiddleOf(place));
            return index >= 0 ? _areas[index].Fill : _background;
        }

        return _background;
    }

    private SlideFill? BackgroundOf(CommonSlideData? data) => data?.Background switch
    {
        null => null,
        { BackgroundProperties: { } properties } => _colors.FillOf(properties) is { IsNone: false } fill ? fill : null,
        { BackgroundStyleReference: { } reference } => reference.FirstChild is { } color ? _colors.Of(color) : null,
        _ => null,
    };
}

/// <summary>Where a shape lies, in EMU.</summary>
internal readonly record struct SlideBox(long Left, long Top, long Width, long Height)
{
    public static SlideBox? Of(OpenXmlElement? transform) => transform switch
    {
        D.Transform2D { Offset: { } offset, Extents: { } size } => Of(offset, size),
        Transform { Offset: { } offset, Extents: { } size } => Of(offset, size),
        _ => null,
    };

    public bool HoldsMiddleOf(SlideBox other) =>
        Left <= other.Middle.X && other.Middle.X <= Left + Width && Top <= other.Middle.Y && other.Middle.Y <= Top + Height;

    public bool IsOutside(long width, long height) => Left >= width || Top >= height || Left + Width <= 0 || Top + Height <= 0;

    private (long X, long Y) Middle => (Left + (Width / 2), Top + (Height / 2));

    private static SlideBox Of(D.Offset offset, D.Extents size) => new(
        Number(offset.X), Number(offset.Y), Number(size.Cx), Number(size.Cy));

    // Far beyond any slide, so that sums stay numbers.
    private static long Number(Int64Value? value) =>
        long.TryParse(value?.InnerText, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, int.MinValue, int.MaxValue) : 0;
}
