using System.Globalization;
using OfficeKi.Language.Dates;

namespace OfficeKi.Language.Checking;

/// <summary>Days no calendar has, times no clock shows, and weekdays that are not those of their date. A date without a year is left alone: its weekday depends on the year meant.</summary>
internal static class DateIssues
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly string[] Weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag"];

    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages, DateOnly today, CancellationToken cancellationToken)
    {
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!passage.Text.Any(char.IsAsciiDigit))
            {
                continue;
            }

            foreach (var time in ImpossibleTimes.Find(passage.Text))
            {
                yield return new("impossible-time", IssueSeverity.Error, passage.Id, time, time.Of(passage.Text));
            }

            foreach (var mention in DateFinder.Find(passage.Text, today))
            {
                if (mention.Kind == DateKind.Impossible)
                {
                    yield return new("impossible-date", IssueSeverity.Error, passage.Id, mention.Span, mention.Span.Of(passage.Text));
                }
                else if (mention is { WeekdayDiffers: true, IsAssumed: false, From: { } day })
                {
                    yield return Weekday(passage, mention.Span, day);
                }
            }
        }
    }

    private static TextIssue Weekday(TextPassage passage, TextSpan span, DateOnly day)
    {
        var words = span.Of(passage.Text);
        var right = day.ToString("dddd", German);
        var wrong = Array.Find(Weekdays, name => words.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return new("weekday-date", IssueSeverity.Error, passage.Id, span, words, day.ToString("d. MMMM yyyy", German), right)
        {
            Suggestion = wrong is null ? null : right + words[wrong.Length..],
        };
    }
}
