using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant.SignIn;

public sealed class RefreshTokenTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private readonly PkceClient _pane = new(tenant.Browser);

    [Fact]
    public async Task A_refresh_token_gives_a_new_token_for_the_same_person()
    {
        var (status, body) = await _pane.RefreshAsync(await TokenAsync());

        Assert.Equal(200, status);
        Assert.Equal(TestCity.Clerk.ObjectId, new JsonWebToken((string)body["access_token"]!).GetPayloadValue<string>("oid"));
        Assert.NotNull(body["refresh_token"]);
    }

    [Fact]
    public async Task It_may_ask_for_another_resource()
    {
        var (_, body) = await _pane.RefreshAsync(await TokenAsync(), ("scope", "User.Read"));
        var token = new JsonWebToken((string)body["access_token"]!);

        Assert.Equal("User.Read", token.GetPayloadValue<string>("scp"));
        Assert.Equal(tenant.Host.Addresses.Origin, token.Audiences.Single());
    }

    [Theory]
    [InlineData("refresh_token", "made-up", 70008)]
    [InlineData("refresh_token", null, 900144)]
    [InlineData("scope", "Everything.Write", 650053)]
    [InlineData("client_id", "someone-else", 700016)]
    public async Task It_is_refused_with(string field, string? value, int expected)
    {
        var (_, body) = await _pane.RefreshAsync(await TokenAsync(), (field, value));

        Assert.Equal(expected, (int)body["error_codes"]![0]!);
    }

    [Fact]
    public async Task It_ends_after_a_day()
    {
        var token = await TokenAsync();
        tenant.Time.Advance(TimeSpan.FromHours(24));

        var (_, body) = await _pane.RefreshAsync(token);

        Assert.Equal(70008, (int)body["error_codes"]![0]!);
    }

    [Fact]
    public async Task It_is_worth_nothing_once_the_person_is_revoked()
    {
        var token = await TokenAsync();
        tenant.Host.Obstacles.Put(TestCity.Clerk, Obstacle.Revoked);

        var (_, body) = await _pane.RefreshAsync(token);
        tenant.Host.Obstacles.Settle(TestCity.Clerk);

        Assert.Equal(50173, (int)body["error_codes"]![0]!);
    }

    private async Task<string> TokenAsync()
    {
        var (_, body) = await _pane.RedeemAsync(await _pane.CodeAsync(TestCity.Tenant));
        return body["refresh_token"]!.GetValue<string>();
    }
}
