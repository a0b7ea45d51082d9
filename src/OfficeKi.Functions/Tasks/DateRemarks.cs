using OfficeKi.Core;
using OfficeKi.Language.Dates;

namespace OfficeKi.Functions.Tasks;

/// <summary>What a reader should look at in a date as it is written.</summary>
internal static class DateRemarks
{
    public static IEnumerable<LocalizedText> Of(DateMention mention, Land state)
    {
        var day = mention.From!.Value;
        var weekday = GermanDay.WeekdayOf(day);
        if (mention.WeekdayDiffers)
        {
            yield return new(
                $"Wochentag und Datum passen nicht zusammen: Der {GermanDay.Numeric(day)} ist ein {weekday.De}.",
                $"Weekday and date do not agree: {GermanDay.Numeric(day)} is a {weekday.En}.");
        }

        if (mention.IsAmbiguous)
        {
            yield return new(
                $"Mehrdeutig: Gemeint sein kann auch der {GermanDay.Numeric(day.AddDays(-7))}. Bitte fragen Sie nach.",
                $"Ambiguous: it may also mean {GermanDay.Numeric(day.AddDays(-7))}. Please ask.");
        }
        else if (mention.IsAssumed)
        {
            yield return new(
                "Der Text nennt den Tag nicht vollständig. Er ist nach dem Datum des Schreibens ergänzt.",
                "The text does not name the day in full. It is completed by the date of the document.");
        }

        if (mention.Role is DateRole.Deadline or DateRole.Due && FreeDay(day, state) is { } free)
        {
            yield return free;
        }
    }

    // Never moved silently: who named a fixed day may have meant exactly it.
    private static LocalizedText? FreeDay(DateOnly day, Land state)
    {
        var next = WorkingDay.NextFrom(day, state);
        if (next == day)
        {
            return null;
        }

        var (kind, later) = (GermanDay.KindOf(day, state), GermanDay.Of(next));
        return new(
            $"Dieser Tag ist {kind.De}. Eine Frist endet dann meist erst am {later.De} (§ 31 Abs. 3 VwVfG, § 193 BGB), außer der Tag ist ausdrücklich als Ende bestimmt.",
            $"This day is {kind.En}. A period then mostly ends on {later.En} (§ 31 Abs. 3 VwVfG, § 193 BGB), unless the day is expressly fixed.");
    }
}
