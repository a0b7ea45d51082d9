using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files;

/// <summary>Appointments: one per source in <c>event/</c>.</summary>
internal static class EventLoader
{
    public static IReadOnlyList<DemoEvent> Load(CityDirectory directory) =>
        [.. EmbeddedText.In("event").Select(path => ToEvent(path, directory))];

    private static DemoEvent ToEvent(string path, CityDirectory directory)
    {
        var (head, body) = SourceReader.Read<EventHead>(path);
        return new()
        {
            Id = head.Id,
            TenantId = directory.TenantId(head.Tenant),
            Readers = directory.Readers(head),
            Modified = head.ModifiedTime,
            Subject = head.Subject,
            BodyHtml = HtmlWriter.Write(BlockParser.Parse(body)),
            Start = LocalTime.Parse(head.Start),
            End = LocalTime.Parse(head.End),
            Location = head.Location,
            Organizer = directory.Address(head.Organizer),
            Attendees = directory.Addresses(head.Attendees),
        };
    }

    private sealed class EventHead : ItemHead
    {
        public string Subject { get; init; } = "";

        public string Start { get; init; } = "";

        public string End { get; init; } = "";

        public string Location { get; init; } = "";

        public string Organizer { get; init; } = "";

        public List<string> Attendees { get; init; } = [];
    }
}
