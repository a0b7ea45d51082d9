using System.Net;
using System.Net.Http.Headers;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class GateTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Theory]
    [InlineData("/me", "User.Read", "Authorization_RequestDenied")]
    [InlineData("/me/drive", "Files.Read", "accessDenied")]
    [InlineData("/me/drives", "Files.Read", "accessDenied")]
    [InlineData("/drives/b!rathaus", "Files.Read.All", "accessDenied")]
    [InlineData("/drives/b!rathaus/root", "Files.Read.All", "accessDenied")]
    [InlineData("/drives/b!rathaus/root/children", "Sites.Read.All", "accessDenied")]
    [InlineData("/drives/b!rathaus/items/f-plan", "Files.Read.All", "accessDenied")]
    [InlineData("/drives/b!rathaus/items/root/children", "Files.Read.All", "accessDenied")]
    [InlineData("/drives/b!rathaus/items/f-plan/content", "Files.Read.All", "accessDenied")]
    [InlineData("/me/messages", "Mail.Read", "ErrorAccessDenied")]
    [InlineData("/me/messages/m-1", "Mail.ReadBasic", "ErrorAccessDenied")]
    [InlineData("/me/messages/m-1/$value", "Mail.Read", "ErrorAccessDenied")]
    [InlineData("/me/messages/m-1/attachments", "Mail.ReadWrite", "ErrorAccessDenied")]
    [InlineData("/me/messages/m-1/attachments/a-1", "Mail.Read", "ErrorAccessDenied")]
    [InlineData("/me/messages/m-1/attachments/a-1/$value", "Mail.Read", "ErrorAccessDenied")]
    [InlineData("/users/bauamt@moselau.example/messages", "Mail.Read.Shared", "ErrorAccessDenied")]
    [InlineData("/users/bauamt@moselau.example/messages/m-shared", "Mail.Read.Shared", "ErrorAccessDenied")]
    [InlineData("/users/bauamt@moselau.example/messages/m-shared/$value", "Mail.ReadWrite.Shared", "ErrorAccessDenied")]
    [InlineData("/users/bauamt@moselau.example/messages/m-shared/attachments/a-1/$value", "Mail.Read.Shared", "ErrorAccessDenied")]
    [InlineData("/me/events", "Calendars.Read", "ErrorAccessDenied")]
    [InlineData("/me/events/e-1", "Calendars.Read", "ErrorAccessDenied")]
    [InlineData("/me/chats", "Chat.ReadBasic", "Forbidden")]
    [InlineData("/chats/19:abc@thread.v2", "Chat.Read", "Forbidden")]
    [InlineData("/chats/19:abc@thread.v2/messages", "Chat.Read", "Forbidden")]
    [InlineData("/chats/19:abc@thread.v2/messages/t-1", "Chat.Read", "Forbidden")]
    [InlineData("/me/todo/lists", "Tasks.Read", "ErrorAccessDenied")]
    [InlineData("/me/todo/lists/tasks/tasks", "Tasks.Read", "ErrorAccessDenied")]
    public async Task A_scope_opens_its_endpoints_and_the_others_do_not(string path, string scope, string denied)
    {
        var others = GraphScopes.Known.Where(known => known.Split('.')[0] != scope.Split('.')[0]
            && !(path.Contains("drive", StringComparison.Ordinal) && known.StartsWith("Files", StringComparison.Ordinal))
            && !(path.Contains("drive", StringComparison.Ordinal) && known.StartsWith("Sites", StringComparison.Ordinal)));

        using var with = await tenant.GetAsync(TestCity.Clerk, scope, path);
        using var without = await tenant.GetAsync(TestCity.Clerk, string.Join(' ', others), path);

        Assert.True(with.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, with.StatusCode.ToString());
        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
        Assert.Equal(denied, await TestTenant.ErrorCodeAsync(without));
    }

    [Fact]
    public async Task The_right_to_ones_own_files_does_not_open_shared_libraries()
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "Files.Read", "/drives/b!rathaus/items/f-plan");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("/drives/b!rathaus/items/f-locked", "/drives/b!rathaus/items/unknown")]
    [InlineData("/drives/b!nachbarn", "/drives/b!unknown")]
    [InlineData("/drives/b!nachbarn/items/f-other", "/drives/b!unknown/items/unknown")]
    [InlineData("/drives/b!rathaus/items/f-locked/content", "/drives/b!rathaus/items/unknown/content")]
    [InlineData("/me/messages/m-lead", "/me/messages/unknown")]
    [InlineData("/me/messages/m-lead/attachments", "/me/messages/unknown/attachments")]
    [InlineData("/me/messages/m-lead/$value", "/me/messages/unknown/$value")]
    public async Task What_belongs_to_others_looks_like_what_does_not_exist(string others, string unknown)
    {
        using var first = await tenant.GetAsync(TestCity.Clerk, string.Join(' ', GraphScopes.Known), others);
        using var second = await tenant.GetAsync(TestCity.Clerk, string.Join(' ', GraphScopes.Known), unknown);

        Assert.Equal(HttpStatusCode.NotFound, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
        Assert.Equal(await ErrorAsync(first), await ErrorAsync(second));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    public async Task Without_a_good_token_there_is_nothing(string? token)
    {
        using var response = await CallAsync(token);

        await AssertUnauthorizedAsync(response);
    }

    [Fact]
    public async Task A_token_for_the_api_is_no_graph_token()
    {
        using var response = await CallAsync(tenant.Host.Issuer.ForApi(TestCity.Clerk));

        await AssertUnauthorizedAsync(response);
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var token = tenant.GraphToken(TestCity.Clerk, "User.Read");
        tenant.Time.Advance(TimeSpan.FromSeconds(3599));
        using var justInTime = await CallAsync(token);
        tenant.Time.Advance(TimeSpan.FromSeconds(1));
        using var tooLate = await CallAsync(token);

        Assert.Equal(HttpStatusCode.OK, justInTime.StatusCode);
        await AssertUnauthorizedAsync(tooLate);
    }

    [Fact]
    public async Task A_revoked_person_meets_a_claims_challenge()
    {
        tenant.Host.Obstacles.Put(TestCity.Lead, Obstacle.Revoked);
        using var response = await tenant.GetAsync(TestCity.Lead, "User.Read", "/me");
        tenant.Host.Obstacles.Settle(TestCity.Lead);

        Assert.Contains("error=\"insufficient_claims\", claims=\"", response.Headers.WwwAuthenticate.Single().Parameter, StringComparison.Ordinal);
        await AssertUnauthorizedAsync(response);
    }

    [Fact]
    public async Task An_error_can_be_found_again_by_its_ids()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "v1.0/me");
        request.Headers.Add("client-request-id", "7d3f0b52-0f4e-4a86-9d0c-3c1f1d2e4b5a");

        using var response = await tenant.Client.SendAsync(request);
        var inner = (await TestTenant.ReadAsync(response))["error"]!["innerError"]!;

        Assert.Equal("7d3f0b52-0f4e-4a86-9d0c-3c1f1d2e4b5a", (string?)inner["client-request-id"]);
        Assert.Equal(response.Headers.GetValues("request-id").Single(), (string?)inner["request-id"]);
        Assert.StartsWith("2026-11-23T", (string?)inner["date"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/me/nothing")]
    [InlineData("/users/somebody")]
    public async Task An_unknown_address_is_a_bad_request(string path)
    {
        using var response = await tenant.GetAsync(TestCity.Clerk, "User.Read", path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<HttpResponseMessage> CallAsync(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "v1.0/me");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await tenant.Client.SendAsync(request);
    }

    private static async Task AssertUnauthorizedAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("InvalidAuthenticationToken", await TestTenant.ErrorCodeAsync(response));
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage response)
    {
        var error = (await TestTenant.ReadAsync(response))["error"]!.AsObject();
        error.Remove("innerError");
        return error.ToJsonString();
    }
}
