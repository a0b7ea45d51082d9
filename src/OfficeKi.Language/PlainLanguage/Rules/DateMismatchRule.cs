using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.Dates;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>A weekday that is not that of the date, or a day no calendar has.</summary>
internal sealed class DateMismatchRule : IPlainRule
{
    // Only dates with a year are judged, so this day has no influence.
    private static readonly DateOnly SomeDay = new(2025, 1, 1);

    public string Id => "date-mismatch";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        foreach (var block in text.Blocks)
        {
            foreach (var mention in DateFinder.Find(block.Text, SomeDay))
            {
                if (mention.Kind == DateKind.Impossible)
                {
                    yield return new(Id, block.Id, mention.Span, new("Diesen Tag gibt es nicht. Bitte prüfen Sie das Datum.", "This day does not exist. Please check the date."));
                }
                else if (mention is { WeekdayDiffers: true, IsAssumed: false, From: { } day })
                {
                    var weekday = GermanDay.WeekdayOf(day);
                    yield return new(Id, block.Id, mention.Span, new(
                        $"Wochentag und Datum passen nicht zusammen: Der {GermanDay.Numeric(day)} ist ein {weekday.De}.",
                        $"Weekday and date do not agree: {GermanDay.Numeric(day)} is a {weekday.En}."));
                }
            }
        }
    }
}
