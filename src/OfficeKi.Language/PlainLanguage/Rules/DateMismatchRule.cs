using System.Buffers;
using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Language.Dates;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>A weekday that is not that of the date, a day no calendar has, or a time no clock shows.</summary>
internal sealed class DateMismatchRule : IPlainRule
{
    // Only dates with a year are judged, so this day has no influence.
    private static readonly DateOnly SomeDay = new(2025, 1, 1);

    private static readonly SearchValues<string> Weekdays = SearchValues.Create(
        ["ontag", "ienstag", "ittwoch", "onnerstag", "reitag", "amstag", "onnabend", "onntag", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So.", "Mo,", "Di,", "Mi,", "Do,", "Fr,", "Sa,", "So,"], StringComparison.Ordinal);

    public string Id => "date-mismatch";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        foreach (var (block, time) in text.Blocks.SelectMany(block => ImpossibleTimes.Find(block.Text).Select(time => (block, time))))
        {
            yield return new(Id, block.Id, time, new("Diese Uhrzeit gibt es nicht. Bitte prüfen Sie sie.", "This time does not exist. Please check it."));
        }

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

    // Reading dates is slow, so only where a weekday stands, or a day or month that cannot be in every calendar.
    private static bool CanDiffer(string text)
    {
        var hasDigit = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            hasDigit = true;
            var end = i + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - i <= 2 && IsOdd(text, i, end))
            {
                return true;
            }

            i = end - 1;
        }

        return hasDigit && text.AsSpan().ContainsAny(Weekdays);
    }

    // „30.“, „00.“ may be no day; „13“ behind „1.“ or „1. “ may be no month.
    private static bool IsOdd(string text, int start, int end)
    {
        var number = int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);
        var isDay = end < text.Length && text[end] == '.';
        var isMonth = start > 1 && (text[start - 1] == '.' || (text[start - 1] == ' ' && text[start - 2] == '.'));
        return (isDay && number is 0 or > 28) || (isMonth && number is 0 or > 12);
    }
}
