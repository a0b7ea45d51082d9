using System.Net;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class CalendarAndChatTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Theory]
    [InlineData(null, "2026-11-23T11:00:00.0000000", "UTC")]
    [InlineData("outlook.timezone=\"Europe/Berlin\"", "2026-11-23T12:00:00.0000000", "Europe/Berlin")]
    public async Task An_appointment_is_told_in_the_time_zone_asked_for(string? prefer, string start, string zone)
    {
        var item = await tenant.JsonAsync(TestCity.Clerk, "Calendars.Read", "/me/events/e-1", prefer);

        Assert.Equal(start, (string?)item["start"]!["dateTime"]);
        Assert.Equal(zone, (string?)item["start"]!["timeZone"]);
        Assert.Equal("Rathaus", (string?)item["location"]!["displayName"]);
        Assert.Equal(TestCity.Clerk.Mail, (string?)item["attendees"]![0]!["emailAddress"]!["address"]);
    }

    [Fact]
    public async Task An_unknown_time_zone_is_a_bad_request()
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "Calendars.Read", "/me/events", "outlook.timezone=\"Mond/Krater\"");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Messages_of_a_chat_come_newest_first_and_name_who_spoke()
    {
        var page = await tenant.JsonAsync(TestCity.Clerk, "Chat.Read", "/chats/19:abc@thread.v2/messages?$top=2");
        var newest = page["value"]![0]!;

        Assert.Equal(["t-3", "t-2"], page["value"]!.AsArray().Select(message => (string?)message!["id"]));
        Assert.NotNull(page["@odata.nextLink"]);
        Assert.Equal(TestCity.Lead.ObjectId, (string?)newest["from"]!["user"]!["id"]);
        Assert.Equal("html", (string?)newest["body"]!["contentType"]);
        Assert.Equal("19:abc@thread.v2", (string?)newest["chatId"]);
    }

    [Theory]
    [InlineData("Chat.Read", true)]
    [InlineData("Chat.ReadBasic", false)]
    public async Task The_last_message_is_shown_only_to_who_may_read_messages(string scope, bool shown)
    {
        var page = await tenant.JsonAsync(TestCity.Clerk, scope, "/me/chats?$expand=lastMessagePreview,members");
        var chat = page["value"]![0]!;

        Assert.Equal(shown, chat["lastMessagePreview"] is not null);
        Assert.Equal(2, chat["members"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("/chats/19:abc@thread.v2/messages")]
    [InlineData("/chats/19:abc@thread.v2/messages/t-1")]
    [InlineData("/chats/unknown/messages")]
    public async Task Who_is_not_in_a_chat_does_not_learn_of_it(string path)
    {
        using var response = await tenant.GetAsync(TestCity.Neighbour, "Chat.Read", path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/chats/19:abc@thread.v2/messages?$top=51")] // fifty are the most
    [InlineData("/chats/19:abc@thread.v2/messages?$select=id")]
    [InlineData("/chats/19:abc@thread.v2/messages/t-1?$select=id")]
    public async Task Teams_refuses(string path)
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "Chat.Read", path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
