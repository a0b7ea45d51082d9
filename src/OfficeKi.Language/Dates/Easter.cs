namespace OfficeKi.Language.Dates;

/// <summary>Easter Sunday of the western churches.</summary>
/// <remarks>Algorithm by Butcher, as in Meeus, „Astronomical Algorithms“, chapter 8; valid for every Gregorian year. Example: 2026 gives 5 April.</remarks>
internal static class Easter
{
    public static DateOnly Of(int year)
    {
        var golden = year % 19;
        var (century, rest) = Math.DivRem(year, 100);
        var (fourth, leap) = Math.DivRem(century, 4);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - fourth - correction + 15) % 30;
        var (quarter, remainder) = Math.DivRem(rest, 4);
        var weekday = (32 + (2 * leap) + (2 * quarter) - epact - remainder) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * shift) + 114, 31);
        return new(year, month, day + 1);
    }
}
