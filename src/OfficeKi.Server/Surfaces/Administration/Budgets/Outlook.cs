namespace OfficeKi.Server.Surfaces.Administration.Budgets;

/// <summary>Where spending leads when it goes on as it did this month.</summary>
internal static class Outlook
{
    /// <summary>Linear: spent so far, divided by the part of the month that is over. Null on the first day, which says too little.</summary>
    /// <param name="spent">Euro since the month began.</param>
    /// <returns>Euro, rounded to cents.</returns>
    public static decimal? AtMonthsEnd(decimal spent, DateTimeOffset now)
    {
        var start = new DateTime(now.UtcDateTime.Year, now.UtcDateTime.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        var (over, whole) = (now.UtcDateTime - start, start.AddMonths(1) - start);
        return over < TimeSpan.FromDays(1) ? null : decimal.Round(spent * whole.Ticks / over.Ticks, 2);
    }
}
