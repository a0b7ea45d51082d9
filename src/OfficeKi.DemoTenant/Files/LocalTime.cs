using System.Globalization;

namespace OfficeKi.DemoTenant.Files;

/// <summary>Wall-clock time in Germany as sources write it.</summary>
internal static class LocalTime
{
    private static readonly TimeZoneInfo Germany = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static DateTimeOffset Parse(string text)
    {
        var time = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new(time, Germany.GetUtcOffset(time));
    }

    /// <summary>For example „Montag, 7. September 2026 09:15“.</summary>
    public static string Long(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Germany).ToString("dddd, d. MMMM yyyy HH:mm", German);
}
