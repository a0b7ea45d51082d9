using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using OfficeKi.Core;
using OfficeKi.Documents.Html;
using OfficeKi.Documents.Mail;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Calendars;

/// <summary>Reads appointments: summary, time, place, organizer, attendees as fields, then the description. Recurrences are not expanded.</summary>
internal sealed class CalendarReader(DocumentDraft draft, ReadingContext context)
{
    // Outlook writes and shows the description as HTML in this property.
    private const string Formatted = "X-ALT-DESC";

    public void Read(IReadOnlyList<CalendarEvent> events)
    {
        for (var index = 0; index < events.Count; index++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
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
            context.CancellationToken.ThrowIfCancellationRequested();
            AddPerson(prefix, "attendee", attendee.CommonName, attendee.Value);
        }

        AddDescription(appointment, prefix);
        draft.Hide(HiddenKinds.HiddenContent, appointment.Properties.Count(property => IsUnseen(property.Name) && property.Value is string text && Phrase.IsIn(text)));
    }

    // As in a mail: of two versions the formatted one is shown, and what only the other says is no part of the appointment.
    private void AddDescription(CalendarEvent appointment, string prefix)
    {
        var plain = appointment.Description ?? "";
        var description = new DocumentDraft();
        if (appointment.Properties.FirstOrDefault(property => Formatted.Equals(property.Name, StringComparison.OrdinalIgnoreCase)) is { Value: string html })
        {
            HtmlReader.AddTo(description, html, context);
            description.Hide(HiddenKinds.HiddenContent, OtherVersion.SaysMore(plain, description.Passages, context.CancellationToken) ? 1 : 0);
        }
        else
        {
            PlainText.AddTo(description, plain, context.CancellationToken);
        }

        draft.Append(description.ToDocument(), prefix);
    }

    // Other programs' own properties hold codes; words in them are for nobody's eyes.
    private static bool IsUnseen(string name) =>
        name.Equals("COMMENT", StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) && !name.Equals(Formatted, StringComparison.OrdinalIgnoreCase));

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
