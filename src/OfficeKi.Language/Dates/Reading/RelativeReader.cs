namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads days and weeks relative to the document: „morgen“, „in 14 Tagen“, „nächste Woche“, „1. des Folgemonats“, „15. dieses Monats“.</summary>
internal static class RelativeReader
{
    public static Hit? Read(Scan scan, int position) =>
        Deictic(scan, position) ?? InSomeTime(scan, position) ?? NextWeek(scan, position) ?? DayOfOtherMonth(scan, position);

    // „Morgen“ with a capital is the morning, „bis heute“ tells of the past.
    private static Hit? Deictic(Scan scan, int position)
    {
        if (scan.IsCapital(position) && position > 0)
        {
            return null;
        }

        int? days = scan.Word(position) switch
        {
            "heute" when !scan.IsAny(position - 1, "bis", "seit", "von", "noch") || scan.IsAny(position + 2, "uhr") || scan.IsAny(position + 3, "uhr") => 0,
            "morgen" when !scan.IsAny(position - 1, "auf", "guten", "heute", "am") => 1,
            "übermorgen" => 2,
            _ => null,
        };
        return days is { } ahead ? Assumed(scan, DateKind.Date, position, position + 1, scan.DocumentDate.AddDays(ahead)) : null;
    }

    private static Hit? InSomeTime(Scan scan, int position)
    {
        if (!scan.IsAny(position, "in") || !Amounts.TryRead(scan, position + 1, out var period, out var next) || scan.IsAny(next, "nach", "vor", "ab"))
        {
            return null;
        }

        DateOnly? day = period.Unit switch
        {
            PeriodUnit.Day => scan.DocumentDate.AddDays(period.Count),
            PeriodUnit.Week => scan.DocumentDate.AddDays(7 * period.Count),
            PeriodUnit.Month => scan.DocumentDate.AddMonths(period.Count),
            PeriodUnit.Year => scan.DocumentDate.AddYears(Math.Min(period.Count, 100)),
            _ => null,
        };
        return day is null ? null : Assumed(scan, DateKind.Date, position, next, day.Value);
    }

    private static Hit? NextWeek(Scan scan, int position)
    {
        int? ahead = scan.Word(position) switch
        {
            "nächste" or "nächsten" or "nächster" or "nächstes" or "kommende" or "kommenden" or "kommender" or "kommendes" => 1,
            "diese" or "dieser" or "diesen" or "dieses" => 0,
            "übernächste" or "übernächsten" or "übernächster" => 2,
            _ => null,
        };
        if (ahead is not { } steps)
        {
            return null;
        }

        var today = scan.DocumentDate;
        switch (scan.Word(position + 1))
        {
            case "woche":
                var monday = Calendar.Monday(today).AddDays(7 * steps);
                return Assumed(scan, DateKind.Week, position, position + 2, monday, monday.AddDays(6));
            case "monat" or "monats":
                var month = new DateOnly(today.Year, today.Month, 1).AddMonths(steps);
                return Assumed(scan, DateKind.Month, position, position + 2, month, Calendar.EndOfMonth(month));
            case "jahr" or "jahres":
                return Assumed(scan, DateKind.Year, position, position + 2, new(today.Year + steps, 1, 1), new(today.Year + steps, 12, 31));
            default:
                return null;
        }
    }

    // „zum 1. des Folgemonats“, „bis zum 15. dieses Monats“, „zum Ersten des nächsten Monats“.
    private static Hit? DayOfOtherMonth(Scan scan, int position)
    {
        var isNumber = scan.Lexemes.IsDigits(position) && scan.Lexemes.IsSign(position + 1, '.');
        var at = position + (isNumber ? 2 : 1);
        var day = isNumber ? scan.Lexemes.Int(position) : Facts.NumberWords.TryParseOrdinal(scan.Word(position), out var ordinal) ? ordinal : 0;
        if (day is < 1 or > 31)
        {
            return null;
        }

        at += scan.IsAny(at, "des") ? 1 : 0;
        var (ahead, words) = scan.Word(at) switch
        {
            "folgemonats" => (1, 1),
            "nächsten" or "folgenden" or "kommenden" when scan.IsAny(at + 1, "monats") => (1, 2),
            "dieses" or "laufenden" when scan.IsAny(at + 1, "monats") => (0, 2),
            _ => (-1, 0),
        };
        var month = ahead < 0 ? default : new DateOnly(scan.DocumentDate.Year, scan.DocumentDate.Month, 1).AddMonths(ahead);
        return ahead >= 0 && Calendar.Exists(month.Year, month.Month, day)
            ? Assumed(scan, DateKind.Date, position, at + words, new(month.Year, month.Month, day))
            : null;
    }

    private static Hit Assumed(Scan scan, DateKind kind, int first, int next, DateOnly from, DateOnly? to = null) =>
        Hit.Of(scan, kind, first, next, from, to) is var hit ? hit.With(hit.Mention with { IsAssumed = true }) : hit;
}
