using System.Globalization;
using System.Text;

namespace OfficeKi.Privacy.Characters;

/// <summary>Where invisible characters are part of a visible picture.</summary>
/// <remarks>Source: Unicode TR 51 (emoji sequences). Accepts any symbol as a base, so new emoji work without a table.</remarks>
internal static class Emoji
{
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;

    // The three flags of parts of a country that are recommended for general interchange.
    private static readonly string[] FlagTags = ["gbeng", "gbsct", "gbwls"];

    /// <summary>Whether a code point can carry a variation selector or stand beside a joiner.</summary>
    public static bool IsBase(int codePoint) => codePoint switch
    {
        '#' or '*' or (>= '0' and <= '9') => true,
        0xA9 or 0xAE or 0x203C or 0x2049 => true,
        (>= 0x1F3FB and <= 0x1F3FF) or (>= 0x1F1E6 and <= 0x1F1FF) => true,
        < 0x2000 or (>= 0xD800 and <= 0xDFFF) => false,
        _ => Rune.GetUnicodeCategory(new(codePoint)) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation,
    };

    /// <summary>Length of the tags of a flag behind the black flag at <paramref name="at"/>, or 0.</summary>
    public static int FlagTagsAt(ReadOnlySpan<char> text, int at, int before)
    {
        if (before != BlackFlag)
        {
            return 0;
        }

        foreach (var tags in FlagTags)
        {
            var end = at;
            foreach (var letter in tags)
            {
                end += Matches(text, end, 0xE0000 + letter) ? 2 : text.Length;
            }

            if (end < text.Length && Matches(text, end, CancelTag))
            {
                return end + 2 - at;
            }
        }

        return 0;
    }

    private static bool Matches(ReadOnlySpan<char> text, int at, int codePoint) =>
        at < text.Length && Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done && rune.Value == codePoint;
}
