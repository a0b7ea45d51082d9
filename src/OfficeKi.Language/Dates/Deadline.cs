namespace OfficeKi.Language.Dates;

/// <summary>Computes when a period ends. A hint to check, never legal advice.</summary>
/// <remarks>
/// §§ 187 to 193 BGB, for authorities by § 31 VwVfG (taxes: § 108 AO, social law: § 26 SGB X). Worked example: posted on 3 November 2026 in RP, one month: counts as notified on 7 November (fourth day),
/// ends on 7 December 2026, a Monday. It does not know the special rules of single acts, nor periods that run backwards („zwei Wochen vor …“), nor extensions, restarts and suspended periods.
/// </remarks>
public static class Deadline
{
    private const int LongestInDays = 36_600;

    /// <param name="trigger">Day of posting or sending, of service, or of the event itself, as <paramref name="delivery"/> says.</param>
    /// <returns>The result, or null when there is nothing to compute: hours and minutes, more than 100 years, or years outside the <see cref="Holidays"/>.</returns>
    public static DeadlineResult? Compute(DateOnly trigger, Period period, Land land, Delivery delivery, DeadlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        options ??= DeadlineOptions.Default;
        if (!CanCompute(trigger, period))
        {
            return null;
        }

        var notified = Notification.DayOf(trigger, land, delivery, options);
        var first = options.CountsTriggerDay ? notified : notified.AddDays(1);
        var last = LastDay(notified, first, period, land);
        return new(trigger, period, land, delivery, options, notified, first, last, WorkingDay.NextFrom(last, land));
    }

    private static bool CanCompute(DateOnly trigger, Period period) =>
        trigger.Year is >= Holidays.FirstYear and <= Holidays.LastYear - 101
        && period.Count > 0
        && period.Count <= period.Unit switch
        {
            PeriodUnit.Day => LongestInDays,
            PeriodUnit.WorkingDay or PeriodUnit.OfficeDay => LongestInDays / 2,
            PeriodUnit.Week => LongestInDays / 7,
            PeriodUnit.Month => 1200,
            PeriodUnit.Year => 100,
            _ => 0,
        };

    private static DateOnly LastDay(DateOnly notified, DateOnly first, Period period, Land land) => period.Unit switch
    {
        PeriodUnit.Day => first.AddDays(period.Count - 1),
        PeriodUnit.WorkingDay => WorkingDay.Count(first, period.Count, saturdays: true, land),
        PeriodUnit.OfficeDay => WorkingDay.Count(first, period.Count, saturdays: false, land),
        PeriodUnit.Week => first.AddDays((7 * period.Count) - 1),
        PeriodUnit.Month => AfterMonths(notified, first, period.Count),
        _ => AfterMonths(notified, first, 12 * period.Count),
    };

    // § 188 Abs. 2: the day of the same number, or the one before it when the first day counts; Abs. 3: the last day of a month that lacks it.
    private static DateOnly AfterMonths(DateOnly notified, DateOnly first, int months)
    {
        var month = new DateOnly(notified.Year, notified.Month, 1).AddMonths(months);
        var number = notified == first ? notified.Day - 1 : notified.Day;
        return number == 0 ? month.AddDays(-1) : month.AddDays(Math.Min(number, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }
}
