using System.Net;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class BatchTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Fact]
    public async Task Every_request_gets_its_own_answer()
    {
        var answers = await BatchAsync("""
            {"requests":[
              {"id":"a","method":"GET","url":"/me?$select=mail"},
              {"id":"b","method":"GET","url":"me/messages/unknown"},
              {"id":"c","method":"GET","url":"/me/events"},
              {"id":"d","method":"GET","url":"/drives/b!rathaus/items/f-plan/content"},
              {"id":"e","method":"GET","url":"/me/messages/m-1/$value"},
              {"id":"f","method":"GET","url":"/me/messages/m-1","headers":{"Prefer":"outlook.body-content-type=\"text\""}},
              {"id":"g","method":"POST","url":"/search/query","headers":{"Content-Type":"application/json"},
               "body":{"requests":[{"entityTypes":["message"],"query":{"queryString":"m-quote"}}]}}]}
            """);

        Assert.Equal([200, 404, 403, 302, 200, 200, 200], answers.Select(answer => (int)answer!["status"]!));
        Assert.Equal(TestCity.Clerk.Mail, (string?)answers[0]!["body"]!["mail"]);
        Assert.Equal("ErrorItemNotFound", (string?)answers[1]!["body"]!["error"]!["code"]);
        Assert.StartsWith($"{tenant.Host.BaseAddress}download/", (string?)answers[3]!["headers"]!["Location"], StringComparison.Ordinal);
        Assert.NotEmpty(Convert.FromBase64String((string)answers[4]!["body"]!));
        Assert.Equal("text", (string?)answers[5]!["body"]!["body"]!["contentType"]);
        Assert.Equal("m-quote", (string?)answers[6]!["body"]!["value"]![0]!["hitsContainers"]![0]!["hits"]![0]!["hitId"]);
    }

    [Fact]
    public async Task What_depends_on_a_failure_is_not_tried()
    {
        var answers = await BatchAsync("""
            {"requests":[{"id":"1","method":"GET","url":"/me/messages/unknown"},
              {"id":"2","method":"GET","url":"/me","dependsOn":["1"]},{"id":"3","method":"GET","url":"/me"}]}
            """);

        Assert.Equal([404, 424, 200], answers.Select(answer => (int)answer!["status"]!));
    }

    [Theory]
    [InlineData("/$batch")]
    [InlineData("/%24batch")]
    [InlineData("/../download/x")]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    public async Task No_request_leaves_its_bounds(string url)
    {
        var answers = await BatchAsync($$$"""{"requests":[{"id":"1","method":"POST","url":"{{{url}}}","body":{"requests":[]}}]}""");

        Assert.Equal(400, (int)answers[0]!["status"]!);
    }

    [Fact]
    public async Task A_request_cannot_bring_its_own_token()
    {
        var token = tenant.GraphToken(TestCity.Lead, "User.Read");

        var answers = await BatchAsync($$$"""
            {"requests":[{"id":"1","method":"GET","url":"/me","headers":{"Authorization":"Bearer {{{token}}}"}}]}
            """);

        Assert.Equal(TestCity.Clerk.Mail, (string?)answers[0]!["body"]!["mail"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"requests":[]}""")]
    [InlineData("""{"requests":[null]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET","url":"/me"},{"id":"1","method":"GET","url":"/me"}]}""")]
    [InlineData("""{"requests":[{"id":"1","method":"GET","url":"/me","dependsOn":["2"]},{"id":"2","method":"GET","url":"/me"}]}""")]
    public async Task A_malformed_batch_is_a_bad_request(string body)
    {
        using var response = await tenant.PostAsync(TestCity.Clerk, "User.Read", "/$batch", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(20, 200)]
    [InlineData(21, 400)]
    public async Task Twenty_requests_are_the_most(int count, int expected)
    {
        var requests = string.Join(',', Enumerable.Range(1, count).Select(id => $$"""{"id":"{{id}}","method":"GET","url":"/me"}"""));

        using var response = await tenant.PostAsync(TestCity.Clerk, "User.Read", "/$batch", $$"""{"requests":[{{requests}}]}""");

        Assert.Equal(expected, (int)response.StatusCode);
    }

    private async Task<JsonArray> BatchAsync(string body)
    {
        using var response = await tenant.PostAsync(TestCity.Clerk, "User.Read Mail.Read Files.Read.All", "/$batch", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await TestTenant.ReadAsync(response))["responses"]!.AsArray();
    }
}
