using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

public sealed class ThreadReaderTests : IDisposable
{
    private const string List = "GET /v1.0/me/messages";

    private readonly GraphRig _rig = new();

    [Fact]
    public async Task A_conversation_is_read_in_order_of_time_with_what_each_mail_added()
    {
        ServePages([Mail(3, "c@stadt.example"), Mail(1, "a@stadt.example"), Mail(2, "b@stadt.example")]);

        var item = await _rig.FoundAsync("thread:t");

        Assert.Equal(
            [
                "field:subject=Betreff 1",
                "message:1/field:from=a@stadt.example", "message:1/field:date=01.11.2026 09:00", "message:1/paragraph:1=Neu 1",
                "message:2/field:from=b@stadt.example", "message:2/field:date=02.11.2026 09:00", "message:2/paragraph:1=Neu 2",
                "message:3/field:from=c@stadt.example", "message:3/field:date=03.11.2026 09:00", "message:3/paragraph:1=Neu 3",
            ],
            GraphRig.Lines(item));
        Assert.Equal("Betreff 1", item.Title.Reveal());
        Assert.Equal(ContentOrigin.Internal, item.Origin);
    }

    [Fact]
    public async Task All_pages_are_followed()
    {
        ServePages([Mail(2, "a@stadt.example")], [Mail(1, "a@stadt.example")], [Mail(3, "a@stadt.example")]);

        var item = await _rig.FoundAsync("thread:t");

        Assert.Equal(["Neu 1", "Neu 2", "Neu 3"], Bodies(item));
        Assert.Equal(3, _rig.Graph.Requests.Count);
        Assert.All(_rig.Graph.Requests, request => Assert.Equal("outlook.body-content-type=\"html\"", request.Headers["Prefer"]));
        Assert.DoesNotContain(_rig.Graph.Requests, request => request.Uri.Query.Contains("orderby", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_page_on_another_host_is_not_followed_and_nothing_half_is_shown()
    {
        _rig.Graph.Json(List, $$"""{"value":[{{Mail(1, "a@stadt.example")}}],"@odata.nextLink":"https://evil.example/v1.0/me/messages?$skip=1"}""");

        Assert.IsType<ContentLookup.Unavailable>(await _rig.FindAsync("thread:t"));
        Assert.Single(_rig.Graph.Requests);
    }

    [Fact]
    public async Task Endless_pages_end()
    {
        _rig.Graph.On(List, (_, call) => FakeGraph.JsonAnswer(System.Net.HttpStatusCode.OK, Page([Mail(1, "a@stadt.example")], call + 1)));

        await _rig.FoundAsync("thread:t");

        Assert.Equal(10, _rig.Graph.Requests.Count);
    }

    [Fact]
    public async Task Of_a_long_conversation_the_latest_fifty_mails_are_read()
    {
        ServePages([.. Enumerable.Range(1, 30).Select(Numbered)], [.. Enumerable.Range(31, 30).Select(Numbered)]);

        var bodies = Bodies(await _rig.FoundAsync("thread:t")).ToArray();

        Assert.Equal(50, bodies.Length);
        Assert.Equal(("Neu 11", "Neu 60"), (bodies[0], bodies[^1]));
    }

    [Fact]
    public async Task Drafts_and_second_copies_are_left_out()
    {
        ServePages([
            Mail(1, "a@stadt.example", more: """ "internetMessageId":"<1@x>", """),
            Mail(2, "a@stadt.example", more: """ "internetMessageId":"<1@x>", """),
            Mail(3, "a@stadt.example", more: """ "isDraft":true, """),
        ]);

        Assert.Equal(["Neu 1"], Bodies(await _rig.FoundAsync("thread:t")));
    }

    [Fact]
    public async Task One_mail_from_outside_makes_the_conversation_external()
    {
        ServePages([Mail(1, "a@stadt.example"), Mail(2, "erika@fremd.example"), Mail(3, "a@stadt.example")]);

        Assert.Equal(ContentOrigin.External, (await _rig.FoundAsync("thread:t")).Origin);
    }

    [Fact]
    public async Task The_strictest_label_of_the_mails_counts()
    {
        ServePages([Mail(1, "a@stadt.example"), Mail(2, "a@stadt.example", GraphRig.Vertraulich), Mail(3, "a@stadt.example", GraphRig.Intern)]);

        var item = await _rig.FoundAsync("thread:t");

        Assert.Equal(("Vertraulich", Classification.Hoch), (item.Label, item.Classification));
    }

    [Fact]
    public async Task An_empty_conversation_is_not_there()
    {
        _rig.Graph.Json(List, """{"value":[]}""");

        Assert.IsType<ContentLookup.NotFound>(await _rig.FindAsync("thread:t"));
    }

    public void Dispose() => _rig.Dispose();

    private static IEnumerable<string> Bodies(ContentItem item) =>
        item.Passages.Where(passage => passage.Kind != PassageKind.Field).Select(passage => passage.Text.Reveal());

    private static string Numbered(int number) => Mail(number, "a@stadt.example");

    private static string Mail(int day, string from, string? label = null, string more = "")
    {
        var time = new DateTimeOffset(2026, 10, 31, 8, 0, 0, TimeSpan.Zero).AddDays(day);
        var headers = label is null ? "[]" : $$"""[{"name":"msip_labels","value":"MSIP_Label_{{label}}_Enabled=True"}]""";
        return $$"""
            {"id":"m{{day}}",{{more}}"subject":"Betreff {{day}}","from":{"emailAddress":{"address":"{{from}}"} },"receivedDateTime":"{{time:O}}",
             "internetMessageHeaders":{{headers}},"uniqueBody":{"contentType":"html","content":"<p>Neu {{day}}</p>"} }
            """;
    }

    private static string Page(string[] mails, int? next) =>
        $$"""{"value":[{{string.Join(',', mails)}}]{{(next is null ? "" : $",\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/me/messages?$skip={next}\"")}}}""";

    private void ServePages(params string[][] pages) => _rig.Graph.On(
        List, (_, call) => FakeGraph.JsonAnswer(System.Net.HttpStatusCode.OK, Page(pages[call], call + 1 < pages.Length ? call + 1 : null)));
}
