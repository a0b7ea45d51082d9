namespace OfficeKi.Language.Dates;

/// <summary>Which days the holiday laws of the Länder name.</summary>
/// <remarks>
/// Dates of change: Reformationstag in all Länder in 2017 and in HB, HH, NI and SH since 2018; Frauentag in BE since 2019, in MV since 2023; Weltkindertag in TH since 2019;
/// once in BE: 8 May 2020, 8 May 2025, 17 June 2028.
/// </remarks>
internal static class HolidayLaw
{
    private const string CatholicTowns = "Gemeinden mit überwiegend katholischer Bevölkerung";

    public static IEnumerable<Holiday> Of(int year, Land land) => [.. Everywhere(year), .. ByLand(year, land)];

    private static IEnumerable<Holiday> Everywhere(int year)
    {
        var easter = Easter.Of(year);
        yield return new(new(year, 1, 1), "Neujahr");
        yield return new(easter.AddDays(-2), "Karfreitag");
        yield return new(easter.AddDays(1), "Ostermontag");
        yield return new(new(year, 5, 1), "Tag der Arbeit");
        yield return new(easter.AddDays(39), "Christi Himmelfahrt");
        yield return new(easter.AddDays(50), "Pfingstmontag");
        yield return new(new(year, 10, 3), "Tag der Deutschen Einheit");
        yield return new(new(year, 12, 25), "Erster Weihnachtstag");
        yield return new(new(year, 12, 26), "Zweiter Weihnachtstag");
    }

    private static IEnumerable<Holiday> ByLand(int year, Land land)
    {
        var easter = Easter.Of(year);
        Holiday?[] candidates =
        [
            land is Land.BW or Land.BY or Land.ST ? new(new(year, 1, 6), "Heilige Drei Könige") : null,
            (land == Land.BE && year >= 2019) || (land == Land.MV && year >= 2023) ? new(new(year, 3, 8), "Internationaler Frauentag") : null,
            land == Land.BB ? new(easter, "Ostersonntag") : null,
            land == Land.BB ? new(easter.AddDays(49), "Pfingstsonntag") : null,
            CorpusChristi(easter.AddDays(60), land),
            land == Land.BY ? new(new(year, 8, 8), "Augsburger Hohes Friedensfest", "die Stadt Augsburg") : null,
            land == Land.SL ? new(new(year, 8, 15), "Mariä Himmelfahrt") : null,
            land == Land.BY ? new(new(year, 8, 15), "Mariä Himmelfahrt", CatholicTowns) : null,
            land == Land.TH && year >= 2019 ? new(new(year, 9, 20), "Weltkindertag") : null,
            HasReformationDay(year, land) ? new(new(year, 10, 31), "Reformationstag") : null,
            land is Land.BW or Land.BY or Land.NW or Land.RP or Land.SL ? new(new(year, 11, 1), "Allerheiligen") : null,
            land == Land.SN ? new(RepentanceDay(year), "Buß- und Bettag") : null,
            land == Land.BE && (year is 2020 or 2025) ? new(new(year, 5, 8), "Tag der Befreiung") : null,
            land == Land.BE && year == 2028 ? new(new(year, 6, 17), "Jahrestag des Aufstands vom 17. Juni 1953") : null,
        ];
        return candidates.OfType<Holiday>();
    }

    private static Holiday? CorpusChristi(DateOnly day, Land land) => land switch
    {
        Land.BW or Land.BY or Land.HE or Land.NW or Land.RP or Land.SL => new(day, "Fronleichnam"),
        Land.SN => new(day, "Fronleichnam", "bestimmte Gemeinden im Landkreis Bautzen"),
        Land.TH => new(day, "Fronleichnam", "der Landkreis Eichsfeld und einzelne Gemeinden daneben"),
        _ => null,
    };

    private static bool HasReformationDay(int year, Land land) => land switch
    {
        Land.BB or Land.MV or Land.SN or Land.ST or Land.TH => true,
        Land.HB or Land.HH or Land.NI or Land.SH => year >= 2017,
        _ => year == 2017,
    };

    // The Wednesday before 23 November, eleven days before the first Sunday of Advent.
    private static DateOnly RepentanceDay(int year)
    {
        DateOnly latest = new(year, 11, 22);
        return latest.AddDays(-(((int)latest.DayOfWeek - (int)DayOfWeek.Wednesday + 7) % 7));
    }
}
