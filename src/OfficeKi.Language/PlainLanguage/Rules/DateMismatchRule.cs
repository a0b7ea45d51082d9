using System.Buffers;
using OfficeKi.Core;
using OfficeKi.Language.Dates;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>A weekday that is not that of the date, or a day no calendar has.</summary>
internal sealed class DateMismatchRule : IPlainRule
{
    // Only dates with a year are judged, so this day has no influence.
    private static readonly DateOnly SomeDay = new(2025, 1, 1);

    private static readonly SearchValues<string> Weekdays = SearchValues.Create(
        ["ontag", "ienstag", "ittwoch", "onnerstag", "reitag", "amstag", "onnabend", "onntag", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So.", "Mo,", "Di,", "Mi,", "Do,", "Fr,", "Sa,", "So,"], StringComparison.Ordinal);

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

    // Reading dates is slow, so only where a weekday stands, or a day or month that cannot be in every calendar.
    private static bool CanDiffer(string text)
    {
        var hasDigit = false;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i - 1]) && (i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1])))
            {
                var number = ((text[i - 1] - '0') * 10) + text[i] - '0';
                var isMonth = i > 2 && (text[i - 2] == '.' || (text[i - 2] == ' ' && text[i - 3] == '.'));
                if ((number > 28 && i + 1 < text.Length && text[i + 1] == '.') || (number > 12 && isMonth))
                {
                    return true;
                }
            }

            hasDigit |= char.IsAsciiDigit(text[i]);
        }

        return hasDigit && text.AsSpan().ContainsAny(Weekdays);
    }
}
