namespace OfficeKi.Tests.Graph;

/// <summary>The exact requests each kind of content leads to, with the permission they carry.</summary>
public sealed class RequestTests : IDisposable
{
    private const string File = "/v1.0/drives/b%21rathaus/items/01ABC";

    private const string Classes =
        "$expand=singleValueExtendedProperties%28%24filter%3Did%20eq%20%27String%200x001A%27%20or%20id%20eq%20%27String%20%7B00020386-0000-0000-C000-000000000046%7D%20Name%20content-class%27"
        + "%20or%20id%20eq%20%27String%20%7B00020386-0000-0000-C000-000000000046%7D%20Name%20msip_labels%27%29";

    // The SDK decodes the name of a parameter wherever else it stands.
    private const string ClassesInList =
        "$expand=singleValueExtendedProperties%28$filter%3Did%20eq%20%27String%200x001A%27%20or%20id%20eq%20%27String%20%7B00020386-0000-0000-C000-000000000046%7D%20Name%20content-class%27"
        + "%20or%20id%20eq%20%27String%20%7B00020386-0000-0000-C000-000000000046%7D%20Name%20msip_labels%27%29";

    private const string MailSelect =
        Classes + "&$select=id,subject,from,sender,toRecipients,ccRecipients,receivedDateTime,sentDateTime,body,isDraft,internetMessageHeaders";

    private readonly GraphRig _rig = new();

    [Theory]
    [InlineData("drive:b!rathaus~01ABC", "Files.Read.All",
        $"GET {File}?$select=id,name,size,folder,package,parentReference",
        $"POST {File}/extractSensitivityLabels",
        $"GET {File}/content")]
    [InlineData("drive:u!aHR0cHM6Ly9zdGFkdA", "Files.Read.All",
        "GET /v1.0/shares/u%21aHR0cHM6Ly9zdGFkdA/driveItem?$select=id,name,size,folder,package,parentReference",
        $"POST {File}/extractSensitivityLabels",
        $"GET {File}/content")]
    [InlineData("mail:AAMk-1=", "Mail.Read",
        $"GET /v1.0/me/messages/AAMk-1%3D?{MailSelect}",
        "GET /v1.0/me/messages/AAMk-1%3D/attachments?$select=id,name,contentType,size,isInline")]
    [InlineData("mail:a/b+c?d#e", "Mail.Read",
        $"GET /v1.0/me/messages/a%2Fb%2Bc%3Fd%23e?{MailSelect}",
        "GET /v1.0/me/messages/a%2Fb%2Bc%3Fd%23e/attachments?$select=id,name,contentType,size,isInline")]
    [InlineData("thread:con'v=1", "Mail.Read",
        $"GET /v1.0/me/messages?{ClassesInList}&$filter=conversationId%20eq%20%27con%27%27v%3D1%27&$select=id,internetMessageId,subject,from,sender,toRecipients,ccRecipients,receivedDateTime,sentDateTime,uniqueBody,isDraft,internetMessageHeaders&$top=50")]
    [InlineData("mail:ordnungsamt@stadt.example~AAMk-1=", "Mail.Read.Shared",
        $"GET /v1.0/users/ordnungsamt%40stadt.example/messages/AAMk-1%3D?{MailSelect}",
        "GET /v1.0/users/ordnungsamt%40stadt.example/messages/AAMk-1%3D/attachments?$select=id,name,contentType,size,isInline")]
    [InlineData("thread:o'neill+x@amt.stadt.example~c", "Mail.Read.Shared",
        $"GET /v1.0/users/o%27neill%2Bx%40amt.stadt.example/messages?{ClassesInList}&$filter=conversationId%20eq%20%27c%27&$select=id,internetMessageId,subject,from,sender,toRecipients,ccRecipients,receivedDateTime,sentDateTime,uniqueBody,isDraft,internetMessageHeaders&$top=50")]
    [InlineData("event:E1", "Calendars.Read",
        "GET /v1.0/me/events/E1?$select=id,subject,body,start,end,isAllDay,location,organizer,attendees,isOrganizer,hasAttachments")]
    [InlineData("chat:19:abc@thread.v2", "Chat.Read",
        "GET /v1.0/chats/19%3Aabc%40thread.v2?$expand=members",
        "GET /v1.0/chats/19%3Aabc%40thread.v2/messages?$top=50")]
    [InlineData("chat:19:abc@thread.v2~1700", "Chat.Read",
        "GET /v1.0/chats/19%3Aabc%40thread.v2?$expand=members",
        "GET /v1.0/chats/19%3Aabc%40thread.v2/messages/1700")]
    [Trait("Requirement", "DP-02")]
    public async Task A_reference_leads_to_exactly_these_requests_with_one_permission(string reference, string permission, params string[] expected)
    {
        const string Item = """{"id":"01ABC","name":"a.docx","size":3,"parentReference":{"driveId":"b!rathaus"}}""";
        _rig.Graph.Json($"GET {File}", Item).Json("GET /v1.0/shares/u%21aHR0cHM6Ly9zdGFkdA/driveItem", Item)
            .Json($"POST {File}/extractSensitivityLabels", """{"labels":[]}""").Bytes($"GET {File}/content", [1, 2, 3]);

        await _rig.FindAsync(reference);

        Assert.Equal(expected.Order(), _rig.Graph.Requests.Select(request => request.Line).Order());
        Assert.All(_rig.Graph.Requests, request =>
        {
            Assert.Equal("graph.microsoft.com", request.Uri.Host);
            Assert.Equal($"Bearer token https://graph.microsoft.com/{permission}", request.Authorization);
        });
    }

    [Theory]
    [InlineData("mail:M", "outlook.body-content-type=\"html\"")]
    [InlineData("thread:T", "outlook.body-content-type=\"html\"")]
    [InlineData("event:E", "outlook.body-content-type=\"html\", outlook.timezone=\"Europe/Berlin\"")]
    public async Task Bodies_are_asked_for_as_html_so_that_hidden_text_can_be_told_apart(string reference, string expected)
    {
        await _rig.FindAsync(reference);

        Assert.Contains(_rig.Graph.Requests, request => request.Headers.TryGetValue("Prefer", out var prefer) && prefer == expected);
    }

    [Theory]
    [InlineData("drive:no-item")]
    [InlineData("drive:a~b~c")]
    [InlineData("drive:..~..")]
    [InlineData("drive:~x")]
    [InlineData("drive:u!../me")]
    [InlineData("drive:u!")]
    [InlineData("mail:..")]
    [InlineData("mail:.")]
    [InlineData("mail:a\nb")]
    [InlineData("mail:a~b")]
    [InlineData("mail:@stadt.example~m")]
    [InlineData("mail:anna@~m")]
    [InlineData("mail:anna@stadt~m")]
    [InlineData("mail:..@stadt.example~m")]
    [InlineData("mail:a..b@stadt.example~m")]
    [InlineData("mail:.a@stadt.example~m")]
    [InlineData("mail:a/b@stadt.example~m")]
    [InlineData("mail:a%2Fb@stadt.example~m")]
    [InlineData("mail:a@stadt.example/messages~m")]
    [InlineData("mail:a@stadt.example?x=1~m")]
    [InlineData("mail:a@b@stadt.example~m")]
    [InlineData("mail:a b@stadt.example~m")]
    [InlineData("mail:ä@stadt.example~m")]
    [InlineData("mail:a@-stadt.example~m")]
    [InlineData("mail:a@stadt.example~..")]
    [InlineData("mail:a@stadt.example~")]
    [InlineData("mail:a@stadt.example~m~n")]
    [InlineData("mail:a@stadt.example\n~m")]
    [InlineData("mail:~m")]
    [InlineData("thread:a~b")]
    [InlineData("thread:@stadt.example~m")]
    [InlineData("thread:anna@~m")]
    [InlineData("thread:anna@stadt~m")]
    [InlineData("thread:..@stadt.example~m")]
    [InlineData("thread:a..b@stadt.example~m")]
    [InlineData("thread:.a@stadt.example~m")]
    [InlineData("thread:a/b@stadt.example~m")]
    [InlineData("thread:a%2Fb@stadt.example~m")]
    [InlineData("thread:a@stadt.example/messages~m")]
    [InlineData("thread:a@stadt.example?x=1~m")]
    [InlineData("thread:a@b@stadt.example~m")]
    [InlineData("thread:a b@stadt.example~m")]
    [InlineData("thread:ä@stadt.example~m")]
    [InlineData("thread:a@-stadt.example~m")]
    [InlineData("thread:a@stadt.example~")]
    [InlineData("thread:a@stadt.example~m~n")]
    [InlineData("thread:a@stadt.example\n~m")]
    [InlineData("thread:~m")]
    [InlineData("event:..")]
    [InlineData("chat:..~1")]
    [InlineData("chat:a~b~c")]
    [InlineData("chat:a~..")]
    public async Task An_id_that_is_no_id_is_not_found_without_asking(string reference)
    {
        Assert.IsType<OfficeKi.Core.ContentLookup.NotFound>(await _rig.FindAsync(reference));
        Assert.Empty(_rig.Graph.Requests);
    }

    [Fact]
    public async Task Text_the_pane_sent_itself_has_no_address() =>
        Assert.IsType<OfficeKi.Core.ContentLookup.NotFound>(
            await _rig.Source.FindAsync(GraphRig.Caller, OfficeKi.Core.ContentRef.Inline, default));

    [Theory]
    [InlineData("", "https://localhost:5443/Files.Read.All")]
    [InlineData("api://graph/", "api://graph/Files.Read.All")]
    public async Task Another_base_address_brings_its_own_scopes(string prefix, string scope)
    {
        using var rig = new GraphRig(("Graph:BaseUrl", "https://localhost:5443/v1.0"), ("Graph:ScopePrefix", prefix));

        await rig.FindAsync("drive:d~i");

        var request = Assert.Single(rig.Graph.Requests);
        Assert.StartsWith("https://localhost:5443/v1.0/drives/d/items/i?", request.Uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal($"Bearer token {scope}", request.Authorization);
    }

    public void Dispose() => _rig.Dispose();
}
