using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using OfficeKi.Documents.Reading;
using D = DocumentFormat.OpenXml.Drawing;

namespace OfficeKi.Documents.Presentations;

/// <summary>A fill as far as it can be told: a colour, nothing at all, or something without one colour (picture, gradient, pattern).</summary>
internal readonly record struct SlideFill(bool IsNone, Rgb? Color);

/// <summary>Resolves colours of a slide through the colour map of its master and the theme.</summary>
/// <remarks>ECMA-376 Part 1, 20.1.2.3. Of the changes to a colour, those that lighten and darken and the opacity are followed.</remarks>
internal sealed class SlideColors(SlideMaster? master, D.Theme? theme)
{
    private const int Whole = 100_000;
    private const int LeastOpacity = 10_000;

    /// <summary>The fill set right below an element; null when it sets none.</summary>
    public SlideFill? FillOf(OpenXmlElement? properties) =>
        properties?.ChildElements.FirstOrDefault(child => child is D.SolidFill or D.NoFill or D.GradientFill or D.BlipFill or D.PatternFill or D.GroupFill) switch
        {
            null => null,
            D.NoFill => new(true, null),
            D.SolidFill solid => Of(solid.FirstChild),
            _ => new(false, null),
        };

    /// <summary>The colour an element of a colour choice names.</summary>
    public SlideFill Of(OpenXmlElement? color)
    {
        if (color?.GetFirstChild<D.Alpha>()?.Val?.InnerText is { } alpha && Share(alpha) < LeastOpacity)
        {
            return new(true, null);
        }

        return new(false, Base(color) is { } rgb ? Changed(rgb, color!) : null);
    }

    private Rgb? Base(OpenXmlElement? color) => color switch
    {
        D.RgbColorModelHex { Val.Value: { } hex } => Hex(hex),
        D.SystemColor { LastColor.Value: { } hex } => Hex(hex),
        D.SchemeColor { Val.InnerText: { } name } => OfTheme(Mapped(name)),
        D.PresetColor { Val.InnerText: { } name } => Html.Css.CssColor.FirstIn(name.ToLowerInvariant())?.Opaque,
        _ => null,
    };

    // Without a theme the usual assignment holds.
    private Rgb? OfTheme(string name)
    {
        var scheme = theme?.ThemeElements?.ColorScheme;
        var entry = scheme?.ChildElements.FirstOrDefault(child => child.LocalName == name)?.FirstChild;
        return entry is not null ? Base(entry is D.SchemeColor ? null : entry) : name switch { "lt1" => Rgb.White, "dk1" => Rgb.Black, _ => null };
    }

    private string Mapped(string name)
    {
        var map = master?.ColorMap?.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name).Value;
        return map ?? name switch { "bg1" => "lt1", "tx1" => "dk1", "bg2" => "lt2", "tx2" => "dk2", _ => name };
    }

    private static Rgb Changed(Rgb color, OpenXmlElement changes)
    {
        foreach (var change in changes.ChildElements)
        {
            var share = Share(change.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "val").Value) / (double)Whole;
            color = change.LocalName switch
            {
                "lumMod" or "shade" => Each(color, channel => channel * share),
                "lumOff" => Each(color, channel => channel + (255 * share)),
                "tint" => Each(color, channel => 255 - ((255 - channel) * share)),
                _ => color,
            };
        }

        return color;
    }

    private static Rgb Each(Rgb color, Func<double, double> change) => new(Channel(change(color.Red)), Channel(change(color.Green)), Channel(change(color.Blue)));

    private static byte Channel(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);

    private static Rgb? Hex(string hex) => Rgb.TryParseHex(hex, out var rgb) ? rgb : null;

    private static int Share(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var share) ? share : Whole;
}
