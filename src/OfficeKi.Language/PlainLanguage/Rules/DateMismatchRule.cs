using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;
using OfficeKi.Language.Dates;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>A weekday that is not that of the date, or a day no calendar has.</summary>
internal sealed class DateMismatchRule : IPlainRule
{
    // Only dates with a year are judged, so this day has no influence.
    private static readonly DateOnly SomeDay = new(2025, 1, 1);

    private static readonly string[] Short = ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So.", "Mo,", "Di,", "Mi,", "Do,", "Fr,", "Sa,", "So,"];

    public string Id => "date-mismatch";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        foreach (var block in text.Blocks.Where(block => CanDiffer(block.Text)))
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

    // Reading dates is slow, so only where a weekday or a day beyond the twelfth stands.
    private static bool CanDiffer(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i + 1] == '.' && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i - 1]) && ((text[i - 1] - '0') * 10) + text[i] - '0' > 12)
            {
                return true;
            }
        }

        return text.Contains("tag", StringComparison.Ordinal) || text.Contains("Mittwoch", StringComparison.Ordinal) || text.Contains("Sonnabend", StringComparison.Ordinal)
            || Array.Exists(Short, weekday => text.Contains(weekday, StringComparison.Ordinal));
    }
}
