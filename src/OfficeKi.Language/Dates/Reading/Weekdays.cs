namespace OfficeKi.Language.Dates.Reading;

/// <summary>Names of the days of the week.</summary>
internal static class Weekdays
{
    /// <summary>The weekday of a full name in lower case, or null.</summary>
    public static DayOfWeek? Of(string word) => word switch
    {
        "montag" => DayOfWeek.Monday,
        "dienstag" => DayOfWeek.Tuesday,
        "mittwoch" => DayOfWeek.Wednesday,
        "donnerstag" => DayOfWeek.Thursday,
        "freitag" => DayOfWeek.Friday,
        "samstag" or "sonnabend" => DayOfWeek.Saturday,
        "sonntag" => DayOfWeek.Sunday,
        _ => null,
    };

    /// <summary>„Mo“, „Di“ …; only certain right before a date.</summary>
    public static DayOfWeek? OfShort(string word) => word switch
    {
        "mo" => DayOfWeek.Monday,
        "di" => DayOfWeek.Tuesday,
        "mi" => DayOfWeek.Wednesday,
        "do" => DayOfWeek.Thursday,
        "fr" => DayOfWeek.Friday,
        "sa" => DayOfWeek.Saturday,
        "so" => DayOfWeek.Sunday,
        _ => null,
    };

    /// <summary>The weekday in „Donnerstagabend“, „Freitagvormittag“, or null.</summary>
    public static DayOfWeek? WithPartOfDay(string word)
    {
        foreach (var part in (ReadOnlySpan<string>)["abend", "morgen", "mittag", "vormittag", "nachmittag"])
        {
            if (word.EndsWith(part, StringComparison.Ordinal) && Of(word[..^part.Length]) is { } day)
            {
                return day;
            }
        }

        return null;
    }
}
