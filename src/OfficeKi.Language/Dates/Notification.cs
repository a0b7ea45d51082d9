namespace OfficeKi.Language.Dates;

/// <summary>The day a letter counts as notified (Zugangsvermutung, Bekanntgabefiktion).</summary>
/// <remarks>
/// § 41 Abs. 2 VwVfG, § 122 Abs. 2 and 2a AO, § 37 Abs. 2 SGB X as changed by the Postrechtsmodernisierungsgesetz: the fourth day after posting or sending from 1 January 2025 on,
/// the third day before. Default for a fourth day that is a Saturday, Sunday or holiday: taxes move it to the next working day (§ 108 Abs. 3 AO; BFH, 14 October 2003, IX R 68/98),
/// the two others do not (for SGB X: BSG, 6 May 2010, B 14 AS 12/09 R). It does not claim that the letter arrived: who got it later, or never, may say so.
/// Some Länder have procedure acts of their own and changed at another time.
/// </remarks>
internal static class Notification
{
    private static readonly DateOnly FourDaysSince = new(2025, 1, 1);

    public static DateOnly DayOf(DateOnly trigger, Land land, Delivery delivery, DeadlineOptions options)
    {
        if (!IsPresumed(delivery))
        {
            return trigger;
        }

        var day = trigger.AddDays(DaysAfter(trigger));
        return Shifts(options) ? WorkingDay.NextFrom(day, land) : day;
    }

    public static bool IsPresumed(Delivery delivery) => delivery is Delivery.Post or Delivery.Electronic;

    public static int DaysAfter(DateOnly trigger) => trigger >= FourDaysSince ? 4 : 3;

    public static bool Shifts(DeadlineOptions options) => options.ShiftsNotification ?? options.Law == NotificationLaw.Tax;

    /// <summary>Whether the Land has a procedure act in full text, so that the federal day of change need not be its own.</summary>
    public static bool HasOwnAct(Land land) =>
        land is Land.BW or Land.BY or Land.HB or Land.HE or Land.HH or Land.MV or Land.NW or Land.SH or Land.SL or Land.TH;
}
