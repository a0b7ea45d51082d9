using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

public sealed class EventReaderTests : IDisposable
{
    private readonly GraphRig _rig = new();

    [Theory]
    [InlineData("2026-12-01T14:00:00.0000000", "Europe/Berlin", "2026-12-01T15:30:00.0000000", "false", "01.12.2026 14:00 – 15:30")]
    [InlineData("2026-12-01T13:00:00.0000000", "UTC", "2026-12-01T14:30:00.0000000", "false", "01.12.2026 14:00 – 15:30")]
    [InlineData("2026-07-01T14:00:00", "W. Europe Standard Time", "2026-07-02T09:00:00", "false", "01.07.2026 14:00 – 02.07.2026 09:00")]
    [InlineData("2026-12-01T00:00:00", "Europe/Berlin", "2026-12-02T00:00:00", "true", "01.12.2026")]
    [InlineData("2026-12-01T00:00:00", "Europe/Berlin", "2026-12-04T00:00:00", "true", "01.12.2026 – 03.12.2026")]
    [InlineData("2026-12-01T14:00:00", "tzone://unbekannt", "2026-12-01T14:00:00", "false", "01.12.2026 14:00")]
    [InlineData("2026-03-29T02:30:00", "Europe/Berlin", "2026-03-29T04:00:00", "false", "29.03.2026 02:30 – 04:00")]
    public async Task The_time_is_written_as_a_reader_here_expects_it(string start, string zone, string end, string allDay, string expected)
    {
        Serve($$"""
            {"id":"e","subject":"Sitzung","isAllDay":{{allDay}},"start":{"dateTime":"{{start}}","timeZone":"{{zone}}"},"end":{"dateTime":"{{end}}","timeZone":"{{zone}}"} }
            """);

        Assert.Contains($"field:date={expected}", GraphRig.Lines(await _rig.FoundAsync("event:e")));
    }

    [Fact]
    public async Task An_appointment_becomes_fields_people_and_a_body()
    {
        Serve("""
            {"id":"e","subject":"Bauausschuss","location":{"displayName":"Ratssaal"},
             "organizer":{"emailAddress":{"name":"Anna Amt","address":"anna@stadt.example"} },
             "attendees":[{"type":"required","emailAddress":{"name":"Erika Fremd","address":"erika@fremd.example"} }],
             "body":{"contentType":"html","content":"<p>Tagesordnung</p>"} }
            """);

        var item = await _rig.FoundAsync("event:e");

        Assert.Equal(
            [
                "field:subject=Bauausschuss", "field:location=Ratssaal", "field:organizer=Anna Amt <anna@stadt.example>",
                "field:attendees=Erika Fremd <erika@fremd.example>", "paragraph:1=Tagesordnung",
            ],
            GraphRig.Lines(item));
        Assert.Equal([true, false], item.People.Select(person => person.Internal));
        Assert.Equal(ContentOrigin.Internal, item.Origin);
    }

    [Theory]
    [InlineData("""{"emailAddress":{"address":"erika@fremd.example"} }""", "false", ContentOrigin.External)]
    [InlineData("""{"emailAddress":{"address":"anna@stadt.example"} }""", "false", ContentOrigin.Internal)]
    [InlineData("null", "false", ContentOrigin.External)]
    [InlineData("null", "true", ContentOrigin.Internal)]
    public async Task An_appointment_is_external_when_its_organizer_is(string organizer, string own, ContentOrigin expected)
    {
        Serve($$"""{"id":"e","subject":"x","isOrganizer":{{own}},"organizer":{{organizer}}}""");

        Assert.Equal(expected, (await _rig.FoundAsync("event:e")).Origin);
    }

    [Fact]
    public async Task Attachments_of_an_appointment_are_read_when_it_has_any()
    {
        Serve("""{"id":"e","subject":"x","isOrganizer":true,"hasAttachments":true,"body":{"contentType":"text","content":"Text"} }""");
        _rig.Graph
            .Json("GET /v1.0/me/events/e/attachments", """{"value":[{"@odata.type":"#microsoft.graph.fileAttachment","id":"a","name":"a.txt","size":3}]}""")
            .Json(
                "GET /v1.0/me/events/e/attachments/a",
                $$"""{"@odata.type":"#microsoft.graph.fileAttachment","id":"a","contentBytes":"{{Convert.ToBase64String(Files.Text("Anlage"))}}"}""");

        Assert.Contains("attachment:1/paragraph:1=Anlage", GraphRig.Lines(await _rig.FoundAsync("event:e")));
    }

    public void Dispose() => _rig.Dispose();

    private void Serve(string json) => _rig.Graph.Json("GET /v1.0/me/events/e", json);
}
