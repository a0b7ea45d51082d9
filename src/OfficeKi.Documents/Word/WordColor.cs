using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>A colour as Word stores it. Automatic is whatever can be read.</summary>
/// <remarks>ECMA-376 Part 1, 17.3.2.6 and 17.3.5. Theme colours are only told apart as light and not light: Word writes the value beside them.</remarks>
internal readonly record struct WordColor(bool IsAutomatic, Rgb Rgb)
{
    private static readonly WordColor Automatic = new(true, default);

    // Any colour of a theme that is not its background: white on it can be read.
    private static readonly Rgb SomeThemeColor = new(68, 114, 196);

    public static WordColor? Of(Color? color) => color is null ? null : Of(color.Val?.InnerText, color.ThemeColor?.InnerText);

    public static WordColor? Of(Shading? shading) => shading switch
    {
        null => null,
        { Val.InnerText: "solid" } => Of(shading.Color?.InnerText, shading.ThemeColor?.InnerText),
        _ => Of(shading.Fill?.InnerText, shading.ThemeFill?.InnerText),
    };

    public static WordColor? Of(Highlight? highlight) => highlight?.Val?.InnerText switch
    {
        null => null,
        "none" => Automatic,
        "green" => new(false, new(0, 255, 0)),
        "darkYellow" => new(false, new(128, 128, 0)),
        var name => new(false, System.Drawing.Color.FromName(name) is { IsKnownColor: true } known ? new(known.R, known.G, known.B) : Rgb.White),
    };

    private static WordColor Of(string? value, string? theme)
    {
        if (Rgb.TryParseHex(value, out var rgb))
        {
            return new(false, rgb);
        }

        return theme switch
        {
            null or "none" => Automatic,
            "background1" or "light1" => new(false, Rgb.White),
            "text1" or "dark1" => new(false, Rgb.Black),
            _ => new(false, SomeThemeColor),
        };
    }
}
