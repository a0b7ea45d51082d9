using System.Globalization;

namespace OfficeKi.Documents.Reading;

/// <summary>An opaque colour, 0-255 per channel.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    // Light grey small print (#ddd, 1.36) is still found by a reader; #eeeeee on white (1.16) is not.
    private const double LeastReadableContrast = 1.25;

    public static Rgb White { get; } = new(255, 255, 255);

    public static Rgb Black { get; } = new(0, 0, 0);

    public static bool TryParseHex(ReadOnlySpan<char> text, out Rgb color)
    {
        color = default;
        if (text.Length != 6 || !int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        color = new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>Whether text of this colour can be told from its background at all.</summary>
    /// <remarks>Contrast ratio as in WCAG 2.2; the threshold is ours and far below what WCAG asks for.</remarks>
    public bool IsReadableOn(Rgb background)
    {
        var (mine, other) = (Luminance, background.Luminance);
        return (Math.Max(mine, other) + 0.05) / (Math.Min(mine, other) + 0.05) >= LeastReadableContrast || IsOtherHue(background);
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    // Red on green of equal lightness is hard to read but seen.
    private bool IsOtherHue(Rgb other) =>
        Math.Abs(Red - other.Red) + Math.Abs(Green - other.Green) + Math.Abs(Blue - other.Blue) > 96;

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
