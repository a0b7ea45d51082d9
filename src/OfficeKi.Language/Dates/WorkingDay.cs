namespace OfficeKi.Language.Dates;

/// <summary>Which days of a Land are free when periods end.</summary>
public static class WorkingDay
{
    /// <summary>Saturday, Sunday or a holiday of the whole Land: a period does not end here (§ 193 BGB).</summary>
    /// <remarks>A holiday in parts of the Land does not count: the earlier end is the safe one, and the calculation says so.</remarks>
    public static bool IsFree(DateOnly day, Land land) => day.DayOfWeek == DayOfWeek.Saturday || IsSundayOrHoliday(day, land);

    internal static bool IsSundayOrHoliday(DateOnly day, Land land) =>
        day.DayOfWeek == DayOfWeek.Sunday || Holidays.On(day, land) is { OnlyIn: null };

    /// <summary>This day, or the next one that is not free.</summary>
    public static DateOnly NextFrom(DateOnly day, Land land)
    {
        while (IsFree(day, land))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The day on which as many working days have passed since the day before <paramref name="first"/>.</summary>
    /// <param name="count">1 or more.</param>
    /// <param name="saturdays">Whether Saturdays count as working days.</param>
    internal static DateOnly Count(DateOnly first, int count, bool saturdays, Land land)
    {
        var day = first;
        for (var passed = 0; ; day = day.AddDays(1))
        {
            passed += IsSundayOrHoliday(day, land) || (!saturdays && day.DayOfWeek == DayOfWeek.Saturday) ? 0 : 1;
            if (passed == count)
            {
                return day;
            }
        }
    }
}
