using System.Globalization;
using System.Text.Json.Nodes;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The part of <c>POST /me/events</c> the demo understands.</summary>
/// <param name="Text">Plain text of the body.</param>
/// <param name="Transaction">The client's number against doubles; null for none.</param>
internal sealed record EventBody(string Subject, string Text, DateTimeOffset Start, DateTimeOffset End, bool IsAllDay, string? Transaction, TimeZoneInfo Zone)
{
    /// <returns>Null when something is missing or malformed.</returns>
    public static EventBody? Read(JsonObject? json)
    {
        try
        {
            return json?["subject"]?.GetValue<string>() is { Length: > 0 } subject
                && When(json["start"]) is var (start, zone)
                && When(json["end"]) is var (end, _)
                && end > start
                && json["attendees"] is null or JsonArray { Count: 0 }
                ? new(subject, json["body"]?["content"]?.GetValue<string>() ?? "", start, end, json["isAllDay"]?.GetValue<bool>() ?? false, json["transactionId"]?.GetValue<string>(), zone)
                : null;
        }
        // A value of another type than the field has.
        catch (Exception malformed) when (malformed is InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static (DateTimeOffset Instant, TimeZoneInfo Zone)? When(JsonNode? time) =>
        DateTime.TryParse(time?["dateTime"]?.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && TimeZoneInfo.TryFindSystemTimeZoneById(time["timeZone"]?.GetValue<string>() ?? "", out var zone)
            ? (new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone.GetUtcOffset(local)), zone)
            : null;
}
