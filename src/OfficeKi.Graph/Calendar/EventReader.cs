using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;
using OfficeKi.Graph.Mail;

namespace OfficeKi.Graph.Calendar;

/// <summary>One appointment of the caller's calendar: <c>event:{id}</c>.</summary>
internal sealed class EventReader(MailParts parts, LocalTimes times, Organisation organisation) : IContentReader
{
    private static readonly string[] Properties =
        ["id", "subject", "body", "start", "end", "isAllDay", "location", "organizer", "attendees", "isOrganizer", "hasAttachments"];

    public string Kind => "event";

    public string PermissionFor(ContentRef reference) => GraphScopes.Calendars;

    public async Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken)
    {
        if (!GraphId.IsSegment(reference.Id))
        {
            return new ContentLookup.NotFound();
        }

        var appointment = graph.Me.Events[reference.Id];
        var reading = await appointment.GetAsync(
            request =>
            {
                request.QueryParameters.Select = Properties;
                request.Headers.Add("Prefer", $"{MailParts.PreferHtml}, outlook.timezone=\"{times.Zone}\"");
            },
            cancellationToken);
        if (reading is null)
        {
            return new ContentLookup.NotFound();
        }

        var draft = Draft(reference, reading, cancellationToken);
        if (reading.HasAttachments == true)
        {
            var attached = await Attachments.ReadAsync(new EventAttachments(graph, reference.Id), cancellationToken);
            if (attached.Protection is { } protection)
            {
                return new ContentLookup.Unsupported(protection);
            }

            Attachments.AddTo(draft, attached.Files, cancellationToken);
        }

        return draft.ToLookup();
    }

    private ContentDraft Draft(ContentRef reference, Event appointment, CancellationToken cancellationToken)
    {
        var draft = new ContentDraft(reference, organisation) { Title = appointment.Subject };
        var organizer = appointment.Organizer?.EmailAddress;
        EmailAddress?[] attendees = [.. (appointment.Attendees ?? []).Select(attendee => attendee.EmailAddress)];
        if (appointment.IsOrganizer != true && !organisation.IsOwn(organizer?.Address))
        {
            draft.MarkExternal();
        }

        draft.AddField("field:subject", appointment.Subject);
        draft.AddField("field:date", times.Of(appointment.Start, appointment.End, appointment.IsAllDay == true));
        draft.AddField("field:location", appointment.Location?.DisplayName);
        draft.AddField("field:organizer", MailParts.Line(organizer));
        draft.AddField("field:attendees", MailParts.Line(attendees));
        draft.AddPeople(parts.People([organizer, .. attendees]));
        draft.AddBody("", MailParts.Body(appointment.Body, cancellationToken));
        return draft;
    }
}
