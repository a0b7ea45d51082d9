using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace OfficeKi.DemoTenant.Files.Mails;

/// <summary>An appointment as an iCalendar invitation (RFC 5545, method REQUEST).</summary>
internal static class IcsWriter
{
    public static byte[] Write(DemoEvent appointment)
    {
        var entry = new CalendarEvent
        {
            Uid = $"{appointment.Id}@moselfurt.example",
            DtStamp = Utc(appointment.Modified),
            Summary = appointment.Subject,
            Location = appointment.Location,
            Start = Utc(appointment.Start),
            End = Utc(appointment.End),
            Organizer = new Organizer($"mailto:{appointment.Organizer.Address}") { CommonName = appointment.Organizer.Name },
            Attendees = [.. appointment.Attendees.Select(person => new Attendee($"mailto:{person.Address}") { CommonName = person.Name })],
        };
        var calendar = new Calendar { Method = "REQUEST" };
        calendar.Events.Add(entry);
        return Encoding.UTF8.GetBytes(new CalendarSerializer(calendar).SerializeToString()!);
    }

    private static CalDateTime Utc(DateTimeOffset time) => new(time.UtcDateTime, "UTC");
}
