using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;

namespace OfficeKi.Graph.Facts;

/// <summary>Writes times as a German reader expects them, in the zone of the organisation.</summary>
internal sealed class LocalTimes(IOptions<GraphOptions> options)
{
    private const string Day = "dd.MM.yyyy";
    private const string Minute = "dd.MM.yyyy HH:mm";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>The zone to ask Graph for.</summary>
    public string Zone => options.Value.TimeZone;

    public string? Of(DateTimeOffset? time) =>
        time is { } value ? TimeZoneInfo.ConvertTime(value, _zone).ToString(Minute, CultureInfo.InvariantCulture) : null;

    /// <summary>„01.12.2026 14:00 – 15:30“; whole days without a time. The end of a whole-day event is the midnight after it.</summary>
    public string? Of(DateTimeTimeZone? start, DateTimeTimeZone? end, bool allDay)
    {
        if (LocalOf(start) is not { } from)
        {
            return null;
        }

        var to = LocalOf(end) ?? from;
        var last = allDay && to > from ? to.AddDays(-1) : to;
        var format = allDay ? Day : Minute;
        var (first, second) = (from.ToString(format, CultureInfo.InvariantCulture), last.ToString(format, CultureInfo.InvariantCulture));
        return first == second ? first
            : !allDay && from.Date == last.Date ? $"{first} – {last.ToString("HH:mm", CultureInfo.InvariantCulture)}"
            : $"{first} – {second}";
    }

    // Graph gives local time and zone apart; the zone is what we asked for, or UTC from a server that does not convert.
    private DateTime? LocalOf(DateTimeTimeZone? time)
    {
        if (!DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return null;
        }

        var plain = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.TryFindSystemTimeZoneById(time?.TimeZone ?? "", out var zone) && !zone.IsInvalidTime(plain)
            ? TimeZoneInfo.ConvertTime(plain, zone, _zone)
            : plain;
    }
}
