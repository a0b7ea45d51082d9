using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using OfficeKi.Server.Demo;

namespace OfficeKi.Tests.Server;

/// <summary>Tokens that are signed by the right key and still not good for us.</summary>
public class BadTokenTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("aud", "00000003-0000-0000-c000-000000000000")]
    [InlineData("tid", "11111111-1111-4111-8111-111111111111")]
    [InlineData("iss", "https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0")]
    [InlineData("exp", "past")]
    [InlineData("nbf", "future")]
    public async Task A_token_with_one_wrong_claim_is_refused(string claim, string value)
    {
        using var client = await server.ClientAsync();
        var good = new JsonWebToken(client.DefaultRequestHeaders.Authorization!.Parameter);

        using var response = await CallAsync(client, Reissue(good, claim, value));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("UNAUTHENTICATED", (string?)(await response.Content.ReadFromJsonAsync<JsonObject>())!["code"]);
    }

    [Fact]
    public async Task The_same_token_reissued_unchanged_is_good()
    {
        using var client = await server.ClientAsync();
        var good = new JsonWebToken(client.DefaultRequestHeaders.Authorization!.Parameter);

        using var response = await CallAsync(client, Reissue(good, "none", ""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("scp", "Mail.Read")]
    [InlineData("roles", "Visitor")]
    public async Task A_token_without_our_scope_or_a_known_role_is_forbidden(string claim, string value)
    {
        using var client = await server.ClientAsync();
        var good = new JsonWebToken(client.DefaultRequestHeaders.Authorization!.Parameter);

        using var response = await CallAsync(client, Reissue(good, claim, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_changed_signature_is_refused()
    {
        using var client = await server.ClientAsync();
        var token = client.DefaultRequestHeaders.Authorization!.Parameter!;

        using var response = await CallAsync(client, token[..^4] + (token.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> CallAsync(HttpClient client, string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request);
    }

    private string Reissue(JsonWebToken good, string changed, string value)
    {
        var claims = good.Claims.GroupBy(claim => claim.Type).ToDictionary(group => group.Key, group => group.Key switch
        {
            "roles" => group.Select(claim => claim.Value).ToArray(),
            "iat" or "nbf" or "exp" => long.Parse(group.First().Value, CultureInfo.InvariantCulture),
            _ => (object)group.First().Value,
        });
        const int TwoHours = 7200;
        if (changed != "none")
        {
            claims[changed] = changed switch
            {
                "exp" => (long)claims["iat"] - TwoHours,
                "nbf" => (long)claims["iat"] + TwoHours,
                "roles" => new[] { value },
                _ => value,
            };
        }

        return server.Services.GetRequiredService<DemoTenantSetup>().Host.Issuer.Sign(claims);
    }
}
