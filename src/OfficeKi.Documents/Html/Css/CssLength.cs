using System.Buffers;
using System.Globalization;

namespace OfficeKi.Documents.Html.Css;

/// <summary>Lengths in CSS pixels.</summary>
/// <remarks>CSS Values Level 4, 5-6. The window is taken to be 1000 × 800 pixels.</remarks>
internal static class CssLength
{
    public const double WindowWidth = 1000;
    public const double WindowHeight = 800;
    private const double RootFontSize = 16;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("+-.0123456789");

    /// <summary>Parses a length; a percentage is taken of <paramref name="whole"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, double fontSize, double whole, out double pixels)
    {
        text = text.Trim();
        var digits = text.IndexOfAnyExcept(NumberCharacters);
        digits = digits < 0 ? text.Length : digits;
        // "1e3px" is a number with exponent, "1em" is not.
        if (digits + 1 < text.Length && text[digits] is 'e' or 'E' && (char.IsAsciiDigit(text[digits + 1]) || text[digits + 1] is '-' or '+'))
        {
            var exponent = text[(digits + 2)..].IndexOfAnyExceptInRange('0', '9');
            digits = exponent < 0 ? text.Length : digits + 2 + exponent;
        }

        pixels = 0;
        if (digits == 0 || !double.TryParse(text[..digits], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return false;
        }

        var factor = FactorOf(text[digits..].Trim(), fontSize, whole);
        pixels = number * factor;
        return !double.IsNaN(factor) || number == 0;
    }

    private static double FactorOf(ReadOnlySpan<char> unit, double fontSize, double whole) => unit switch
    {
        "px" or "" => 1,
        "pt" => 96.0 / 72,
        "pc" => 16,
        "in" => 96,
        "cm" => 96 / 2.54,
        "mm" => 96 / 25.4,
        "q" => 96 / 101.6,
        "em" => fontSize,
        "ex" or "ch" => fontSize / 2,
        "rem" => RootFontSize,
        "%" => whole / 100,
        "vw" or "vi" or "vmax" => WindowWidth / 100,
        "vh" or "vb" or "vmin" => WindowHeight / 100,
        _ => double.NaN,
    };
}
