using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>House number: 5, 5a, 5 a, 5-7, 12/3.</summary>
internal static class HouseNumber
{
    /// <param name="next">The first token behind the number.</param>
    /// <returns>Offset behind the number, or 0 when it is something else ("5. März", "5 Euro" is left to the street rule).</returns>
    public static int EndOf(ScanText text, int at, out int next)
    {
        next = at + 1;
        var end = text[at].End;
        if (text.IsMark(next, '.') && text[next].Gap == Gap.Glued && text[next + 1] is { IsDigits: true } following && following.Gap <= Gap.Blank)
        {
            // "Heidelberg 14.09.2039"
            return 0;
        }

        if (IsLetter(text, next))
        {
            end = text[next].End;
            next++;
        }
        else if (text[next].IsWord && text[next].Gap == Gap.Glued)
        {
            return 0;
        }

        if ((text.IsMark(next, '-') || text.IsMark(next, '/')) && text[next + 1] is { IsDigits: true, Length: <= 3 } && !text[next + 1].StartsLine)
        {
            end = text[next + 1].End;
            next += 2;
            if (IsLetter(text, next))
            {
                end = text[next].End;
                next++;
            }
        }

        return end;
    }

    private static bool IsLetter(ScanText text, int token) =>
        text[token] is { IsWord: true, Length: 1 } && text[token].Gap <= Gap.Blank && text.At(text[token].Start) is (>= 'a' and <= 'h') or (>= 'A' and <= 'H')
        && !text.IsMark(token + 1, '.');
}
