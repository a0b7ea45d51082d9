using System.Drawing;
using System.Globalization;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Html.Css;

/// <summary>A CSS colour: channels and alpha 0-1.</summary>
/// <remarks>CSS Color Level 4: hexadecimal, named, rgb(), hsl(), transparent. Other colour spaces are not understood and count as no colour.</remarks>
internal readonly record struct CssColor(Rgb Opaque, double Alpha)
{
    private static readonly char[] Separators = [' ', ',', '/', '\t', '\n', '\r'];

    /// <summary>The colour seen when this one lies on <paramref name="background"/>.</summary>
    public Rgb Over(Rgb background) => new(
        Mix(Opaque.Red, background.Red), Mix(Opaque.Green, background.Green), Mix(Opaque.Blue, background.Blue));

    /// <summary>The first colour in a value such as that of <c>background</c>, gradients included.</summary>
    public static CssColor? FirstIn(string value)
    {
        for (var start = 0; start < value.Length;)
        {
            var end = CssScanner.Find(value, start, " ,");
            var part = value[start..end];
            if (TryParse(part, out var color))
            {
                return color;
            }

            var open = part.IndexOf('(', StringComparison.Ordinal);
            if (open > 0 && part[..open].EndsWith("gradient", StringComparison.Ordinal) && FirstIn(part[(open + 1)..].TrimEnd(')')) is { } stop)
            {
                return stop;
            }

            start = end + 1;
        }

        return null;
    }

    public static bool TryParse(string text, out CssColor color)
    {
        text = text.Trim();
        color = default;
        return text switch
        {
            [] => false,
            ['#', .. var hex] => TryHex(hex, out color),
            "transparent" => true,
            _ when text.EndsWith(')') => TryFunction(text, out color),
            _ => TryName(text, out color),
        };
    }

    private static bool TryHex(string hex, out CssColor color)
    {
        var alpha = 1.0;
        if (hex.Length is 3 or 4)
        {
            hex = string.Concat(hex.Select(digit => new string(digit, 2)));
        }

        if (hex.Length == 8 && int.TryParse(hex.AsSpan(6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            (alpha, hex) = (value / 255.0, hex[..6]);
        }

        var valid = Rgb.TryParseHex(hex, out var opaque);
        color = new(opaque, alpha);
        return valid;
    }

    private static bool TryName(string name, out CssColor color)
    {
        color = default;
        if (!name.All(char.IsAsciiLetter))
        {
            return false;
        }

        var known = Color.FromName(name);
        color = new(new(known.R, known.G, known.B), 1);
        return known.IsKnownColor;
    }

    private static bool TryFunction(string text, out CssColor color)
    {
        color = default;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var parts = text[(open + 1)..^1].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (open < 3 || parts.Length is < 3 or > 4 || !TryNumber(parts.ElementAtOrDefault(3) ?? "1", 1, out var alpha))
        {
            return false;
        }

        var isRgb = text.StartsWith("rgb", StringComparison.Ordinal);
        if (!TryNumber(parts[0].Replace("deg", "", StringComparison.Ordinal), 255, out var a) || !TryNumber(parts[1], isRgb ? 255 : 1, out var b)
            || !TryNumber(parts[2], isRgb ? 255 : 1, out var c))
        {
            return false;
        }

        color = new(isRgb ? new(Channel(a), Channel(b), Channel(c)) : FromHsl(a, b, c), Math.Clamp(alpha, 0, 1));
        return isRgb || text.StartsWith("hsl", StringComparison.Ordinal);
    }

    private static bool TryNumber(string text, double whole, out double number)
    {
        var isPercent = text.EndsWith('%');
        var valid = double.TryParse(isPercent ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
        number = isPercent ? number * whole / 100 : number;
        return valid;
    }

    private static Rgb FromHsl(double hue, double saturation, double lightness)
    {
        byte At(double n)
        {
            var k = (((n + (hue / 30)) % 12) + 12) % 12;
            var a = saturation * Math.Min(lightness, 1 - lightness);
            return Channel(255 * (lightness - (a * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))));
        }

        return new(At(0), At(8), At(4));
    }

    private static byte Channel(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);

    private byte Mix(byte mine, byte below) => Channel((mine * Alpha) + (below * (1 - Alpha)));
}
