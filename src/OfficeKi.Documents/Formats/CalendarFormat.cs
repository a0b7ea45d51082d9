using Ical.Net;
using OfficeKi.Documents.Calendars;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Formats;

/// <summary>Appointments as iCalendar (RFC 5545).</summary>
internal sealed class CalendarFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".ics", ".ical", ".ifb"];

    public bool NeedsSignature => true;

    public bool HasSignature(FileSample file) => file.Head.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);

    public Extraction Read(FileSample file, ReadingContext context)
    {
        if (!TextDecoding.TryDecode(file.Content.Span, out var text))
        {
            return Extraction.UnknownFormat;
        }

        LimitExceededException.ThrowIfGreater(text.Length, DocumentLimits.MaxCalendarCharacters, "characters");
        var draft = new DocumentDraft();
        var events = CalendarCollection.Load(text).SelectMany(calendar => calendar.Events).ToList();
        new CalendarReader(draft, context.CancellationToken).Read(events);
        return new Extraction.Read(draft.ToDocument());
    }
}
