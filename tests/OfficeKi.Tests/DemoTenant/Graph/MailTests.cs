using System.Net;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class MailTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Fact]
    public async Task Pages_follow_each_other_to_the_end_without_gap_or_repeat()
    {
        var ids = new List<string>();
        var path = "/me/messages?$top=5&$select=subject";
        while (path is not null)
        {
            var page = await JsonAsync(path);
            ids.AddRange(page["value"]!.AsArray().Select(mail => (string)mail!["id"]!));
            path = page["@odata.nextLink"] is { } next ? Relative(next) : null;
        }

        Assert.Equal(["m-quote", .. Enumerable.Range(1, 12).Reverse().Select(number => $"m-{number}")], ids);
    }

    [Fact]
    public async Task Ten_mails_make_a_page_when_nobody_says_otherwise()
    {
        var page = await JsonAsync("/me/messages?$count=true");

        Assert.Equal(10, page["value"]!.AsArray().Count);
        Assert.Equal(13, (int)page["@odata.count"]!);
        Assert.StartsWith(tenant.Host.BaseAddress.ToString(), (string?)page["@odata.context"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject", "id,subject")]
    [InlineData("subject,from", "from,id,subject")]
    [InlineData("uniqueBody,nonsense", "id,uniqueBody")]
    [InlineData("internetMessageHeaders", "id,internetMessageHeaders")]
    public async Task Only_what_is_selected_is_there(string select, string expected)
    {
        var mail = await JsonAsync($"/me/messages/m-1?$select={select}");

        Assert.Equal(expected, string.Join(',', Properties(mail)));
    }

    [Fact]
    public async Task Unasked_the_new_part_and_the_headers_stay_away()
    {
        var mail = await JsonAsync("/me/messages/m-1");

        Assert.DoesNotContain("uniqueBody", Properties(mail));
        Assert.DoesNotContain("internetMessageHeaders", Properties(mail));
        Assert.Equal("<m-1@buerger.example>", (string?)mail["internetMessageId"]);
        Assert.Equal("erika@buerger.example", (string?)mail["from"]!["emailAddress"]!["address"]);
        Assert.True((bool)mail["hasAttachments"]!);
    }

    [Theory]
    [InlineData(null, "html", "<html>")]
    [InlineData("outlook.body-content-type=\"text\"", "text", "Grüße vom Spielplatz\nZitat")]
    [InlineData("outlook.body-content-type=\"html\"", "html", "<html>")]
    [InlineData("IdType=\"ImmutableId\", outlook.body-content-type=\"text\"", "text", "Grüße")]
    public async Task The_body_comes_as_preferred(string? prefer, string type, string start)
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "Mail.Read", "/me/messages/m-1", prefer);
        var body = (await TestTenant.ReadAsync(response))["body"]!;

        Assert.Equal(type, (string?)body["contentType"]);
        Assert.StartsWith(start, (string?)body["content"], StringComparison.Ordinal);
        Assert.Equal(prefer is not null, response.Headers.Contains("Preference-Applied"));
    }

    [Theory]
    [InlineData("conversationId eq 'c-park'", 12)]
    [InlineData("conversationId eq 'c''x'", 1)]
    [InlineData("conversationId eq 'c-lead'", 0)] // not the caller's
    [InlineData("conversationId eq 'unknown'", 0)]
    public async Task A_conversation_is_found_by_its_id(string filter, int expected)
    {
        var page = await JsonAsync($"/me/messages?$top=50&$filter={Uri.EscapeDataString(filter)}");

        Assert.Equal(expected, page["value"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("$filter=conversationId eq 'c-park'&$orderby=receivedDateTime desc", "InefficientFilter")]
    [InlineData("$filter=subject eq 'x'", "ErrorInvalidUrlQueryFilter")]
    [InlineData("$filter=conversationId eq 'a' or subject eq 'b'", "ErrorInvalidUrlQueryFilter")]
    [InlineData("$filter=conversationId eq '", "ErrorInvalidUrlQueryFilter")]
    [InlineData("$search=x&$filter=conversationId eq 'c-park'", "SearchWithFilter")]
    [InlineData("$search=x&$orderby=receivedDateTime", "SearchWithOrderBy")]
    [InlineData("$orderby=subject", "ErrorInvalidUrlQuery")]
    [InlineData("$top=0", "BadRequest")]
    [InlineData("$top=1001", "BadRequest")]
    [InlineData("$top=-1", "BadRequest")]
    [InlineData("$skip=99999999999", "BadRequest")]
    public async Task Exchange_refuses(string query, string code)
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "Mail.Read", $"/me/messages?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await TestTenant.ErrorCodeAsync(response));
    }

    [Theory]
    [InlineData("\"m-quote\"", 1)]
    [InlineData("\"spielplatz grüße\"", 13)]
    [InlineData("\"spielplatz unauffindbar\"", 0)]
    [InlineData("\"\"", 0)]
    public async Task A_search_wants_all_words(string search, int expected)
    {
        var page = await JsonAsync($"/me/messages?$top=50&$search={Uri.EscapeDataString(search)}");

        Assert.Equal(expected, page["value"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_basic_right_shows_no_body()
    {
        var mail = await tenant.JsonAsync(TestCity.Clerk, "Mail.ReadBasic", "/me/messages/m-1?$select=subject,body,bodyPreview,uniqueBody");

        Assert.Equal(["id", "subject"], Properties(mail));
    }

    [Fact]
    public async Task An_attachment_comes_with_its_bytes_or_without()
    {
        var list = await JsonAsync("/me/messages/m-1/attachments?$select=id,name,size");
        var one = await JsonAsync("/me/messages/m-1/attachments/a-1");
        using var bytesOnly = await tenant.GetAsync(TestCity.Clerk, "Mail.Read", "/me/messages/m-1/attachments?$select=contentBytes");
        using var raw = await tenant.GetAsync(TestCity.Clerk, "Mail.Read", "/me/messages/m-1/attachments/a-1/$value");

        Assert.Equal(["@odata.mediaContentType", "@odata.type", "id", "name", "size"], list["value"]![0]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Equal("Skizze"u8.ToArray(), Convert.FromBase64String((string)one["contentBytes"]!));
        Assert.Equal("Skizze", await raw.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, bytesOnly.StatusCode);
        Assert.Equal("text/plain", raw.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_message_class_comes_when_it_is_expanded()
    {
        var expand = Uri.EscapeDataString("singleValueExtendedProperties($filter=id eq 'String 0x001A' or id eq 'String {00020386-0000-0000-C000-000000000046} Name content-class')");

        var mail = await JsonAsync($"/me/messages/m-1?$select=subject&$expand={expand}");

        Assert.Equal("id,singleValueExtendedProperties,subject", string.Join(',', Properties(mail)));
        Assert.Equal("IPM.Note", (string?)mail["singleValueExtendedProperties"]![0]!["value"]);
    }

    [Fact]
    public async Task A_shared_mailbox_holds_its_own_mails_only_and_shows_their_bodies()
    {
        var list = await tenant.JsonAsync(TestCity.Clerk, "Mail.Read.Shared", $"/users/{TestCity.SharedMailbox.ToUpperInvariant()}/messages?$filter=conversationId eq 'c-shared'");
        using var own = await tenant.GetAsync(TestCity.Clerk, "Mail.Read", "/me/messages/m-shared");
        using var other = await tenant.GetAsync(TestCity.Clerk, "Mail.Read.Shared", $"/users/{TestCity.SharedMailbox}/messages/m-1");

        Assert.Equal("m-shared", (string?)Assert.Single(list["value"]!.AsArray())!["id"]);
        Assert.StartsWith("<html>", (string?)list["value"]![0]!["body"]!["content"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Theory]
    [InlineData("/users/bauamt@moselau.example/messages")]
    [InlineData("/users/bauamt@moselau.example/messages/m-shared")]
    [InlineData("/users/nobody@moselau.example/messages")]
    [InlineData("/users/nobody@moselau.example/messages/m-shared")]
    public async Task Without_rights_in_it_a_mailbox_is_refused_whether_it_is_there_or_not(string path)
    {
        using var response = await tenant.GetAsync(TestCity.Lead, "Mail.Read.Shared", path);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("ErrorAccessDenied", await TestTenant.ErrorCodeAsync(response));
    }

    private Task<JsonNode> JsonAsync(string path) => tenant.JsonAsync(TestCity.Clerk, "Mail.Read", path);

    private static string Relative(JsonNode next) => new Uri((string)next!).PathAndQuery["/v1.0".Length..];

    private static IEnumerable<string> Properties(JsonNode entity) =>
        entity.AsObject().Select(pair => pair.Key).Where(name => !name.StartsWith("@odata", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
