namespace OfficeKi.Records.Pseudonyms;

/// <summary>Calendar months in UTC as numbers that sort: 202611.</summary>
internal static class Months
{
    public static int Of(DateTimeOffset time) => (time.UtcDateTime.Year * 100) + time.UtcDateTime.Month;

    /// <summary>The first instant of the month that began this many months before the current one.</summary>
    public static DateTimeOffset FirstOf(DateTimeOffset now, int monthsAgo = 0) =>
        new DateTimeOffset(now.UtcDateTime.Year, now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(-monthsAgo);
}
