using System.Buffers;
using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>The sign a list item begins with: „1.“, „1.2“, „(3)“, „a)“, „IV.“, „–“. How items are numbered is form, not substance.</summary>
internal static class ListMark
{
    private const int Longest = 12;

    private static readonly SearchValues<char> OutlineSigns = SearchValues.Create("0123456789.");

    /// <summary>The place of the first character behind the mark and its white space; 0 without a mark.</summary>
    public static int EndOf(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < Longest && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        if (end == start || end >= text.Length || !char.IsWhiteSpace(text[end]) || !IsMark(text.AsSpan(start, end - start)))
        {
            return 0;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        // „3. Mai 2026“
        return end < text.Length && !Months.StartsAt(text, end) && !char.IsAsciiDigit(text[end]) ? end : 0;
    }

    private static bool IsMark(ReadOnlySpan<char> sign)
    {
        if (sign is "-" or "–" or "—" or "•" or "*" or "·" or "▪" or "◦" or "o" or "‣" or "\uF0B7")
        {
            return true;
        }

        var isClosed = sign[^1] is '.' or ')';
        var inner = isClosed ? sign[..^1] : sign;
        inner = inner.Length > 0 && inner[0] == '(' ? inner[1..] : inner;
        var isLetter = inner.Length == 1 && char.IsAsciiLetterLower(inner[0]);
        return (isClosed && (isLetter || RomanNumerals.IsNumeral(inner) || IsOutline(inner))) || (IsOutline(inner) && inner.Contains('.'));
    }

    private static bool IsOutline(ReadOnlySpan<char> sign) =>
        sign.Length is > 0 and <= 8 && char.IsAsciiDigit(sign[0]) && char.IsAsciiDigit(sign[^1]) && !sign.ContainsAnyExcept(OutlineSigns) && !HasLongGroup(sign);

    private static bool HasLongGroup(ReadOnlySpan<char> sign)
    {
        foreach (var range in sign.Split('.'))
        {
            if (sign[range].Length is 0 or > 3)
            {
                return true;
            }
        }

        return false;
    }
}
