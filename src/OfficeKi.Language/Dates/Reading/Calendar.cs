namespace OfficeKi.Language.Dates.Reading;

/// <summary>Completes what a text leaves out of a date. Each result is an assumption.</summary>
internal static class Calendar
{
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The next such day on or after the document's date; null when no year has it.</summary>
    public static DateOnly? NextDay(DateOnly documentDate, int month, int day) => Years(documentDate.Year, 1)
        .Where(year => Exists(year, month, day)).Select(year => new DateOnly(year, month, day)).Cast<DateOnly?>().FirstOrDefault(date => date >= documentDate);

    /// <summary>The last such day on or before the document's date; null when no year has it.</summary>
    public static DateOnly? LastDay(DateOnly documentDate, int month, int day) => Years(documentDate.Year, -1)
        .Where(year => Exists(year, month, day)).Select(year => new DateOnly(year, month, day)).Cast<DateOnly?>().FirstOrDefault(date => date <= documentDate);

    public static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>Monday of the ISO week the day lies in.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    // 29 February comes back after eight years at the latest.
    private static IEnumerable<int> Years(int first, int step) => Enumerable.Range(0, 9).Select(i => first + (i * step));
}
