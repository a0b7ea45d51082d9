using OfficeKi.Core;

namespace OfficeKi.Language.Dates;

/// <summary>Puts a calculation into words, each step with its norm.</summary>
internal static class DeadlineWords
{
    public static string RuleOf(DeadlineResult result) => result.Period.Unit switch
    {
        PeriodUnit.Day or PeriodUnit.WorkingDay or PeriodUnit.OfficeDay => "§ 188 Abs. 1 BGB",
        _ => IsClamped(result) ? "§ 188 Abs. 2 und 3 BGB" : "§ 188 Abs. 2 BGB",
    };

    public static IReadOnlyList<LocalizedText> StepsOf(DeadlineResult result)
    {
        List<LocalizedText> steps = [];
        NotificationWords.Add(result, steps);
        steps.Add(Beginning(result));
        steps.Add(End(result));
        if (WorkingDayNote(result.Period.Unit) is { } note)
        {
            steps.Add(note);
        }

        if (result.Due != result.Last)
        {
            steps.Add(Shift(result));
        }

        if (Holidays.On(result.Due, result.Land) is { OnlyIn: { } place } holiday)
        {
            steps.Add(LocalHoliday(result, holiday, place));
        }

        return steps;
    }

    /// <summary>„2 Monate“, „ein Monat“.</summary>
    public static LocalizedText LengthOf(Period period)
    {
        var (one, many, oneEn, manyEn) = period.Unit switch
        {
            PeriodUnit.Minute => ("eine Minute", "Minuten", "one minute", "minutes"),
            PeriodUnit.Hour => ("eine Stunde", "Stunden", "one hour", "hours"),
            PeriodUnit.Day => ("ein Tag", "Tage", "one day", "days"),
            PeriodUnit.WorkingDay => ("ein Werktag", "Werktage", "one working day", "working days (Werktage)"),
            PeriodUnit.OfficeDay => ("ein Arbeitstag", "Arbeitstage", "one working day", "working days (Arbeitstage)"),
            PeriodUnit.Week => ("eine Woche", "Wochen", "one week", "weeks"),
            PeriodUnit.Month => ("ein Monat", "Monate", "one month", "months"),
            _ => ("ein Jahr", "Jahre", "one year", "years"),
        };
        return period.Count == 1 ? new(one, oneEn) : new($"{period.Count} {many}", $"{period.Count} {manyEn}");
    }

    private static LocalizedText Beginning(DeadlineResult result)
    {
        var first = GermanDay.Of(result.First);
        return result.Options.CountsTriggerDay
            ? new($"Die Frist beginnt am {first.De}. Dieser Tag zählt mit (§ 187 Abs. 2 BGB).", $"The period begins on {first.En}. This day counts (§ 187 Abs. 2 BGB).")
            : new(
                $"Die Frist beginnt am {first.De}. Der Tag des Ereignisses ({GermanDay.Of(result.Notified).De}) zählt nicht mit (§ 187 Abs. 1 BGB).",
                $"The period begins on {first.En}. The day of the event ({GermanDay.Of(result.Notified).En}) does not count (§ 187 Abs. 1 BGB).");
    }

    private static LocalizedText End(DeadlineResult result)
    {
        var length = LengthOf(result.Period);
        var last = GermanDay.Of(result.Last);
        var missing = IsClamped(result);
        return new(
            $"Länge der Frist: {length.De}. Der letzte Tag ist {last.De}{(missing ? ", weil dem Monat der entsprechende Tag fehlt" : "")} ({RuleOf(result)}).",
            $"Length of the period: {length.En}. The last day is {last.En}{(missing ? ", because the month lacks the corresponding day" : "")} ({RuleOf(result)}).");
    }

    private static LocalizedText Shift(DeadlineResult result)
    {
        var kind = GermanDay.KindOf(result.Last, result.Land);
        var due = GermanDay.Of(result.Due);
        var norm = result.Options.Law switch
        {
            NotificationLaw.Tax => "§ 108 Abs. 3 AO",
            NotificationLaw.Social => "§ 26 Abs. 3 Satz 1 SGB X",
            _ => "§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB",
        };
        return new(
            $"Dieser Tag ist {kind.De}. Die Frist endet deshalb erst am nächsten Werktag: {due.De} ({norm}).",
            $"This day is {kind.En}. So the period ends on the next working day: {due.En} ({norm}).");
    }

    private static LocalizedText LocalHoliday(DeadlineResult result, Holiday holiday, string place)
    {
        var later = GermanDay.Of(WorkingDay.NextFrom(result.Due.AddDays(1), result.Land));
        return new(
            $"Unsicher: {holiday.Name} ist nicht überall in {LandNames.Of(result.Land)} ein Feiertag. Wo er gilt ({place}), endet die Frist erst am {later.De}.",
            $"Uncertain: {holiday.Name} is not a holiday everywhere in {LandNames.Of(result.Land)}. Where it is one, the period ends on {later.En}.");
    }

    private static LocalizedText? WorkingDayNote(PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDay => new(
            "Werktage sind hier Montag bis Samstag ohne Feiertage (§ 3 Abs. 2 BUrlG). Manche Vorschriften und Verträge zählen den Samstag nicht mit.",
            "Working days (Werktage) are Monday to Saturday without holidays here (§ 3 Abs. 2 BUrlG). Some provisions and contracts do not count Saturdays."),
        PeriodUnit.OfficeDay => new(
            "Arbeitstage sind hier Montag bis Freitag ohne Feiertage.",
            "Working days (Arbeitstage) are Monday to Friday without holidays here."),
        _ => null,
    };

    private static bool IsClamped(DeadlineResult result)
    {
        var number = result.Options.CountsTriggerDay ? result.Notified.Day - 1 : result.Notified.Day;
        return result.Period.Unit is PeriodUnit.Month or PeriodUnit.Year && number > 0 && result.Last.Day != number;
    }
}
