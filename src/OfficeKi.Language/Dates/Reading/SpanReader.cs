using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads weeks, quarters and years: „38. KW“, „KW 40/2025“, „IV. Quartal“, „Q3/2025“, „seit 2019“, „Schuljahr 2025/26“.</summary>
/// <remarks>Calendar weeks by ISO 8601. A bare year is none; it needs „seit“, „im Jahr“ and the like.</remarks>
internal static class SpanReader
{
    public static Hit? Read(Scan scan, int position) => Week(scan, position) ?? Quarter(scan, position) ?? SchoolYear(scan, position) ?? Year(scan, position);

    private static Hit? Week(Scan scan, int position)
    {
        int number;
        int next;
        if (scan.IsAny(position, "kw", "kalenderwoche", "woche") && scan.Lexemes.IsDigits(position + 1) && !(scan.IsAny(position, "woche") && !scan.Lexemes.IsSign(position + 2, '/')))
        {
            (number, next) = (scan.Lexemes.Int(position + 1), position + 2);
        }
        else if (scan.Lexemes.IsDigits(position) && scan.Lexemes.IsSign(position + 1, '.') && scan.IsAny(position + 2, "kw", "kalenderwoche"))
        {
            (number, next) = (scan.Lexemes.Int(position), position + 3);
        }
        else
        {
            return null;
        }

        var year = YearBehind(scan, ref next);
        if (number is < 1 or > 53)
        {
            return null;
        }

        var monday = year is { } stated ? MondayOf(stated, number) : NextWeek(scan.DocumentDate, number);
        return monday is null ? null : Of(scan, DateKind.Week, position, next, monday.Value, monday.Value.AddDays(6), year is null);
    }

    private static Hit? Quarter(Scan scan, int position)
    {
        int number;
        int next;
        if (scan.Word(position) is "q" && scan.Lexemes.IsGlued(position + 1) && scan.Lexemes.IsDigits(position + 1))
        {
            (number, next) = (scan.Lexemes.Int(position + 1), position + 2);
        }
        else
        {
            number = scan.Lexemes.IsDigits(position) ? scan.Lexemes.Int(position)
                : scan.IsCapital(position) && RomanNumerals.ValueOf(scan.Lexemes.Span(position)) is var roman and > 0 ? roman
                : Facts.NumberWords.TryParseOrdinal(scan.Word(position), out var ordinal) ? ordinal : 0;
            next = position + (scan.Lexemes.IsSign(position + 1, '.') ? 2 : 1);
            if (!scan.IsAny(next, "quartal", "quartals", "vierteljahr"))
            {
                return null;
            }

            next++;
        }

        if (number is < 1 or > 4)
        {
            return null;
        }

        next += scan.IsAny(next, "des") && scan.IsAny(next + 1, "jahres") ? 2 : 0;
        var stated = YearBehind(scan, ref next);
        var year = stated ?? (scan.DocumentDate.Year + (scan.DocumentDate.Month > number * 3 ? 1 : 0));
        DateOnly first = new(year, (number * 3) - 2, 1);
        return Of(scan, DateKind.Quarter, position, next, first, first.AddMonths(3).AddDays(-1), stated is null);
    }

    // „Schuljahr 2025/26“: from when to when differs from Land to Land.
    private static Hit? SchoolYear(Scan scan, int position) =>
        scan.IsAny(position, "schuljahr", "schuljahres", "kindergartenjahr", "wintersemester", "winter") && IsYear(scan, position + 1)
        && scan.Lexemes.IsSign(position + 2, '/') && scan.Lexemes.IsDigits(position + 3)
            ? Hit.Of(scan, DateKind.Range, position, position + 4)
            : null;

    private static Hit? Year(Scan scan, int position)
    {
        if (!IsYear(scan, position) || scan.Lexemes.IsGlued(position) || (scan.Lexemes.IsGlued(position + 1) && !IsPunctuation(scan, position + 1)))
        {
            return null;
        }

        var isYear = scan.IsAny(position - 1, "seit", "jahr", "jahre", "jahres", "haushaltsjahr", "haushaltsjahres", "kalenderjahr", "kalenderjahres", "ende", "anfang", "mitte")
            || (scan.IsAny(position - 1, "ab", "bis") && !scan.IsCapital(position + 1));
        var year = scan.Lexemes.Int(position);
        return isYear ? Of(scan, DateKind.Year, position, position + 1, new(year, 1, 1), new(year, 12, 31), false) : null;
    }

    /// <summary>„/2025“, „2025“ behind a week, quarter, month or feast; moves behind it.</summary>
    public static int? YearBehind(Scan scan, ref int next)
    {
        var at = next + (scan.Lexemes.IsSign(next, '/') || scan.IsAny(next, "im", "des", "in") ? 1 : 0);
        at += scan.IsAny(at, "jahr", "jahre", "jahres") ? 1 : 0;
        if (!IsYear(scan, at))
        {
            return null;
        }

        next = at + 1;
        return scan.Lexemes.Int(at);
    }

    private static bool IsYear(Scan scan, int position) =>
        scan.Lexemes.IsDigits(position) && scan.Lexemes[position].Length == 4 && scan.Lexemes.Int(position) is >= 1900 and <= 2199;

    private static bool IsPunctuation(Scan scan, int position) =>
        scan.Lexemes[position].Kind == Facts.LexemeKind.Sign && !scan.Lexemes.IsSign(position, '/') && !scan.Lexemes.IsSign(position, '-') && !scan.Lexemes.IsGlued(position + 1);

    private static DateOnly? MondayOf(int year, int week) =>
        week <= System.Globalization.ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)) : null;

    private static DateOnly? NextWeek(DateOnly documentDate, int number)
    {
        var today = documentDate.ToDateTime(TimeOnly.MinValue);
        var year = System.Globalization.ISOWeek.GetYear(today);
        return MondayOf(number < System.Globalization.ISOWeek.GetWeekOfYear(today) ? year + 1 : year, number);
    }

    private static Hit Of(Scan scan, DateKind kind, int first, int next, DateOnly from, DateOnly to, bool isAssumed)
    {
        var hit = Hit.Of(scan, kind, first, next, from, to);
        return hit.With(hit.Mention with { IsAssumed = isAssumed });
    }
}
