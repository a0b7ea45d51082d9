using System.Globalization;
using System.Text;

namespace OfficeKi.Documents.Writing;

/// <summary>The characters of a text that a reader can see, and that XML can hold.</summary>
/// <remarks>
/// Out go control characters, Unicode tags, zero-width and bidirectional controls, private use, halves of surrogate pairs, and variation selectors but the one
/// of emoji: each can carry text nobody sees. The soft hyphen and the joiner inside an emoji stay.
/// </remarks>
internal static class VisibleText
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int EmojiStyle = 0xFE0F;

    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        var previous = default(Rune);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (IsVisible(rune, previous))
            {
                visible.Append(rune);
                previous = rune;
            }
        }

        return visible.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    private static bool IsVisible(Rune rune, Rune previous) => rune.Value switch
    {
        '\n' or '\t' or 0xAD => true,
        ZeroWidthJoiner or EmojiStyle => IsPicture(previous),
        0xFFFD or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    };

    private static bool IsPicture(Rune rune) =>
        rune.Value is EmojiStyle or '#' or '*' or (>= '0' and <= '9') || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
}
