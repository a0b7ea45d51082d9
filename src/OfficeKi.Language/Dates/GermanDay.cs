using System.Globalization;
using OfficeKi.Core;

namespace OfficeKi.Language.Dates;

/// <summary>Days as a reader writes them: „Montag, 7. Dezember 2026“.</summary>
public static class GermanDay
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>With weekday, in both languages of the product.</summary>
    public static LocalizedText Of(DateOnly day) => new(day.ToString("dddd, d. MMMM yyyy", German), day.ToString("dddd, d MMMM yyyy", English));

    /// <summary>„01.10.2025“.</summary>
    public static string Numeric(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>The weekday alone.</summary>
    public static LocalizedText WeekdayOf(DateOnly day) => new(day.ToString("dddd", German), day.ToString("dddd", English));

    /// <summary>„ein Feiertag (Allerheiligen)“, „ein Samstag“.</summary>
    public static LocalizedText KindOf(DateOnly day, Land land)
    {
        var weekday = WeekdayOf(day);
        return Holidays.On(day, land) is { OnlyIn: null } holiday
            ? new($"ein Feiertag in {LandNames.Of(land)} ({holiday.Name})", $"a public holiday in {LandNames.Of(land)} ({holiday.Name})")
            : new($"ein {weekday.De}", $"a {weekday.En}");
    }
}
