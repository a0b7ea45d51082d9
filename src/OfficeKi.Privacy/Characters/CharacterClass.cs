using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Characters;

/// <summary>What the cleaner does with a code point.</summary>
internal enum CharacterClass : byte
{
    Visible,

    /// <summary>Soft hyphen and the like: goes without a word.</summary>
    Silent,

    /// <summary>Another way to end a line: becomes a line feed.</summary>
    LineEnd,

    /// <summary>The bullet of a symbol font, as word processors write it: becomes a bullet.</summary>
    SymbolBullet,
    Tag,
    ZeroWidth,
    Joiner,
    VariationSelector,
    Bidi,
    PrivateUse,
    Control,
}

internal static class CharacterClasses
{
    /// <remarks>Source: Unicode general categories and Default_Ignorable_Code_Point; bidirectional controls by Unicode TR 9.</remarks>
    public static CharacterClass Of(int codePoint) => codePoint switch
    {
        '\n' or '\t' or '\r' => CharacterClass.Visible,
        0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 => CharacterClass.LineEnd,
        < ' ' or (>= 0x7F and <= 0x9F) => CharacterClass.Control,
        < 0xAD => CharacterClass.Visible,
        0xAD or 0xFFFC => CharacterClass.Silent,
        0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => CharacterClass.Bidi,
        0x200C or 0x200D => CharacterClass.Joiner,
        0xF0B7 or 0xF0A7 => CharacterClass.SymbolBullet,
        (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0x10FFFF) => CharacterClass.PrivateUse,
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D) or 0x180F => CharacterClass.VariationSelector,
        >= 0xE0000 and <= 0xE0FFF => CharacterClass.Tag,
        (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFFB) or (>= 0xD800 and <= 0xDFFF) => CharacterClass.Control,
        0x200B or 0x180E or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFEFF or 0xFFA0 => CharacterClass.ZeroWidth,
        (>= 0x2060 and <= 0x2065) or (>= 0x206A and <= 0x206F) or (>= 0x1D173 and <= 0x1D17A) or (>= 0x1BCA0 and <= 0x1BCA3) => CharacterClass.ZeroWidth,
        _ => (codePoint & 0xFFFE) == 0xFFFE ? CharacterClass.Control : CharacterClass.Visible,
    };

    /// <summary>Whether the fast path has to stop at this code unit.</summary>
    public static bool IsSuspicious(char c) =>
        char.IsSurrogate(c) || Of(c) != CharacterClass.Visible || Confusables.IsCyrillic(c) || Confusables.IsDeceptiveGreek(c);
}
