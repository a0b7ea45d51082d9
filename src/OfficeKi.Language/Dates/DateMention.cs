using System.Globalization;

namespace OfficeKi.Language.Dates;

public enum DateKind
{
    /// <summary>One day, with a time of day when the text names one.</summary>
    Date,

    /// <summary>A time of day without a day.</summary>
    Time,

    /// <summary>From a day to a day.</summary>
    Range,
    Week,
    Month,
    Quarter,
    Year,

    /// <summary>„Mitte November“: somewhere in these days.</summary>
    Vague,

    /// <summary>A length of time („innerhalb eines Monats“, „Monatsfrist“).</summary>
    Period,

    /// <summary>„jeden ersten Dienstag im Monat“.</summary>
    Recurring,

    /// <summary>A day no calendar has („31.02.2026“): to be reported, never computed with.</summary>
    Impossible,

    /// <summary>„unverzüglich“ (§ 121 Abs. 1 BGB): without culpable delay, so no day.</summary>
    Prompt,
}

public enum DateRole
{
    None,

    /// <summary>Until then („bis“, „spätestens“, „mit Ablauf des“).</summary>
    Deadline,

    /// <summary>To be done on that day („fällig am“, „zum“).</summary>
    Due,

    /// <summary>Something takes place.</summary>
    Appointment,

    /// <summary>Lasts from … to ….</summary>
    Span,

    /// <summary>Starts then („ab“, „beginnt am“, „tritt in Kraft“).</summary>
    Start,

    /// <summary>„seit“.</summary>
    Since,

    /// <summary>„nicht vor“, „frühestens“.</summary>
    NotBefore,

    /// <summary>„rückwirkend zum“.</summary>
    Retroactive,

    /// <summary>„Stichtag“.</summary>
    CutOff,

    /// <summary>Names a thing by its day („Schreiben vom“), or tells of the past.</summary>
    Reference,
    Holiday,

    /// <summary>A period that runs from an event on.</summary>
    After,

    /// <summary>A period that runs backwards from an event.</summary>
    Before,
}

/// <summary>A date, time, period or deadline as a text states it.</summary>
/// <param name="Span">In the text that was read.</param>
public sealed record DateMention(TextSpan Span, DateKind Kind, DateRole Role)
{
    /// <summary>The day, or the first day; null when there is none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of a range, week, month, quarter, year or vague statement.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Minutes of the day, 0-1440; 1440 is 24 Uhr, the end of the day.</summary>
    public int? Minutes { get; init; }

    public Period? Period { get; init; }

    /// <summary>The event a period runs from or to, as the text names it („Zustellung“, „01.10.2025“); null when it names none.</summary>
    public string? Event { get; init; }

    /// <summary>The day of the event, when the text itself states it.</summary>
    public DateOnly? Trigger { get; init; }

    /// <summary>Whether that day counts (§ 187 Abs. 2 BGB: „ab dem“, „beginnt am“).</summary>
    public bool CountsTriggerDay { get; init; }

    /// <summary>The year, or all of the day, was completed by the date of the document.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Readers take it differently („nächsten Donnerstag“ on a Tuesday).</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The weekday in the text is not that of the date.</summary>
    public bool WeekdayDiffers { get; init; }

    /// <summary>The value as in ISO 8601 (<c>2025-09-30</c>, <c>2025-09-09T09:30</c>, <c>2025-W38</c>, <c>2025-Q3</c>, <c>P14D</c> …); null when there is none.</summary>
    public string? Value => Kind switch
    {
        DateKind.Date => Minutes is null ? Day(From) : $"{Day(From)}T{Clock}",
        DateKind.Time => Clock,
        DateKind.Range => From is null || To is null ? null : $"{Day(From)}/{Day(To)}",
        DateKind.Week => From is { } week ? string.Create(CultureInfo.InvariantCulture, $"{Iso(week).Year}-W{Iso(week).Week:00}") : null,
        DateKind.Month or DateKind.Vague => From?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DateKind.Quarter => From is { } quarter ? string.Create(CultureInfo.InvariantCulture, $"{quarter.Year}-Q{(quarter.Month + 2) / 3}") : null,
        DateKind.Year => From?.ToString("yyyy", CultureInfo.InvariantCulture),
        DateKind.Period => Period?.Notation,
        _ => null,
    };

    /// <summary>Time of day as <c>HH:mm</c>, <c>24:00</c> for the end of the day; null when there is none.</summary>
    public string? Clock => Minutes is { } minutes ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}") : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (int Year, int Week) Iso(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }
}
