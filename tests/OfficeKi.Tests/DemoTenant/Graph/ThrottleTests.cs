using System.Net;

namespace OfficeKi.Tests.DemoTenant.Graph;

public sealed class ThrottleTests : IAsyncLifetime
{
    private readonly TestTenant _tenant = new() { RequestsPerTenSeconds = 3 };

    public Task InitializeAsync() => _tenant.InitializeAsync();

    public Task DisposeAsync() => _tenant.DisposeAsync();

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait()
    {
        for (var request = 0; request < 3; request++)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync());
        }

        _tenant.Time.Advance(TimeSpan.FromSeconds(4));
        using var refused = await _tenant.GetAsync(TestCity.Clerk, "User.Read", "/me");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(6), refused.Headers.RetryAfter!.Delta);

        _tenant.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
    }

    [Fact]
    public async Task One_persona_does_not_slow_down_another()
    {
        for (var request = 0; request < 4; request++)
        {
            await StatusAsync();
        }

        using var other = await _tenant.GetAsync(TestCity.Lead, "User.Read", "/me");

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Requests_in_a_batch_count_too()
    {
        using var response = await _tenant.PostAsync(TestCity.Clerk, "User.Read", "/$batch", """
            {"requests":[{"id":"1","method":"GET","url":"/me"},{"id":"2","method":"GET","url":"/me"},{"id":"3","method":"GET","url":"/me"}]}
            """);
        var answers = (await TestTenant.ReadAsync(response))["responses"]!.AsArray();

        Assert.Equal([200, 200, 429], answers.Select(answer => (int)answer!["status"]!));
        Assert.Equal("10", (string?)answers[2]!["headers"]!["Retry-After"]);
    }

    private async Task<HttpStatusCode> StatusAsync()
    {
        using var response = await _tenant.GetAsync(TestCity.Clerk, "User.Read", "/me");
        return response.StatusCode;
    }
}
