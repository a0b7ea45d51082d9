using Microsoft.IdentityModel.JsonWebTokens;

namespace OfficeKi.Tests.DemoTenant.SignIn;

public sealed class DemoTokenTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Theory]
    [InlineData("sachbearbeitung", TestCity.Tenant, "Staff")]
    [InlineData("amtsleitung", TestCity.Tenant, "Staff", "Lead")]
    [InlineData("nachbarstadt", TestCity.OtherTenant, "Staff")]
    [InlineData("ohnelizenz", TestCity.Tenant)] // a token, but without roles
    public async Task A_script_gets_a_token_for_the_api(string persona, string tenantId, params string[] roles)
    {
        var (status, body) = await PostAsync(persona, "demo");
        var token = new JsonWebToken((string)body["access_token"]!);

        Assert.Equal(200, status);
        Assert.Equal("Bearer", (string?)body["token_type"]);
        Assert.Equal(3600, (int)body["expires_in"]!);
        Assert.Equal(TestCity.ClientId, token.Audiences.Single());
        Assert.Equal(tenantId, token.GetPayloadValue<string>("tid"));
        Assert.Equal(roles, token.Claims.Where(claim => claim.Type == "roles").Select(claim => claim.Value));
    }

    [Theory]
    [InlineData("sachbearbeitung", "wrong")]
    [InlineData("nobody", "demo")]
    [InlineData("", "")]
    public async Task Wrong_names_and_passwords_get_none(string persona, string password)
    {
        var (status, body) = await PostAsync(persona, password);

        Assert.Equal(400, status);
        Assert.Equal("invalid_grant", (string?)body["error"]);
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused()
    {
        using var response = await tenant.Browser.PostAsync(new Uri("/demo/token", UriKind.Relative), new StringContent("{}"));

        Assert.Equal(400, (int)response.StatusCode);
    }

    private async Task<(int Status, System.Text.Json.Nodes.JsonNode Body)> PostAsync(string persona, string password)
    {
        using var form = new FormUrlEncodedContent([new("username", persona), new("password", password)]);
        using var response = await tenant.Browser.PostAsync(new Uri("/demo/token", UriKind.Relative), form);
        return ((int)response.StatusCode, await TestTenant.ReadAsync(response));
    }
}
