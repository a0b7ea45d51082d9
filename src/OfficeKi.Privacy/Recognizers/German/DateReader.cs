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
        if (!first.IsDigits || first.Length is 3 or > 4 || CharacterKinds.IsLetterOrDigit(text.At(first.Start - 1)))
        {
            return false;
        }

        if (first.Length == 4)
        {
            return TryReadIso(text, at, ref date) || TryReadYear(text, at, ref date);
        }

        var day = Value(text, at);
        return TryReadRange(text, at, ref date) || TryReadDotted(text, at, day, ref date) || TryReadNamedMonth(text, at, day, ref date) || TryReadSlashed(text, at, day, ref date);
    }

    /// <summary>Reads "März 2026" from the month.</summary>
    public static bool TryReadMonth(ScanText text, int at, out ReadDate date)
    {
        // "Juni bis November 2019"
        if ((text.IsWord(at + 1, "bis") || text.IsWord(at + 1, "und") || text.IsMark(at + 1, '-') || text.IsMark(at + 1, '/')) && text.IsIn(at + 2, Months.Map) && !text[at + 2].StartsParagraph)
        {
            at += 2;
        }

        var year = text.IsMark(at + 1, '.') ? at + 2 : at + 1;
        date = default;
        if (!text[at].IsCapitalWord || text[year] is not { IsDigits: true, Length: 4 } || text[year].StartsParagraph || !IsYear(Value(text, year)))
        {
            return false;
        }

        date = new(text[year].End, Value(text, year), IsSure: true);
        return true;
    }

    // "13. - 24.10.2023", "10. und 11.10.2033", "1. bis 21. Juli 2022": the first day borrows month and year of the second.
    private static bool TryReadRange(ScanText text, int at, ref ReadDate date)
    {
        var joint = text.IsMark(at + 1, '.') && text[at + 1].Gap == Gap.Glued ? at + 2 : at + 1;
        var isJoint = (text.IsMark(joint, '-') && joint == at + 2) || text.IsWord(joint, "und") || text.IsWord(joint, "bis") || (text.IsMark(joint, '/') && joint == at + 2);
        var second = joint + 1;
        if (!isJoint || text.At(text[at].Start - 1) == '.' || text[second] is not { IsDigits: true, Length: <= 2 } || text[second].StartsLine || Value(text, at) is < 1 or > 31)
        {
            return false;
        }

        var day = Value(text, second);
        return (TryReadDotted(text, second, day, ref date) && date.Year > 0) || (joint == at + 2 && TryReadNamedMonth(text, second, day, ref date));
    }

    // 12.03.2026, 12.3.26, 12. 3. 2026, 19.3., "23.04 2029"
    private static bool TryReadDotted(ScanText text, int at, int day, ref ReadDate date)
    {
        if (TryReadLostDot(text, at, day, ref date))
        {
            return true;
        }

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
        if (text[year] is { IsDigits: true, Length: 2 or 4 } && !text[year].StartsLine && (IsEnd(text, text[year].End) || text[year].Length == 4)
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

    // "26 09.2033"
    private static bool TryReadLostDot(ScanText text, int at, int day, ref ReadDate date)
    {
        if (day is < 1 or > 31 || text[at + 1] is not { IsDigits: true, Length: 2, Gap: Gap.Blank } || !IsGlued(text, at + 2, '.')
            || text[at + 3] is not { IsDigits: true, Length: 4, Gap: Gap.Glued } || Value(text, at + 1) is < 1 or > 12 || !IsYear(Value(text, at + 3)))
        {
            return false;
        }

        date = new(text[at + 3].End, Value(text, at + 3), IsSure: true);
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
        if (TryReadMonths(text, at, first, ref date))
        {
            return true;
        }

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

        // "7/63" is a month as often as a number and a year.
        date = new(text[at + 2].End, 0, IsSure: false);
        return isMonth && text[at + 2].Length == 2;
    }

    // "02-04/2021", "6-9/19"
    private static bool TryReadMonths(ScanText text, int at, int first, ref ReadDate date)
    {
        var isRange = first is >= 1 and <= 12 && IsGlued(text, at + 1, '-') && IsGlued(text, at + 3, '/')
            && text[at + 2] is { IsDigits: true, Length: <= 2, Gap: Gap.Glued } && text[at + 4] is { IsDigits: true, Length: 2 or 4, Gap: Gap.Glued };
        if (!isRange || Value(text, at + 2) is < 1 or > 12 || !IsEnd(text, text[at + 4].End))
        {
            return false;
        }

        date = new(text[at + 4].End, 0, IsSure: false);
        return true;
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
        !CharacterKinds.IsLetterOrDigit(text.At(end)) && (text.At(end) is not ('/' or '.' or ',') || !CharacterKinds.IsDigit(text.At(end + 1)));

    private static bool IsYear(int value) => value is >= 1800 and <= 2199;

    private static int FullYear(ScanText text, int token)
    {
        var value = Value(text, token);
        return text[token].Length == 4 ? value : value <= text.Context.CurrentYear % 100 ? value + 2000 : value + 1900;
    }

    private static int Value(ScanText text, int token) => int.TryParse(text.Span(token), out var value) ? value : -1;
}
