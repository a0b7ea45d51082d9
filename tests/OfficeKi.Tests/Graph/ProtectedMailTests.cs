using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

/// <summary>Signed, encrypted and rights-protected mail is refused by whichever sign Graph gives of it.</summary>
public sealed class ProtectedMailTests : IDisposable
{
    private const string Mail = "/v1.0/me/messages/m";

    private readonly GraphRig _rig = new();

    [Theory]
    [InlineData("IPM.Note.SMIME", "", "encrypted")]
    [InlineData("IPM.Note.SMIME", "application/pkcs7-mime; smime-type=signed-data; name=\\\"smime.p7m\\\"", "signed")]
    [InlineData("IPM.Note.SMIME.MultipartSigned", "", "signed")]
    [InlineData("IPM.Note.rpmsg", "", "rights-protected")]
    [InlineData("rpmsg.message", "", "rights-protected")]
    [InlineData("IPM.Note", "multipart/signed; protocol=\\\"application/pgp-signature\\\"", "signed")]
    [InlineData("IPM.Note", "multipart/encrypted; protocol=\\\"application/pgp-encrypted\\\"", "encrypted")]
    public async Task Its_class_or_head_refuses_a_mail(string itemClass, string contentType, string code)
    {
        Serve(Message(itemClass, contentType));

        Assert.Equal(new ContentLookup.Unsupported(code), await _rig.FindAsync("mail:m"));
    }

    [Theory]
    [InlineData("smime.p7m", "multipart/signed", "signed")]
    [InlineData("smime.p7m", "application/octet-stream", "encrypted")]
    [InlineData("smime.p7m", null, "encrypted")]
    [InlineData("x", "application/pkcs7-mime", "encrypted")]
    [InlineData("x", "application/x-pkcs7-mime; smime-type=signed-data", "signed")]
    [InlineData("message.rpmsg", "application/octet-stream", "rights-protected")]
    [InlineData("x", "application/x-microsoft-rpmsg-message", "rights-protected")]
    public async Task Its_attachment_refuses_a_mail_and_nothing_is_fetched(string name, string? contentType, string code)
    {
        foreach (var inline in new[] { "true", "false" })
        {
            _rig.Graph.Json($"GET {Mail}", Message("IPM.Note", "text/html")).Json(
                $"GET {Mail}/attachments",
                $$"""{"value":[{{Attached("a1", "notiz.txt", "text/plain", "false")}},{{Attached("a2", name, contentType, inline)}}]}""");

            Assert.Equal(new ContentLookup.Unsupported(code), await _rig.FindAsync("mail:m"));
            Assert.DoesNotContain(_rig.Graph.Requests, request => request.Uri.AbsolutePath.Contains("/attachments/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_class_that_leaves_the_kind_open_gives_way_to_the_attachment()
    {
        _rig.Graph.Json($"GET {Mail}", Message("IPM.Note.SMIME", "")).Json(
            $"GET {Mail}/attachments", $$"""{"value":[{{Attached("a1", "smime.p7m", "application/pkcs7-mime; smime-type=signed-data", "false")}}]}""");

        Assert.Equal(new ContentLookup.Unsupported("signed"), await _rig.FindAsync("mail:m"));
    }

    [Fact]
    public async Task Of_a_conversation_the_protected_mails_are_left_out_by_name_and_reason()
    {
        ServeConversation(Message("IPM.Note", "", 1), Message("IPM.Note.SMIME", "", 2), Message("rpmsg.message", "", 3), Message("IPM.Note", "", 4));

        var item = await _rig.FoundAsync("thread:t");

        Assert.Equal(
            ["message:1/paragraph:1=Neu 1", "message:2/paragraph:1=Neu 4"],
            GraphRig.Lines(item).Where(line => line.Contains("paragraph", StringComparison.Ordinal)));
        Assert.Equal([("Betreff 2", "encrypted"), ("Betreff 3", "rights-protected")], item.LeftOut.Select(part => (part.Title.Reveal(), part.Reason)));
    }

    [Fact]
    public async Task A_conversation_of_nothing_but_protected_mails_is_refused()
    {
        ServeConversation(Message("IPM.Note.SMIME", "", 1), Message("IPM.Note.SMIME.MultipartSigned", "", 2));

        Assert.Equal(new ContentLookup.Unsupported("signed"), await _rig.FindAsync("thread:t"));
    }

    [Fact]
    public async Task A_saved_protected_mail_among_the_attachments_does_not_hide_the_mail()
    {
        const string Sealed = "From: a@stadt.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nAAAA";
        _rig.Graph.Json($"GET {Mail}", Message("IPM.Note", ""))
            .Json($"GET {Mail}/attachments", $$"""{"value":[{{Attached("a1", "alt.eml", "message/rfc822", "false")}}]}""")
            .Json(
                $"GET {Mail}/attachments/a1",
                $$"""{"@odata.type":"#microsoft.graph.fileAttachment","id":"a1","contentBytes":"{{Convert.ToBase64String(Files.Text(Sealed))}}"}""");

        var item = await _rig.FoundAsync("mail:m");

        Assert.Contains("attachment:1=alt.eml", GraphRig.Lines(item));
        Assert.Equal([("alt.eml", "encrypted")], item.LeftOut.Select(part => (part.Title.Reveal(), part.Reason)));
    }

    public void Dispose() => _rig.Dispose();

    private static string Message(string itemClass, string contentType, int day = 1) => $$"""
        {"id":"m{{day}}","subject":"Betreff {{day}}","from":{"emailAddress":{"address":"anna@stadt.example"} },"receivedDateTime":"2026-11-{{day:00}}T08:00:00Z",
         "body":{"contentType":"html","content":"<p>Lesbar</p>"},"uniqueBody":{"contentType":"html","content":"<p>Neu {{day}}</p>"},
         "internetMessageHeaders":[{"name":"Content-Type","value":"{{contentType}}"}],
         "singleValueExtendedProperties":[{"id":"String 0x1a","value":"{{itemClass}}"}] }
        """;

    private static string Attached(string id, string name, string? contentType, string inline)
    {
        var type = contentType is null ? "null" : $"\"{contentType}\"";
        return $$"""{"@odata.type":"#microsoft.graph.fileAttachment","id":"{{id}}","name":"{{name}}","contentType":{{type}},"size":5,"isInline":{{inline}}}""";
    }

    private void Serve(string mail) => _rig.Graph.Json($"GET {Mail}", mail).Json($"GET {Mail}/attachments", """{"value":[]}""");

    private void ServeConversation(params string[] mails) => _rig.Graph.Json("GET /v1.0/me/messages", $$"""{"value":[{{string.Join(',', mails)}}]}""");
}
