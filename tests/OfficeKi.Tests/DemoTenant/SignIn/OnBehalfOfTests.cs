using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant.SignIn;

public sealed class OnBehalfOfTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private string Scope => $"{tenant.Host.Addresses.Origin}/Mail.Read openid profile offline_access";

    [Fact]
    public async Task A_token_for_the_api_is_exchanged_for_a_graph_token_of_the_same_person()
    {
        var (status, body) = await ExchangeAsync();
        var token = new JsonWebToken((string)body["access_token"]!);

        Assert.Equal(200, status);
        Assert.Equal(tenant.Host.Addresses.Origin, token.Audiences.Single());
        Assert.Equal("Mail.Read", token.GetPayloadValue<string>("scp"));
        Assert.Equal(TestCity.Clerk.ObjectId, token.GetPayloadValue<string>("oid"));
        Assert.Equal(TestCity.Tenant, token.GetPayloadValue<string>("tid"));
        Assert.Equal(["access_token", "client_info", "expires_in", "ext_expires_in", "id_token", "refresh_token", "scope", "token_type"],
            body.AsObject().Select(pair => pair.Key).Order());
        Assert.Equal(
            $$"""{"uid":"{{TestCity.Clerk.ObjectId}}","utid":"{{TestCity.Tenant}}"}""",
            Base64UrlEncoder.Decode((string)body["client_info"]!));
    }

    [Theory]
    [InlineData("client_secret", "guessed", 401, 7000215)]
    [InlineData("client_secret", null, 401, 7000218)]
    [InlineData("client_id", "someone-else", 400, 700016)]
    [InlineData("client_id", null, 400, 900144)]
    [InlineData("requested_token_use", null, 400, 900144)]
    [InlineData("assertion", null, 400, 900144)]
    [InlineData("assertion", "not.a.token", 400, 50027)]
    [InlineData("assertion", "x", 400, 50027)]
    [InlineData("scope", null, 400, 70011)]
    [InlineData("scope", "Mail.Send", 400, 650053)]
    [InlineData("scope", "Mail.Read access_as_user", 400, 28000)]
    public async Task An_exchange_is_refused_with(string field, string? value, int expectedStatus, int expectedCode)
    {
        var (status, body) = await ExchangeAsync(changes: (field, value));

        Assert.Equal(expectedStatus, status);
        Assert.Equal(expectedCode, (int)body["error_codes"]![0]!);
    }

    [Fact]
    public async Task A_graph_token_is_no_assertion() =>
        Assert.Equal(500131, await RefusedAsync(tenant.GraphToken(TestCity.Clerk, "Mail.Read")));

    [Fact]
    public async Task A_token_of_somebody_elses_key_is_no_assertion()
    {
        using var strangers = new SigningKeys();
        var issuer = new TokenIssuer(strangers, tenant.Host.Addresses, TestCity.ClientId, tenant.Time);

        Assert.Equal(50013, await RefusedAsync(issuer.ForApi(TestCity.Clerk)));
    }

    [Fact]
    public async Task A_changed_token_is_no_assertion()
    {
        var parts = tenant.Host.Issuer.ForApi(TestCity.Clerk).Split('.');
        parts[1] = Base64UrlEncoder.Encode(
            Base64UrlEncoder.Decode(parts[1]).Replace(TestCity.Clerk.ObjectId, TestCity.Lead.ObjectId, StringComparison.Ordinal));

        Assert.Equal(50013, await RefusedAsync(string.Join('.', parts)));
    }

    [Fact]
    public async Task An_unsigned_token_is_no_assertion()
    {
        var payload = tenant.Host.Issuer.ForApi(TestCity.Clerk).Split('.')[1];

        Assert.Equal(50013, await RefusedAsync($"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{payload}."));
    }

    [Fact]
    public async Task An_expired_token_is_no_assertion()
    {
        var assertion = tenant.Host.Issuer.ForApi(TestCity.Clerk);
        tenant.Time.Advance(TimeSpan.FromSeconds(3600));

        Assert.Equal(500133, await RefusedAsync(assertion));
    }

    [Fact]
    public async Task An_identity_token_is_no_assertion() =>
        Assert.Equal(7000114, await RefusedAsync(tenant.Host.Issuer.Identity(TestCity.Clerk, nonce: null)));

    [Fact]
    public async Task A_token_of_another_tenant_is_refused_here_and_accepted_under_the_common_name()
    {
        var assertion = tenant.Host.Issuer.ForApi(TestCity.Neighbour);

        Assert.Equal(50020, await RefusedAsync(assertion));
        Assert.Equal(200, (await ExchangeAsync(assertion, "organizations")).Status);
        Assert.Equal(400, (await ExchangeAsync(assertion, "99999999-0000-4000-8000-000000000000")).Status);
    }

    [Fact]
    public async Task Nothing_is_exchanged_for_who_is_not_assigned() =>
        Assert.Equal(50105, await RefusedAsync(tenant.Host.Issuer.ForApi(TestCity.Unlicensed)));

    [Theory]
    [InlineData(nameof(Obstacle.ConsentRequired), "invalid_grant", 65001, "consent_required", false)]
    [InlineData(nameof(Obstacle.MultiFactorRequired), "interaction_required", 50076, "basic_action", true)]
    [InlineData(nameof(Obstacle.Revoked), "invalid_grant", 50173, null, false)]
    public async Task An_obstacle_is_reported_as_entra_does(string obstacle, string error, int code, string? suberror, bool claims)
    {
        tenant.Host.Obstacles.Put(TestCity.Lead, Enum.Parse<Obstacle>(obstacle));
        var (_, body) = await ExchangeAsync(tenant.Host.Issuer.ForApi(TestCity.Lead));
        tenant.Host.Obstacles.Settle(TestCity.Lead);

        Assert.Equal(error, (string?)body["error"]);
        Assert.Equal(code, (int)body["error_codes"]![0]!);
        Assert.Equal(suberror, (string?)body["suberror"]);
        Assert.Equal(claims, body["claims"] is { } challenge && JsonNode.Parse(challenge.GetValue<string>())!["access_token"] is not null);
    }

    [Fact]
    public async Task The_servers_refresh_token_needs_the_servers_secret()
    {
        var (_, body) = await ExchangeAsync();
        (string, string?)[] refresh = [("grant_type", "refresh_token"), ("refresh_token", (string?)body["refresh_token"])];

        Assert.Equal(200, (await ExchangeAsync(changes: refresh)).Status);
        Assert.Equal(401, (await ExchangeAsync(changes: [.. refresh, ("client_secret", null)])).Status);
    }

    private async Task<int> RefusedAsync(string assertion)
    {
        var (status, body) = await ExchangeAsync(assertion);
        Assert.Equal(400, status);
        return (int)body["error_codes"]![0]!;
    }

    private async Task<(int Status, JsonNode Body)> ExchangeAsync(
        string? assertion = null, string tid = TestCity.Tenant, params (string Name, string? Value)[] changes)
    {
        var form = new Dictionary<string, string?>
        {
            ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
            ["requested_token_use"] = "on_behalf_of",
            ["client_id"] = TestCity.ClientId,
            ["client_secret"] = tenant.Host.ClientSecret,
            ["assertion"] = assertion ?? tenant.Host.Issuer.ForApi(TestCity.Clerk),
            ["scope"] = Scope,
            ["client_info"] = "1",
        };
        foreach (var (name, value) in changes)
        {
            form[name] = value;
        }

        using var content = new FormUrlEncodedContent(form.Where(pair => pair.Value is not null));
        using var response = await tenant.Client.PostAsync(new Uri($"{tid}/oauth2/v2.0/token", UriKind.Relative), content);
        return ((int)response.StatusCode, await TestTenant.ReadAsync(response));
    }
}
