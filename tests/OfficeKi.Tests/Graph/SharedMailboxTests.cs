using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

public sealed class SharedMailboxTests : IDisposable
{
    private const string Mails = "GET /v1.0/users/ordnungsamt%40stadt.example/messages";

    private readonly GraphRig _rig = new();

    [Fact]
    public async Task A_mail_of_a_shared_mailbox_is_read_with_its_attachments()
    {
        _rig.Graph
            .Json($"{Mails}/m", """{"id":"m","subject":"Lärm","from":{"emailAddress":{"address":"erika@fremd.example"} },"body":{"contentType":"html","content":"<p>Text</p>"} }""")
            .Json($"{Mails}/m/attachments", """
                {"value":[{"@odata.type":"#microsoft.graph.fileAttachment","id":"a1","name":"a.txt","size":3},
                          {"@odata.type":"#microsoft.graph.itemAttachment","id":"a2","name":"Weiter","size":3}]}
                """)
            .Json($"{Mails}/m/attachments/a1", $$"""{"@odata.type":"#microsoft.graph.fileAttachment","id":"a1","contentBytes":"{{Convert.ToBase64String(Files.Text("Anlage"))}}"}""")
            .Bytes($"{Mails}/m/attachments/a2/$value", Files.Mail("anna@stadt.example", "Innen"));

        var item = await _rig.FoundAsync("mail:ordnungsamt@stadt.example~m");

        Assert.Equal("mail:ordnungsamt@stadt.example~m", item.Ref.ToString());
        Assert.Equal(ContentOrigin.External, item.Origin);
        Assert.Superset(new HashSet<string> { "paragraph:1=Text", "attachment:1/paragraph:1=Anlage", "attachment:2/paragraph:1=Innen" }, GraphRig.Lines(item).ToHashSet());
        Assert.All(_rig.Graph.Requests, request => Assert.Equal("Bearer token https://graph.microsoft.com/Mail.Read.Shared", request.Authorization));
        Assert.Empty(item.LeftOut);
    }

    [Fact]
    public async Task A_conversation_of_a_shared_mailbox_is_read_over_all_pages()
    {
        _rig.Graph.On(Mails, (_, call) => FakeGraph.JsonAnswer(System.Net.HttpStatusCode.OK, call == 0
            ? $$"""{"value":[{{Mail(1)}}],"@odata.nextLink":"https://graph.microsoft.com/v1.0/users/ordnungsamt%40stadt.example/messages?$skip=1"}"""
            : $$"""{"value":[{{Mail(2)}}]}"""));

        var item = await _rig.FoundAsync("thread:ordnungsamt@stadt.example~c");

        Assert.Equal(["message:1/paragraph:1=Neu 1", "message:2/paragraph:1=Neu 2"], GraphRig.Lines(item).Where(line => line.Contains("paragraph", StringComparison.Ordinal)));
        Assert.Equal(2, _rig.Graph.Requests.Count);
        Assert.All(_rig.Graph.Requests, request => Assert.Equal("Bearer token https://graph.microsoft.com/Mail.Read.Shared", request.Authorization));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(400)]
    public async Task A_mailbox_without_rights_looks_like_one_that_is_not_there(int status)
    {
        _rig.Graph.Fail(Mails, status).Fail($"{Mails}/m", status).Fail($"{Mails}/m/attachments", status);

        Assert.Equal(new ContentLookup.NotFound(), await _rig.FindAsync("mail:ordnungsamt@stadt.example~m"));
        Assert.Equal(new ContentLookup.NotFound(), await _rig.FindAsync("thread:ordnungsamt@stadt.example~c"));
    }

    [Fact]
    public async Task The_consent_that_is_missing_is_named()
    {
        _rig.Graph.Fail($"{Mails}/m", 401);

        var answer = Assert.IsType<ContentLookup.SignInNeeded>(await _rig.FindAsync("mail:ordnungsamt@stadt.example~m"));

        Assert.Equal(["https://graph.microsoft.com/Mail.Read.Shared"], answer.Scopes);
    }

    public void Dispose() => _rig.Dispose();

    private static string Mail(int day) => $$"""
        {"id":"m{{day}}","subject":"Lärm","from":{"emailAddress":{"address":"anna@stadt.example"} },"receivedDateTime":"2026-11-0{{day}}T08:00:00Z",
         "uniqueBody":{"contentType":"html","content":"<p>Neu {{day}}</p>"} }
        """;
}
