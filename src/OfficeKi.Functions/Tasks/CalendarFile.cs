using System.Globalization;
using OfficeKi.Functions.Answering;

namespace OfficeKi.Functions.Tasks;

/// <summary>Items with a day as a calendar file.</summary>
/// <remarks>
/// RFC 5545. Times are floating: the text says „9.30 Uhr“ and no zone, so the reader's own zone holds. Deadlines are whole days that do not block the calendar;
/// 24 Uhr is the end of such a day.
/// </remarks>
internal static class CalendarFile
{
    private const int LongestSummary = 120;

    /// <summary>The file, or null when no item has a day: a calendar without an entry is not valid.</summary>
    public static string? Of(IReadOnlyList<TaskItem> items, DateTimeOffset now, string language)
    {
        TaskItem[] dated = [.. items.Where(item => item.Timing?.Due is not null)];
        return dated.Length == 0 ? null : CalendarLines.Join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//OfficeKi//Aufgaben und Fristen//DE",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            .. dated.SelectMany(item => Entry(item, now, language)),
            "END:VCALENDAR",
        ]);
    }

    private static IEnumerable<string> Entry(TaskItem item, DateTimeOffset now, string language)
    {
        var timing = item.Timing!;
        var due = timing.Due!.Value;
        var isTimed = timing.Clock is { } clock && clock != "24:00" && timing.Last is null;
        yield return "BEGIN:VEVENT";
        // A new id each time: the same words in another document must not overwrite an entry.
        yield return $"UID:{Guid.NewGuid():D}";
        yield return $"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        if (isTimed)
        {
            yield return $"DTSTART:{Compact(due)}T{timing.Clock!.Replace(":", "", StringComparison.Ordinal)}00";
        }
        else
        {
            yield return $"DTSTART;VALUE=DATE:{Compact(due)}";
            yield return $"DTEND;VALUE=DATE:{Compact((timing.Last ?? due).AddDays(1))}";
        }

        yield return $"SUMMARY:{CalendarLines.Escape(Summary(item, language))}";
        yield return $"DESCRIPTION:{CalendarLines.Escape(Description(item, language))}";
        yield return $"TRANSP:{(item.Kind == ItemKind.Appointment ? "OPAQUE" : "TRANSPARENT")}";
        yield return "END:VEVENT";
    }

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Summary(TaskItem item, string language)
    {
        var label = (item.Kind, language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) switch
        {
            (ItemKind.Deadline, false) => "Frist",
            (ItemKind.Deadline, true) => "Deadline",
            (ItemKind.Task, false) => "Aufgabe",
            (ItemKind.Task, true) => "Task",
            (_, false) => "Termin",
            (_, true) => "Appointment",
        };
        return $"{label}: {Shortened(item.Text)}";
    }

    // Cut between words only: a placeholder has no space in it and must stay whole.
    private static string Shortened(string text)
    {
        if (text.Length <= LongestSummary)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', LongestSummary);
        return cut > 0 ? text[..cut] + " …" : "…";
    }

    private static string Description(TaskItem item, string language) => string.Join('\n',
    [
        item.Text,
        .. item.Timing!.Calculation.Select(step => step.In(language)),
        ItemPieces.Caution.Text.In(language),
    ]);
}
