using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The caller's calendar.</summary>
internal sealed class EventEndpoints(ODataResults results, MadeEntries made)
{
    private const int PageLength = 10;
    private const int LongestPage = 1000;

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/me/events", List).Needs(GraphDialect.Outlook, GraphScopes.Calendar);
        graph.MapGet("/me/events/{id}", One).Needs(GraphDialect.Outlook, GraphScopes.Calendar);
        graph.MapPost("/me/events", CreateAsync).Needs(GraphDialect.Outlook, GraphScopes.CreateEvents);
    }

    private IEnumerable<DemoEvent> EventsOf(GraphCall call) => call.View.Events.Concat(made.EventsOf(call.Persona));

    private async Task<IResult> CreateAsync(GraphCall call) =>
        EventBody.Read(await RequestBody.ReadAsync<JsonObject>(call.Http)) is { } body
            ? results.Created(call, "users/events/$entity", Entity(call, made.Add(call.Persona, body), body.Zone))
            : GraphError.BadRequest("An event needs a subject, a start and an end with known time zones, and nobody to invite.");

    private IResult List(GraphCall call) => ZoneOf(call) is { } zone
        ? results.Page(
            call, "users/events", EventsOf(call).OrderBy(item => item.Start), item => Entity(call, item, zone), PageLength, LongestPage)
        : UnknownZone();

    private IResult One(GraphCall call, string id)
    {
        if (ZoneOf(call) is not { } zone)
        {
            return UnknownZone();
        }

        return EventsOf(call).FirstOrDefault(item => item.Id == id) is { } found
            ? results.Entity(call, "users/events/$entity", Entity(call, found, zone))
            : GraphError.NotFound(GraphDialect.Outlook);
    }

    private static ODataEntity Entity(GraphCall call, DemoEvent item, TimeZoneInfo zone)
    {
        var asText = string.Equals(Prefer.Read(call.Http, "outlook.body-content-type"), "text", StringComparison.OrdinalIgnoreCase);
        return new ODataEntity()
            .Always("id", item.Id)
            .With("createdDateTime", () => Iso.Of(item.Modified))
            .With("lastModifiedDateTime", () => Iso.Of(item.Modified))
            .With("iCalUId", item.Id)
            .With("subject", item.Subject)
            .With("bodyPreview", () => Html.Preview(item.BodyHtml))
            .With("importance", "normal")
            .With("isAllDay", item.IsAllDay)
            .With("isCancelled", false)
            .With("isOnlineMeeting", false)
            .With("isOrganizer", item.Organizer.Address.Equals(call.Persona.Mail, StringComparison.OrdinalIgnoreCase))
            .With("hasAttachments", false)
            .With("showAs", "busy")
            .With("type", "singleInstance")
            .With("webLink", WebUrls.OfEvent(item.Id))
            .With("body", () => Messages.Body(item.BodyHtml, asText))
            .With("start", () => When(item.Start, zone))
            .With("end", () => When(item.End, zone))
            .With("location", () => new JsonObject { ["displayName"] = item.Location })
            .With("attendees", () => Attendees(item))
            .With("organizer", () => People.Recipient(item.Organizer));
    }

    private static JsonArray Attendees(DemoEvent item) => new([.. item.Attendees.Select(attendee => new JsonObject
    {
        ["type"] = "required",
        ["emailAddress"] = People.EmailAddress(attendee),
    })]);

    public static JsonObject When(DateTimeOffset instant, TimeZoneInfo zone) => new()
    {
        ["dateTime"] = TimeZoneInfo.ConvertTime(instant, zone).DateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = zone.Id,
    };

    private static TimeZoneInfo? ZoneOf(GraphCall call) =>
        Prefer.Read(call.Http, "outlook.timezone") is not { } name ? TimeZoneInfo.Utc
        : TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone
        : null;

    private static GraphError UnknownZone() => new(400, "TimeZoneNotSupportedException", "A valid TimeZone value must be specified.");
}
