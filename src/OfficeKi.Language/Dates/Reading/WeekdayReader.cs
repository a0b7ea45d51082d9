namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads weekdays without a date: „kommenden Freitag“, „nächsten Donnerstag“, „bis Freitag“, „jeden ersten Dienstag im Monat“.</summary>
/// <remarks>A bare weekday is the next one after the day of the document. „Nächsten …“ is the one of next week and ambiguous while the same weekday still lies ahead this week.</remarks>
internal static class WeekdayReader
{
    public static Hit? Read(Scan scan, int position) => Recurring(scan, position) ?? Weekday(scan, position);

    private static Hit? Weekday(Scan scan, int position)
    {
        var hasAdjective = scan.IsAny(position, "kommenden", "kommender", "kommendem", "nächsten", "nächster", "nächstem", "diesen", "dieser", "diesem");
        var at = hasAdjective ? position + 1 : position;
        var weekday = scan.IsCapital(at) ? Weekdays.Of(scan.Word(at)) ?? Weekdays.WithPartOfDay(scan.Word(at)) : null;
        if (weekday is not { } day || (!hasAdjective && !IsDate(scan, position)) || IsCompound(scan, at))
        {
            return null;
        }

        var adjective = hasAdjective ? scan.Word(position) : "";
        var date = DayOf(scan.DocumentDate, day, adjective);
        var hit = Hit.Of(scan, DateKind.Date, position, at + 1, date);
        var isAmbiguous = adjective.StartsWith('n') && date.AddDays(-7) > scan.DocumentDate;
        return hit.With(hit.Mention with { IsAssumed = true, IsAmbiguous = isAmbiguous });
    }

    // „Freitag“ alone may be a name: it needs a word that makes it a day.
    private static bool IsDate(Scan scan, int position) =>
        scan.IsAny(position - 1, "am", "bis", "ab", "zum", "spätestens", "vom", "seit", "vor", "nach", "den", "dem", "einschließlich")
        || (position == 0 && scan.Lexemes.IsSign(1, ',')) || scan.IsAny(position + 2, "uhr") || scan.IsAny(position + 3, "uhr");

    // „Freitag-Nachmittag“ is fine, „Sonntagsruhe“ is no weekday anyway; „Montag-Freitag“ is a range of opening hours.
    private static bool IsCompound(Scan scan, int at) => scan.Lexemes.IsSign(at + 1, '-') && scan.Lexemes.IsGlued(at + 1);

    private static DateOnly DayOf(DateOnly documentDate, DayOfWeek day, string adjective)
    {
        if (adjective.StartsWith('n'))
        {
            return Calendar.Monday(documentDate).AddDays(7 + (((int)day + 6) % 7));
        }

        var ahead = ((int)day - (int)documentDate.DayOfWeek + 7) % 7;
        return documentDate.AddDays(ahead == 0 && !adjective.StartsWith('d') ? 7 : ahead);
    }

    private static Hit? Recurring(Scan scan, int position)
    {
        if (!scan.IsAny(position, "jeden", "jeder", "jedem", "jede", "jedes"))
        {
            return null;
        }

        var at = position + 1;
        at += Facts.NumberWords.TryParseOrdinal(scan.Word(at), out _) || scan.IsAny(at, "letzten", "letzter", "letztem", "zweite") ? 1 : 0;
        if (Weekdays.Of(scan.Word(at)) is null && !scan.IsAny(at, "tag", "woche", "monat", "jahr", "werktag", "arbeitstag"))
        {
            return null;
        }

        var next = at + 1;
        next += scan.IsAny(next, "im") && scan.IsAny(next + 1, "monat", "quartal", "jahr") ? 2 : 0;
        return Hit.Of(scan, DateKind.Recurring, position, next);
    }
}
