using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

/// <summary>Mails, appointments and contacts that hang on a mail as Outlook items.</summary>
public sealed class AttachedItemTests : IDisposable
{
    private const string Mail = "GET /v1.0/me/messages/m";

    private readonly GraphRig _rig = new();

    [Fact]
    public async Task An_attached_mail_is_read_as_text()
    {
        Serve(Item("a1", "AW: Bauantrag"));
        _rig.Graph.Bytes($"{Mail}/attachments/a1/$value", Files.Mail("Erika <erika@fremd.example>", "Hallo"));

        var item = await _rig.FoundAsync("mail:m");

        Assert.Equal(
            [
                "attachment:1=AW: Bauantrag", "attachment:1/field:from=Erika <erika@fremd.example>", "attachment:1/field:to=anna@stadt.example",
                "attachment:1/field:date=02.11.2026 09:00", "attachment:1/field:subject=Alt", "attachment:1/paragraph:1=Hallo",
            ],
            GraphRig.Lines(item).Where(line => line.StartsWith("attachment", StringComparison.Ordinal)));
        Assert.Equal(ContentOrigin.External, item.Origin);
        Assert.Empty(item.LeftOut);
    }

    [Fact]
    public async Task An_attached_appointment_is_read_and_a_contact_is_named()
    {
        Serve(Item("a1", "Sitzung"), Item("a2", "Anna Amt"));
        _rig.Graph
            .Bytes($"{Mail}/attachments/a1/$value", Files.Text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Bauausschuss\r\nDTSTART:20261103T140000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
            .Bytes($"{Mail}/attachments/a2/$value", Files.Text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Amt\r\nTEL:0123\r\nEND:VCARD\r\n"));

        var item = await _rig.FoundAsync("mail:m");

        Assert.Contains("attachment:1/field:summary=Bauausschuss", GraphRig.Lines(item));
        Assert.Equal(["attachment:2=Anna Amt"], GraphRig.Lines(item).Where(line => line.StartsWith("attachment:2", StringComparison.Ordinal)));
        Assert.Equal([("Anna Amt", "contact")], LeftOut(item));
    }

    [Theory]
    [InlineData("multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b", "signed")]
    [InlineData("application/pkcs7-mime; smime-type=enveloped-data", "encrypted")]
    [InlineData("application/x-microsoft-rpmsg-message", "rights-protected")]
    public async Task A_protected_mail_inside_is_left_out_and_the_outer_one_read(string type, string code)
    {
        Serve(Item("a1", "Geheim"));
        _rig.Graph.Bytes($"{Mail}/attachments/a1/$value", Files.Text($"From: a@stadt.example\r\nSubject: Geheim\r\nMIME-Version: 1.0\r\nContent-Type: {type}\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n"));

        var item = await _rig.FoundAsync("mail:m");

        Assert.Equal(["field:from=anna@stadt.example", "paragraph:1=Text", "attachment:1=Geheim"], GraphRig.Lines(item));
        Assert.Equal([("Geheim", code)], LeftOut(item));
    }

    [Fact]
    public async Task Mails_inside_mails_are_read_to_a_fixed_depth()
    {
        var mail = "Subject: unten\r\nFrom: a@stadt.example\r\n\r\nganz unten";
        foreach (var name in new[] { "drei", "zwei", "eins" })
        {
            mail = $"Subject: {name}\r\nFrom: a@stadt.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary={name}\r\n\r\n--{name}\r\n\r\nText {name}\r\n"
                + $"--{name}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n{mail}\r\n--{name}--\r\n";
        }

        Serve(Item("a1", "eins"));
        _rig.Graph.Bytes($"{Mail}/attachments/a1/$value", Files.Text(mail));

        var item = await _rig.FoundAsync("mail:m");

        Assert.Contains("attachment:1/attachment:1/attachment:1/paragraph:1=Text drei", GraphRig.Lines(item));
        Assert.DoesNotContain(GraphRig.Lines(item), line => line.Contains("ganz unten", StringComparison.Ordinal));
        Assert.Equal([("unten", "too-deep")], LeftOut(item));
    }

    [Fact]
    public async Task What_is_not_read_is_named_with_its_reason()
    {
        Serve(
            """{"@odata.type":"#microsoft.graph.referenceAttachment","id":"a1","name":"Ablage.docx","size":5}""",
            """{"@odata.type":"#microsoft.graph.fileAttachment","id":"a2","name":"foto.png","size":5}""",
            """{"@odata.type":"#microsoft.graph.fileAttachment","id":"a3","name":"gross.txt","size":10485761}""",
            """{"@odata.type":"#microsoft.graph.itemAttachment","id":"a4","name":"Große Mail","size":10485761}""",
            """{"@odata.type":"#microsoft.graph.fileAttachment","id":"a5","name":"virus.docx","size":5}""",
            Item("a6", "Verschwunden"),
            Item("a7", "Länger als gesagt"),
            """{"@odata.type":"#microsoft.graph.fileAttachment","id":"..","name":"weg.txt","size":5}""");
        _rig.Graph.Fail($"{Mail}/attachments/a5", 403).Fail($"{Mail}/attachments/a6/$value", 404).Bytes($"{Mail}/attachments/a7/$value", new byte[10485761]);

        Assert.Equal(
            [
                ("Ablage.docx", "link"), ("foto.png", "unknown-format"), ("gross.txt", "too-large"), ("Große Mail", "too-large"),
                ("virus.docx", "blocked"), ("Verschwunden", "blocked"), ("Länger als gesagt", "too-large"), ("weg.txt", "blocked"),
            ],
            LeftOut(await _rig.FoundAsync("mail:m")));
    }

    [Fact]
    public async Task What_follows_the_first_ten_is_left_out_as_too_many()
    {
        Serve([.. Enumerable.Range(1, 11).Select(number => Item($"a{number}", $"Mail {number}"))]);
        foreach (var number in Enumerable.Range(1, 11))
        {
            _rig.Graph.Bytes($"{Mail}/attachments/a{number}/$value", Files.Mail("anna@stadt.example", $"Inhalt {number}"));
        }

        Assert.Equal([("Mail 11", "too-many")], LeftOut(await _rig.FoundAsync("mail:m")));
    }

    [Fact]
    public async Task A_mail_attached_to_an_appointment_is_read()
    {
        _rig.Graph
            .Json("GET /v1.0/me/events/e", """{"id":"e","subject":"x","isOrganizer":true,"hasAttachments":true,"body":{"contentType":"text","content":"Text"} }""")
            .Json("GET /v1.0/me/events/e/attachments", $$"""{"value":[{{Item("a1", "Vorlage")}}]}""")
            .Bytes("GET /v1.0/me/events/e/attachments/a1/$value", Files.Mail("anna@stadt.example", "Hallo"));

        Assert.Contains("attachment:1/paragraph:1=Hallo", GraphRig.Lines(await _rig.FoundAsync("event:e")));
    }

    public void Dispose() => _rig.Dispose();

    private static string Item(string id, string name) => $$"""{"@odata.type":"#microsoft.graph.itemAttachment","id":"{{id}}","name":"{{name}}","size":500}""";

    private static IEnumerable<(string Title, string Reason)> LeftOut(ContentItem item) => item.LeftOut.Select(part => (part.Title.Reveal(), part.Reason));

    private void Serve(params string[] attachments) => _rig.Graph
        .Json(Mail, """{"id":"m","from":{"emailAddress":{"address":"anna@stadt.example"} },"body":{"contentType":"html","content":"<p>Text</p>"} }""")
        .Json($"{Mail}/attachments", $$"""{"value":[{{string.Join(',', attachments)}}]}""");
}
