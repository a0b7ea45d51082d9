using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>What is posted: activities, broken ones, too large ones, and ones nobody told us of.</summary>
public class ActivityTests(TeamsServer teams) : IClassFixture<TeamsServer>
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"type\":\"invoke\"}")]
    [InlineData("{\"type\":7}")]
    public async Task What_is_no_activity_is_named_malformed(string body)
    {
        var (status, problem) = await teams.PostAsync(new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal((400, "INVALID_REQUEST"), (status, (string?)problem!["code"]));
    }

    [Theory]
    [InlineData("id", null)]
    [InlineData("timestamp", "yesterday")]
    [InlineData("timestamp", null)]
    [InlineData("name", null)]
    [InlineData("serviceUrl", null)]
    public async Task An_activity_without_what_every_one_has_is_malformed(string field, string? value)
    {
        var activity = teams.Invoke("composeExtension/setting", new JsonObject());
        activity[field] = value;

        Assert.Equal(400, (await teams.PostAsync(activity)).Status);
    }

    [Theory]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/queryLink")]
    public async Task A_value_of_another_shape_is_malformed(string name)
    {
        JsonNode?[] values = [null, JsonValue.Create("text"), new JsonArray(), new JsonObject { ["commandId"] = new JsonArray(), ["url"] = 7, ["term"] = 7 }];
        foreach (var value in values)
        {
            Assert.Equal(400, (await teams.PostAsync(teams.Invoke(name, value?.DeepClone()))).Status);
        }
    }

    [Fact]
    public async Task Too_deep_nesting_is_malformed()
    {
        var body = teams.Invoke("composeExtension/setting", new JsonObject()).ToJsonString();
        var deep = body.Replace("\"value\":{}", $"\"value\":{string.Concat(Enumerable.Repeat("[", 200))}{string.Concat(Enumerable.Repeat("]", 200))}", StringComparison.Ordinal);
        Assert.NotEqual(body, deep);

        Assert.Equal(400, (await teams.PostAsync(new StringContent(deep, Encoding.UTF8, "application/json"))).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_256_KiB_is_refused_whether_it_says_its_length_or_not(bool says)
    {
        var activity = teams.Invoke("composeExtension/setting", new JsonObject { ["state"] = new string('x', 256 * 1024) });
        HttpContent content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        var (status, problem) = await teams.PostAsync(says ? content : new Chunked(await content.ReadAsByteArrayAsync()));

        Assert.Equal((413, "TOO_LARGE", 262_144), (status, (string?)problem!["code"], (int?)problem["limit"]));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("somethingNew")]
    public async Task What_only_informs_us_is_taken_without_an_answer(string type)
    {
        var activity = teams.Invoke("none", null);
        activity["type"] = type;
        activity.Remove("name");
        activity.Remove("from");

        Assert.Equal((200, null), await teams.PostAsync(activity));
    }

    [Theory]
    [InlineData("composeExtension/Query")]
    [InlineData("composeExtensions/query")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("task/fetch")]
    [InlineData("adaptiveCard/action")]
    [InlineData("signin/tokenExchange")]
    public async Task An_invoke_we_do_not_know_is_answered_as_such(string name)
    {
        Assert.Equal((501, null), await teams.PostAsync(teams.Invoke(name, new JsonObject())));
    }

    [Fact]
    public async Task Fields_we_do_not_know_are_ignored()
    {
        var activity = teams.Invoke("composeExtension/setting", new JsonObject { ["state"] = "CancelledByUser", ["new"] = new JsonArray(1) });
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = 1 });

        Assert.Equal((200, null), await teams.PostAsync(activity));
    }

    [Fact]
    public async Task One_person_may_ask_so_often_and_another_is_not_affected()
    {
        TeamsServer busy = new();
        busy.Server.With("OfficeKi:RequestsPerMinute", "2");
        JsonObject From(string persona) => busy.Invoke("composeExtension/setting", new JsonObject(), persona);

        Assert.Equal(200, (await busy.PostAsync(From("sachbearbeitung"))).Status);
        Assert.Equal(200, (await busy.PostAsync(From("sachbearbeitung"))).Status);
        Assert.Equal(429, (await busy.PostAsync(From("sachbearbeitung"))).Status);
        Assert.Equal(200, (await busy.PostAsync(From("amtsleitung"))).Status);
        await busy.DisposeAsync();
    }

    /// <summary>Content that does not know its length.</summary>
    private sealed class Chunked : HttpContent
    {
        private readonly byte[] _bytes;

        public Chunked(byte[] bytes) => (_bytes, Headers.ContentType) = (bytes, new MediaTypeHeaderValue("application/json"));

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => stream.WriteAsync(_bytes).AsTask();

        protected override bool TryComputeLength(out long length) => (length = 0) < 0;
    }
}
