using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

public sealed class ChatReaderTests : IDisposable
{
    private const string Deleted = """ "deletedDateTime":"2026-11-05T08:00:00Z", """;

    private const string WithFile = """ "attachments":[{"id":"x","name":"Plan.pdf"}], """;

    private const string Chat = "/v1.0/chats/c";

    private readonly GraphRig _rig = new();

    [Fact]
    public async Task A_chat_is_read_in_order_of_time_without_notices_and_deleted_messages()
    {
        ServeChat("Umbau", Member("u1", "Anna", "anna@stadt.example"), Member("u2", "Bernd", "bernd@stadt.example"));
        _rig.Graph.Json($"GET {Chat}/messages", $$"""
            {"value":[
              {{Message(3, "u1", "Danke")}},
              {{Message(4, "u1", "Weg", Deleted)}},
              {"id":"5","messageType":"systemEventMessage","createdDateTime":"2026-11-05T08:00:00Z","body":{"content":"<systemEventMessage/>"} },
              {{Message(1, "u2", "Hallo", WithFile)}}
            ]}
            """);

        var item = await _rig.FoundAsync("chat:c");

        Assert.Equal(
            [
                "message:1/field:from=Person u2", "message:1/field:date=01.11.2026 09:00", "message:1/paragraph:1=Hallo", "message:1/attachment:1=Plan.pdf",
                "message:2/field:from=Person u1", "message:2/field:date=03.11.2026 09:00", "message:2/paragraph:1=Danke",
            ],
            GraphRig.Lines(item));
        Assert.Equal("Umbau", item.Title.Reveal());
        Assert.Equal(["Anna", "Bernd"], item.People.Select(person => person.Name.Reveal()));
        Assert.Equal(ContentOrigin.Internal, item.Origin);
    }

    [Fact]
    public async Task One_message_can_be_read_alone()
    {
        ServeChat(null, Member("u1", "Anna", "anna@stadt.example"));
        _rig.Graph.Json($"GET {Chat}/messages/17", Message(1, "u1", "Nur diese"));

        var item = await _rig.FoundAsync("chat:c~17");

        Assert.Contains("message:1/paragraph:1=Nur diese", GraphRig.Lines(item));
    }

    [Theory]
    [InlineData("u1", "aadUser", ContentOrigin.Internal)]
    [InlineData("U1", "aadUser", ContentOrigin.Internal)]
    [InlineData("gast", "aadUser", ContentOrigin.External)]
    [InlineData("GAST", "aadUser", ContentOrigin.External)]
    [InlineData("unbekannt", "aadUser", ContentOrigin.Internal)]
    [InlineData("unbekannt", "federatedUser", ContentOrigin.External)]
    [InlineData("unbekannt", "anonymousGuest", ContentOrigin.External)]
    [InlineData("unbekannt", "personalMicrosoftAccountUser", ContentOrigin.External)]
    public async Task A_chat_is_external_when_somebody_from_outside_wrote_in_it(string userId, string identity, ContentOrigin expected)
    {
        ServeChat("x", Member("u1", "Anna", "anna@stadt.example"), Member("gast", "Erika", "erika@fremd.example"));
        _rig.Graph.Json($"GET {Chat}/messages", $$"""{"value":[{{Message(1, userId, "Hallo", identity: identity)}}]}""");

        Assert.Equal(expected, (await _rig.FoundAsync("chat:c")).Origin);
    }

    [Fact]
    public async Task A_chat_whose_members_are_not_shown_is_still_read()
    {
        _rig.Graph.Json($"GET {Chat}/messages", $$"""{"value":[{{Message(1, "u1", "Hallo")}}]}""");

        var item = await _rig.FoundAsync("chat:c");

        Assert.Empty(item.People);
        Assert.Contains("message:1/paragraph:1=Hallo", GraphRig.Lines(item));
    }

    [Fact]
    public async Task A_chat_that_is_not_the_callers_is_not_there()
    {
        ServeChat("x");
        _rig.Graph.Fail($"GET {Chat}/messages", 403);

        Assert.IsType<ContentLookup.NotFound>(await _rig.FindAsync("chat:c"));
    }

    public void Dispose() => _rig.Dispose();

    private void ServeChat(string? topic, params string[] members) => _rig.Graph.Json(
        $"GET {Chat}", $$"""{"id":"c","topic":{{(topic is null ? "null" : $"\"{topic}\"")}},"members":[{{string.Join(',', members)}}]}""");

    private static string Member(string id, string name, string mail) =>
        $$"""{"@odata.type":"#microsoft.graph.aadUserConversationMember","userId":"{{id}}","displayName":"{{name}}","email":"{{mail}}"}""";

    private static string Message(int day, string user, string text, string more = "", string identity = "aadUser") => $$"""
        {"id":"{{day}}","messageType":"message",{{more}}"createdDateTime":"2026-11-{{day:00}}T08:00:00Z",
         "from":{"user":{"@odata.type":"#microsoft.graph.teamworkUserIdentity","id":"{{user}}","displayName":"Person {{user}}","userIdentityType":"{{identity}}"} },
         "body":{"contentType":"html","content":"<p>{{text}}</p>"} }
        """;
}
