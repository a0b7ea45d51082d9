using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using OfficeKi.DemoTenant;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant.SignIn;

/// <summary>A program without a browser signs somebody in.</summary>
public sealed class DeviceGrantTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Fact]
    public async Task Who_picks_a_persona_on_the_page_signs_the_program_in_once()
    {
        var begun = await BeginAsync();
        var early = await RedeemAsync(begun);
        var page = await AnswerAsync(begun, query: "");
        await AnswerAsync(begun, TestCity.Administrator.Id);
        await AnswerAsync(begun, TestCity.Clerk.Id); // too late to be somebody else
        var token = await RedeemAsync(begun);
        var again = await RedeemAsync(begun);

        Assert.Equal("authorization_pending", (string?)early["error"]);
        Assert.Contains(TestCity.Administrator.DisplayName, page, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCity.Neighbour.DisplayName, page, StringComparison.Ordinal);
        var jwt = new JsonWebToken((string)token["access_token"]!);
        Assert.Equal((TestCity.Administrator.ObjectId, "AppCatalog.Submit"), (jwt.GetPayloadValue<string>("oid"), jwt.GetPayloadValue<string>("scp")));
        Assert.Equal("bad_verification_code", (string?)again["error"]);
    }

    [Fact]
    public async Task Who_declines_gives_no_token()
    {
        var begun = await BeginAsync();
        await AnswerAsync(begun, "nobody");

        Assert.Equal("authorization_declined", (string?)(await RedeemAsync(begun))["error"]);
    }

    [Fact]
    public async Task After_fifteen_minutes_the_code_has_expired()
    {
        var begun = await BeginAsync();
        tenant.Time.Advance(DeviceCodes.Lifetime);

        Assert.Equal("expired_token", (string?)(await RedeemAsync(begun))["error"]);
        Assert.Contains("AADSTS70018", await AnswerAsync(begun, TestCity.Clerk.Id), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("client_id", "someone-else", 700016)]
    [InlineData("client_id", null, 900144)]
    [InlineData("scope", "Everything.Write", 650053)]
    [InlineData("scope", null, 70011)]
    public async Task A_device_sign_in_is_not_begun_with(string field, string? value, int code) =>
        Assert.Equal(code, (int)(await BeginAsync(field, value))["error_codes"]![0]!);

    [Theory]
    [InlineData(nameof(TestCity.Unlicensed), 50105)]
    [InlineData(nameof(TestCity.Lead), 65001)]
    public async Task Who_may_not_sign_in_gets_no_token_here_either(string persona, int code)
    {
        var (begun, who) = (await BeginAsync(), persona == nameof(TestCity.Lead) ? TestCity.Lead : TestCity.Unlicensed);
        await AnswerAsync(begun, who.Id);
        tenant.Host.Obstacles.Put(TestCity.Lead, Obstacle.ConsentRequired);

        var answer = await RedeemAsync(begun);
        tenant.Host.Obstacles.Settle(TestCity.Lead);

        Assert.Equal(code, (int)answer["error_codes"]![0]!);
    }

    [Fact]
    public async Task A_code_of_another_tenant_or_nobodys_code_is_refused()
    {
        var begun = await BeginAsync();

        Assert.Equal("bad_verification_code", (string?)(await RedeemAsync(begun, TestCity.OtherTenant))["error"]);
        begun["device_code"] = "guessed";
        Assert.Equal("bad_verification_code", (string?)(await RedeemAsync(begun))["error"]);
    }

    private Task<JsonNode> BeginAsync(string? changed = null, string? value = null)
    {
        Dictionary<string, string?> form = new() { ["client_id"] = TestCity.ClientId, ["scope"] = $"{tenant.Host.Addresses.Origin}/AppCatalog.Submit offline_access" };
        if (changed is not null)
        {
            form[changed] = value;
        }

        return PostAsync($"{TestCity.Tenant}/oauth2/v2.0/devicecode", form);
    }

    private Task<JsonNode> RedeemAsync(JsonNode begun, string tenantId = TestCity.Tenant) => PostAsync($"{tenantId}/oauth2/v2.0/token", new()
    {
        ["client_id"] = TestCity.ClientId,
        ["grant_type"] = DeviceGrant.GrantType,
        ["device_code"] = (string?)begun["device_code"],
    });

    private async Task<string> AnswerAsync(JsonNode begun, string query)
    {
        using var response = await tenant.Client.GetAsync(new Uri($"{begun["verification_uri"]}{(query.Length > 0 ? $"?persona={query}" : "")}"));
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<JsonNode> PostAsync(string path, Dictionary<string, string?> form)
    {
        using var content = new FormUrlEncodedContent(form.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)));
        using var response = await tenant.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return await TestTenant.ReadAsync(response);
    }
}
