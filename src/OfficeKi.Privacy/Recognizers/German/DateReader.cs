using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>A date as read from a text.</summary>
/// <param name="End">Offset behind the date.</param>
/// <param name="Year">Full year; 0 when the date has none.</param>
/// <param name="IsSure">False for forms that are often something else, such as a bare year.</param>
internal readonly record struct ReadDate(int End, int Year, bool IsSure);

/// <summary>Reads German and ISO dates, whole or in part.</summary>
/// <remarks>Forms of DIN 5008 and everyday ones: 12.03.2026, 12.3.26, 12. März 2026, März 2026, 2026-03-12, 12/03/2026, 3/2026, 19.3.</remarks>
internal static class DateReader
{
    /// <summary>Reads a date that starts with this run of digits.</summary>
    public static bool TryRead(ScanText text, int at, out ReadDate date)
    {
        date = default;
        var first = text[at];
        if (first.Length is 3 or > 4 || CharacterKinds.IsLetterOrDigit(text.At(first.Start - 1)))
        {
            return false;
        }

        if (first.Length == 4)
        {
            return TryReadIso(text, at, ref date) || TryReadYear(text, at, ref date);
        }

        var day = Value(text, at);
        return TryReadDotted(text, at, day, ref date) || TryReadNamedMonth(text, at, day, ref date) || TryReadSlashed(text, at, day, ref date);
    }

    /// <summary>Reads "März 2026" from the month.</summary>
    public static bool TryReadMonth(ScanText text, int at, out ReadDate date)
    {
        var year = text.IsMark(at + 1, '.') ? at + 2 : at + 1;
        date = default;
        if (!text[at].IsCapitalWord || text[year] is not { IsDigits: true, Length: 4 } || text[year].StartsParagraph || !IsYear(Value(text, year)))
        {
            return false;
        }

        date = new(text[year].End, Value(text, year), IsSure: true);
        return true;
    }

    // 12.03.2026, 12.3.26, 12. 3. 2026, 19.3., "23.04 2029"
    private static bool TryReadDotted(ScanText text, int at, int day, ref ReadDate date)
    {
        if (day is < 1 or > 31 || !text.IsMark(at + 1, '.') || text[at + 2] is not { IsDigits: true, Length: <= 2 } || text[at + 2].StartsLine
            || text[at + 1].Gap != Gap.Glued || text.At(text[at].Start - 1) is '.' && CharacterKinds.IsLetterOrDigit(text.At(text[at].Start - 2)))
        {
            return false;
        }

        if (Value(text, at + 2) is < 1 or > 12)
        {
            return false;
        }

        var dot = text.IsMark(at + 3, '.') && text[at + 3].Gap == Gap.Glued;
        var year = dot ? at + 4 : at + 3;
        if (text[year] is { IsDigits: true, Length: 2 or 4 } && !text[year].StartsLine && IsEnd(text, text[year].End)
            && (text[year].Length == 2 ? dot && text[year].Gap == Gap.Glued : IsYear(Value(text, year)) && (dot || text[year].Gap == Gap.Blank)))
        {
            date = new(text[year].End, FullYear(text, year), IsSure: true);
            return true;
        }

        // Without a year the closing dot is needed, or it would be a decimal number or an outline number.
        if (!dot || text[at + 2].Gap > Gap.Blank || (text[at + 4].IsDigits && text[at + 4].Gap == Gap.Glued))
        {
            return false;
        }

        date = new(text[at + 3].End, 0, IsSure: text[at + 2].Gap == Gap.Glued);
        return true;
    }

    // 12. März 2026, 3.März, 12 Dez 2026
    private static bool TryReadNamedMonth(ScanText text, int at, int day, ref ReadDate date)
    {
        var month = text.IsMark(at + 1, '.') ? at + 2 : at + 1;
        if (day is < 1 or > 31 || !text[month].IsCapitalWord || text[month].StartsParagraph || !text.IsIn(month, Months.Map))
        {
            return false;
        }

        if (TryReadMonth(text, month, out date))
        {
            return true;
        }

        date = new(text[month].End, 0, IsSure: month == at + 2);
        return month == at + 2;
    }

    // 21/3/2017, 12/12/66, 7/2063, 7/63, 01-12/64
    private static bool TryReadSlashed(ScanText text, int at, int first, ref ReadDate date)
    {
        if (!IsGlued(text, at + 1, '/') || !text[at + 2].IsDigits || text[at + 2].Gap != Gap.Glued || text.At(text[at].Start - 1) is '/' or '.' or ',')
        {
            return false;
        }

        if (IsGlued(text, at + 3, '/') && text[at + 4] is { IsDigits: true, Length: 2 or 4, Gap: Gap.Glued } && IsEnd(text, text[at + 4].End)
            && first is >= 1 and <= 31 && text[at + 2].Length <= 2 && Value(text, at + 2) is >= 1 and <= 12)
        {
            date = new(text[at + 4].End, FullYear(text, at + 4), IsSure: true);
            return true;
        }

        var isMonth = first is >= 1 and <= 12 && IsEnd(text, text[at + 2].End);
        if (isMonth && text[at + 2].Length == 4 && IsYear(Value(text, at + 2)))
        {
            date = new(text[at + 2].End, FullYear(text, at + 2), IsSure: true);
            return true;
        }

        return false;
    }

    private static bool TryReadIso(ScanText text, int at, ref ReadDate date)
    {
        if (!IsGlued(text, at + 1, '-') || !IsGlued(text, at + 3, '-')
            || text[at + 2] is not { IsDigits: true, Length: 2 } || text[at + 4] is not { IsDigits: true, Length: 2 }
            || Value(text, at + 2) is < 1 or > 12 || Value(text, at + 4) is < 1 or > 31 || !IsYear(Value(text, at)))
        {
            return false;
        }

        date = new(text[at + 4].End, Value(text, at), IsSure: true);
        return true;
    }

    private static bool TryReadYear(ScanText text, int at, ref ReadDate date)
    {
        var year = Value(text, at);
        if (year is < 1900 or > 2099 || !IsEnd(text, text[at].End) || text.At(text[at].Start - 1) is '-' or '/' or '.' or ',' or '+' or '_')
        {
            return false;
        }

        date = new(text[at].End, year, IsSure: false);
        return true;
    }

    private static bool IsGlued(ScanText text, int token, char mark) => text.IsMark(token, mark) && text[token].Gap == Gap.Glued;

    private static bool IsEnd(ScanText text, int end) =>
        !CharacterKinds.IsLetterOrDigit(text.At(end)) && (text.At(end) is not ('/' or '-' or '.' or ',') || !CharacterKinds.IsDigit(text.At(end + 1)));

    private static bool IsYear(int value) => value is >= 1800 and <= 2199;

    private static int FullYear(ScanText text, int token)
    {
        var value = Value(text, token);
        return text[token].Length == 4 ? value : value <= text.Context.CurrentYear % 100 ? value + 2000 : value + 1900;
    }

    private static int Value(ScanText text, int token) => int.Parse(text.Span(token), provider: null);
}
