using OfficeKi.Language.Dates;

namespace OfficeKi.Tests.Language.Dates;

/// <summary>The same law a second time, written apart: Easter from a table, days walked one by one.</summary>
internal static class SlowReference
{
    public const int FirstYear = 2016;
    public const int LastYear = 2037;

    /// <summary>Easter Sundays as the calendars print them, month and day.</summary>
    private static readonly string[] Easters =
    [
        "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05",
    ];

    /// <summary>One line per holiday: rule, then Länder (all: *), then first and last year.</summary>
    private static readonly string[] Laws =
    [
        "01-01 *", "E-2 *", "E+1 *", "05-01 *", "E+39 *", "E+50 *", "10-03 *", "12-25 *", "12-26 *",
        "01-06 BW,BY,ST", "03-08 BE 2019", "03-08 MV 2023", "E+60 BW,BY,HE,NW,RP,SL", "08-15 SL", "09-20 TH 2019", "10-31 BB,MV,SN,ST,TH", "10-31 HB,HH,NI,SH 2018", "10-31 * 2017 2017",
        "11-01 BW,BY,NW,RP,SL", "B SN", "05-08 BE 2020 2020", "05-08 BE 2025 2025", "06-17 BE 2028 2028",
    ];

    private static readonly Dictionary<Land, HashSet<DateOnly>> Holidays = Enum.GetValues<Land>().ToDictionary(land => land, HolidaysOf);

    public static IReadOnlyCollection<DateOnly> HolidaysIn(Land land) => Holidays[land];

    public static DateOnly Due(DateOnly trigger, Period period, Land land, Delivery delivery, NotificationLaw law, bool countsDay)
    {
        var notified = trigger;
        if (delivery is Delivery.Post or Delivery.Electronic)
        {
            for (var walked = 0; walked < (trigger.Year < 2025 ? 3 : 4); walked++)
            {
                notified = notified.AddDays(1);
            }

            notified = law == NotificationLaw.Tax ? FirstOpen(notified, land) : notified;
        }

        return FirstOpen(LastDay(notified, period, land, countsDay), land);
    }

    private static DateOnly FirstOpen(DateOnly day, Land land)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays[land].Contains(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly LastDay(DateOnly event_, Period period, Land land, bool countsDay) => period.Unit switch
    {
        PeriodUnit.Day => Walk(event_, countsDay, period.Count, static _ => true),
        PeriodUnit.Week => SameWeekday(event_, period.Count).AddDays(countsDay ? -1 : 0),
        PeriodUnit.WorkingDay => Walk(event_, countsDay, period.Count, day => day.DayOfWeek != DayOfWeek.Sunday && !Holidays[land].Contains(day)),
        PeriodUnit.OfficeDay => Walk(event_, countsDay, period.Count, day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays[land].Contains(day)),
        PeriodUnit.Month => SameNumber(event_, period.Count, countsDay),
        _ => SameNumber(event_, period.Count * 12, countsDay),
    };

    private static DateOnly Walk(DateOnly event_, bool countsDay, int count, Func<DateOnly, bool> counts)
    {
        var day = countsDay ? event_.AddDays(-1) : event_;
        for (var counted = 0; counted < count;)
        {
            day = day.AddDays(1);
            counted += counts(day) ? 1 : 0;
        }

        return day;
    }

    private static DateOnly SameWeekday(DateOnly event_, int times)
    {
        var day = event_;
        for (var met = 0; met < times;)
        {
            day = day.AddDays(1);
            met += day.DayOfWeek == event_.DayOfWeek ? 1 : 0;
        }

        return day;
    }

    // Walks until as many months have changed and the number is reached, or the month ends without it.
    private static DateOnly SameNumber(DateOnly event_, int months, bool countsDay)
    {
        if (countsDay && event_.Day == 1)
        {
            // „ab dem 1.“: whole months, so the last one ends with its last day.
            var before = event_.AddDays(-1);
            return LastOfMonth(SameNumber(new(before.Year, before.Month, 1), months, false));
        }

        var wanted = countsDay ? event_.Day - 1 : event_.Day;
        var day = event_;
        for (var changed = 0; ;)
        {
            var next = day.AddDays(1);
            if (changed == months && (day.Day == wanted || next.Month != day.Month))
            {
                return day;
            }

            changed += next.Month != day.Month ? 1 : 0;
            day = next;
            if (changed == months && day.Day == wanted)
            {
                return day;
            }
        }
    }

    private static DateOnly LastOfMonth(DateOnly day)
    {
        while (day.AddDays(1).Month == day.Month)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static HashSet<DateOnly> HolidaysOf(Land land) =>
    [
        .. from year in Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
        from law in Laws
        let parts = law.Split(' ')
        where parts[1] == "*" || parts[1].Split(',').Contains(land.ToString())
        where parts.Length < 3 || year >= int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)
        where parts.Length < 4 || year <= int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture)
        select DayOf(parts[0], year),
    ];

    private static DateOnly DayOf(string rule, int year)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        if (rule[0] == 'E')
        {
            return DateOnly.Parse(Easters[year - FirstYear], culture).AddDays(int.Parse(rule[1..], System.Globalization.NumberStyles.AllowLeadingSign, culture));
        }

        if (rule != "B")
        {
            return DateOnly.Parse($"{year}-{rule}", culture);
        }

        // Buß- und Bettag: eleven days before the first Sunday of Advent, which is the fourth Sunday before Christmas.
        DateOnly day = new(year, 12, 24);
        for (var sundays = day.DayOfWeek == DayOfWeek.Sunday ? 1 : 0; sundays < 4;)
        {
            day = day.AddDays(-1);
            sundays += day.DayOfWeek == DayOfWeek.Sunday ? 1 : 0;
        }

        return day.AddDays(-11);
    }
}
