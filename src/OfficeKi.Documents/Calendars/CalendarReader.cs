using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using OfficeKi.Core;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Calendars;

/// <summary>Reads appointments: summary, time, place, organizer, attendees as fields, then the description. Recurrences are not expanded.</summary>
internal sealed class CalendarReader(DocumentDraft draft, CancellationToken cancellationToken)
{
    public void Read(IReadOnlyList<CalendarEvent> events)
    {
        for (var index = 0; index < events.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(events[index], events.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"event:{index + 1}/"));
        }
    }

    private void Read(CalendarEvent appointment, string prefix)
    {
        AddField(prefix, "summary", appointment.Summary);
        AddField(prefix, "start", TextOf(appointment.Start));
        AddField(prefix, "end", TextOf(appointment.End));
        AddField(prefix, "location", appointment.Location);
        draft.Title ??= appointment.Summary;
        if (appointment.Organizer is { } organizer)
        {
            AddPerson(prefix, "organizer", organizer.CommonName, organizer.Value);
        }

        foreach (var attendee in appointment.Attendees ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddPerson(prefix, "attendee", attendee.CommonName, attendee.Value);
        }

        var description = new DocumentDraft();
        PlainText.AddTo(description, appointment.Description ?? "", cancellationToken);
        draft.Append(description.ToDocument(), prefix);
    }

    private void AddField(string prefix, string name, string? value) => draft.Add($"{prefix}field:{name}", PassageKind.Field, value?.Trim() ?? "");

    private void AddPerson(string prefix, string field, string? name, Uri? address)
    {
        var mail = address is { Scheme: "mailto" } ? address.OriginalString["mailto:".Length..] : "";
        AddField(prefix, field, (name, mail) switch { (null or "", _) => mail, (_, "") => name, _ => $"{name} <{mail}>" });
        if (mail.Length > 0)
        {
            draft.AddPerson(name ?? "", mail);
        }
    }

    private static string? TextOf(CalDateTime? time) => time switch
    {
        null => null,
        { HasTime: false } => time.Value.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        { TzId: { Length: > 0 } zone } => time.Value.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture) + $" ({zone})",
        _ => time.Value.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
    };
}
