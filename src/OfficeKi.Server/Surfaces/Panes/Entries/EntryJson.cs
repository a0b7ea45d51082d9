using System.Globalization;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes.Entries;

/// <summary>An entry exactly as it will be created: shown to the user, and what a confirmation is bound to.</summary>
internal static class EntryJson
{
    public static JsonObject Of(NewEntry entry) => entry switch
    {
        NewEntry.Todo todo => new()
        {
            ["kind"] = "todo",
            ["title"] = todo.Title.Reveal(),
            ["due"] = todo.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["notes"] = todo.Notes.Reveal(),
        },
        NewEntry.Appointment appointment => new()
        {
            ["kind"] = "event",
            ["title"] = appointment.Title.Reveal(),
            ["start"] = Of(appointment.Start, appointment.AllDay),
            ["end"] = Of(appointment.AllDay ? appointment.End.AddDays(-1) : appointment.End, appointment.AllDay),
            ["allDay"] = appointment.AllDay,
            ["attendees"] = new JsonArray(),
            ["notes"] = appointment.Notes.Reveal(),
        },
        _ => throw new InvalidOperationException("an entry the API does not know"),
    };

    private static string Of(DateTime time, bool allDay) => time.ToString(allDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
