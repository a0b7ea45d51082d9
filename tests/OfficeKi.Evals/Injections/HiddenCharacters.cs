using System.Text;

namespace OfficeKi.Evals.Injections;

/// <summary>Characters nobody sees: Unicode tags, zero-width characters, controls of direction.</summary>
internal static class HiddenCharacters
{
    public static bool IsIn(string text) => text.EnumerateRunes().Any(IsHidden);

    private static bool IsHidden(Rune rune) => rune.Value is (>= 0xE0000 and <= 0xE007F) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
