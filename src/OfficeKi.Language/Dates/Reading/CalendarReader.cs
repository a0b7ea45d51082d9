using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads calendar dates with their weekday, and ranges of them: „Dienstag, dem 9. September 2025“, „1. bis 15. Oktober 2025“, „30. 09. 2024“, „2025-09-01“, „September 2025“.</summary>
/// <remarks>Notations as in DIN 5008 and ISO 8601, read by the fact check's reader; this one knows the calendar.</remarks>
internal static class CalendarReader
{
    public static IReadOnlyList<Hit> Read(Scan scan, int position)
    {
        var weekday = WeekdayAt(scan, position, out var dateAt);
        var facts = scan.NoFacts();
        var next = Facts.Reading.DateReader.Read(scan.Lexemes, dateAt, facts);
        if (next == dateAt)
        {
            return [];
        }

        Fact.Date[] dates = [.. facts.OfType<Fact.Date>().Where(static date => date.Month > 0)];
        if (dates.Length == 0 || IsNumber(scan, dateAt, next) || IsSection(scan, dates, dateAt))
        {
            return [];
        }

        if (dates.Length == 1)
        {
            return Single(scan, dates[0], weekday, weekday is null ? dateAt : position, next);
        }

        return IsSpan(scan, dateAt, next)
            ? Range(scan, dates, dateAt, next)
            : Each(scan, dates, dateAt);
    }

    private static Hit[] Each(Scan scan, Fact.Date[] dates, int dateAt) =>
        [.. dates.SelectMany(date => Single(scan, date, null, FirstAt(scan, dateAt, date.Start), NextAt(scan, dateAt, date.End)))];

    private static DayOfWeek? WeekdayAt(Scan scan, int position, out int dateAt)
    {
        dateAt = position;
        var weekday = Weekdays.Of(scan.Word(position)) ?? (scan.IsCapital(position) ? Weekdays.OfShort(scan.Word(position)) : null);
        if (weekday is null)
        {
            return null;
        }

        dateAt++;
        while (scan.Lexemes.IsSign(dateAt, '.') || scan.Lexemes.IsSign(dateAt, ',') || scan.IsAny(dateAt, "den", "dem", "der"))
        {
            dateAt++;
        }

        return weekday;
    }

    private static Hit[] Single(Scan scan, Fact.Date date, DayOfWeek? weekday, int first, int next)
    {
        if (date.Day == 0)
        {
            return MonthOf(scan, date, first, next) is { } month ? [month] : [];
        }

        // „bis zum 15. November eines Jahres“
        if (date.Year == 0 && scan.IsAny(next, "eines", "jeden", "jedes") && scan.IsAny(next + 1, "jahres"))
        {
            return [Hit.Of(scan, DateKind.Recurring, first, next + 2)];
        }

        if (DayOf(scan, date, first) is not { } day)
        {
            return [Hit.Of(scan, DateKind.Impossible, first, next)];
        }

        var hit = Hit.Of(scan, DateKind.Date, first, next, day);
        return [hit.With(hit.Mention with { IsAssumed = date.Year == 0, WeekdayDiffers = weekday is { } stated && stated != day.DayOfWeek })];
    }

    private static Hit[] Range(Scan scan, Fact.Date[] dates, int first, int next)
    {
        if (DayOf(scan, dates[1], first) is not { } last)
        {
            return [Hit.Of(scan, DateKind.Impossible, first, next)];
        }

        // „vom 20. Dezember bis 6. Januar 2026“: the year of the end is not that of the beginning when the days would run backwards.
        var year = dates[0].Year > 0 ? dates[0].Year : last.Year;
        var start = Calendar.Exists(year, dates[0].Month, dates[0].Day) ? new DateOnly(year, dates[0].Month, dates[0].Day) : (DateOnly?)null;
        if (start > last && year > 1 && Calendar.Exists(year - 1, dates[0].Month, dates[0].Day))
        {
            start = new DateOnly(year - 1, dates[0].Month, dates[0].Day);
        }

        if (start is null)
        {
            return [Hit.Of(scan, DateKind.Impossible, first, next)];
        }

        var hit = Hit.Of(scan, DateKind.Range, first, next, start, last);
        return [hit.With(hit.Mention with { IsAssumed = dates[1].Year == 0 })];
    }

    private static Hit? MonthOf(Scan scan, Fact.Date date, int first, int next)
    {
        // „und Mai“, „von August“ may be a name; with a year it is a month.
        if (date.Year == 0 && !scan.IsAny(first - 1, "im", "ende", "anfang", "mitte", "bis", "ab", "seit", "monat", "des"))
        {
            return null;
        }

        var year = date.Year > 0 ? date.Year : scan.DocumentDate.Year + (date.Month < scan.DocumentDate.Month ? 1 : 0);
        if (!Calendar.Exists(year, date.Month, 1))
        {
            return null;
        }

        DateOnly start = new(year, date.Month, 1);
        var hit = Hit.Of(scan, DateKind.Month, first, next, start, Calendar.EndOfMonth(start));
        return hit.With(hit.Mention with { IsAssumed = date.Year == 0 });
    }

    private static DateOnly? DayOf(Scan scan, Fact.Date date, int first)
    {
        if (date.Year > 0)
        {
            return Calendar.Exists(date.Year, date.Month, date.Day) ? new(date.Year, date.Month, date.Day) : null;
        }

        // „Ihr Schreiben vom 3. Mai“ and „wurde am 3. Mai zugestellt“ look back.
        return scan.IsAny(first - 1, "vom") || Tense.IsPast(scan, first)
            ? Calendar.LastDay(scan.DocumentDate, date.Month, date.Day)
            : Calendar.NextDay(scan.DocumentDate, date.Month, date.Day);
    }

    // „am 3. und 7. November“ are two days, „zwischen dem 3. und 7. November“ is one span.
    private static bool IsSpan(Scan scan, int first, int next)
    {
        var isList = scan.FirstFrom(first, static word => word is "und" or "oder") is var joint && joint > first && joint < next;
        return !isList || scan.IsAny(first - 1, "zwischen") || scan.IsAny(first - 2, "zwischen");
    }

    private static int FirstAt(Scan scan, int position, int start)
    {
        while (scan.Lexemes[position].Start < start)
        {
            position++;
        }

        return position;
    }

    private static int NextAt(Scan scan, int position, int end)
    {
        while (position < scan.Count && scan.Lexemes[position].Start < end)
        {
            position++;
        }

        return position;
    }

    // „in 8.1.“, „siehe 3.2.“: a section of the text.
    private static bool IsSection(Scan scan, Fact.Date[] dates, int first) =>
        dates[0].Year == 0 && scan.Lexemes.IsDigits(first + 2) && scan.IsAny(first - 1, "in", "siehe", "unter", "gemäß", "nach", "s");

    // „2.10.3“, „12.3.-Zone“: digits stuck to it make it a number of another kind.
    private static bool IsNumber(Scan scan, int first, int next) =>
        (scan.Lexemes.IsGlued(first) && (scan.Lexemes.IsDigits(first - 1) || scan.Lexemes.IsSign(first - 1, '/') || (scan.Lexemes.IsSign(first - 1, '.') && scan.Lexemes.IsDigits(first - 2))))
        || (scan.Lexemes.IsGlued(next) && (scan.Lexemes.IsDigits(next) || (scan.Lexemes.IsSign(next, '/') && scan.Lexemes.IsDigits(next + 1)) || scan.Lexemes.IsSign(next, '€') || scan.Lexemes.IsSign(next, '%')));
}
