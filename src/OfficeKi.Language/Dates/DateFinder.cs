using OfficeKi.Language.Dates.Reading;

namespace OfficeKi.Language.Dates;

/// <summary>Finds dates, times, periods and deadlines in German administrative text, with what they are for. Linear in the text.</summary>
/// <remarks>
/// Rules, longest match first, behind blockers for what only looks like a date (sections of law, file numbers, rooms, names). A date without a year is the next one
/// on or after the document's date and marked as assumed. It reads wording: what a sentence means, or whether a period applies to the reader, it does not know.
/// </remarks>
public static class DateFinder
{
    /// <param name="text">One passage.</param>
    /// <param name="documentDate">The day the text was written; years 1900-2199, others are taken as the nearest of these.</param>
    public static IReadOnlyList<DateMention> Find(string text, DateOnly documentDate)
    {
        ArgumentNullException.ThrowIfNull(text);
        var date = documentDate.Year < 1900 ? new(1900, 1, 1) : documentDate.Year > 2199 ? new DateOnly(2199, 12, 31) : documentDate;
        return [.. SentenceSplitter.Split(text).SelectMany(sentence => InSentence(sentence.Of(text), date).Select(mention => Moved(mention, sentence.Start)))];
    }

    private static DateMention Moved(DateMention mention, int start) => mention with { Span = new(mention.Span.Start + start, mention.Span.End + start) };

    private static List<DateMention> InSentence(string sentence, DateOnly documentDate)
    {
        Scan scan = new(sentence, documentDate);
        List<DateMention> found = [];
        for (var position = 0; position < scan.Count;)
        {
            var skipped = Blockers.Skip(scan, position);
            var hits = skipped > position ? [] : HitsAt(scan, position);
            if (hits.Count > 0)
            {
                found.AddRange(hits.Select(hit => Finished(scan, hit)));
                position = hits[^1].Next;
                continue;
            }

            skipped = skipped > position ? skipped : Blockers.SkipReference(scan, position);
            position = Math.Max(skipped, position + 1);
        }

        return Links.Join(found);
    }

    private static IReadOnlyList<Hit> HitsAt(Scan scan, int position)
    {
        if (CalendarReader.Read(scan, position) is { Count: > 0 } dates)
        {
            return [.. dates.SkipLast(1), ClockReader.WithTime(scan, dates[^1])];
        }

        if (NoDayReader.Read(scan, position) is { } noDay)
        {
            return [noDay];
        }

        var day = PartReader.Read(scan, position) ?? WeekdayReader.Read(scan, position) ?? RelativeReader.Read(scan, position) ?? FeastReader.Read(scan, position);
        if (day is not null)
        {
            return [day.Mention.Kind == DateKind.Date ? ClockReader.WithTime(scan, day) : day];
        }

        var other = PeriodReader.Read(scan, position) ?? SpanReader.Read(scan, position) ?? Prompt(scan, position) ?? ClockReader.Read(scan, position);
        return other is null ? [] : [other];
    }

    private static DateMention Finished(Scan scan, Hit hit) => hit.Mention with { Role = RoleReader.Of(scan, hit) };

    private static Hit? Prompt(Scan scan, int position) =>
        scan.IsAny(position, "unverzüglich", "umgehend") ? Hit.Of(scan, DateKind.Prompt, position, position + 1) : null;
}
