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
        var calendars = CalendarCollection.Load(text);
        var events = calendars.SelectMany(calendar => calendar.Events).ToList();
        // Tasks and journal entries are no appointments: mail programs show nothing of them.
        draft.Hide(HiddenKinds.HiddenContent, calendars.Sum(calendar => calendar.Todos.Count + calendar.Journals.Count));
        new CalendarReader(draft, context).Read(events);
        return new Extraction.Read(draft.ToDocument());
    }
}
