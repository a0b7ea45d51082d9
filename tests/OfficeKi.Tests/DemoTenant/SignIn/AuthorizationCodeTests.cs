using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant.SignIn;

public sealed class AuthorizationCodeTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private readonly PkceClient _pane = new(tenant.Browser);

    [Fact]
    public async Task A_silent_sign_in_gives_a_code_and_the_code_gives_a_token_as_entra_issues_it()
    {
        using var response = await _pane.AuthorizeAsync(TestCity.Tenant, ("nonce", "n-1"));
        var answer = PkceClient.Answer(response);
        var (status, body) = await _pane.RedeemAsync(answer["code"]!);
        var token = new JsonWebToken((string)body["access_token"]!);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("s&1", answer["state"]);
        Assert.Equal(200, status);
        Assert.Equal(TestCity.ClientId, token.Audiences.Single());
        Assert.Equal($"{tenant.Host.BaseAddress}{TestCity.Tenant}/v2.0", token.Issuer);
        Assert.Equal("access_as_user", token.GetPayloadValue<string>("scp"));
        Assert.Equal(["Staff"], token.GetPayloadValue<string[]>("roles"));
        Assert.Equal(TestCity.Clerk.ObjectId, token.GetPayloadValue<string>("oid"));
        Assert.Equal(TestCity.Tenant, token.GetPayloadValue<string>("tid"));
        Assert.Equal("2.0", token.GetPayloadValue<string>("ver"));
        Assert.Equal(TestCity.ClientId, token.GetPayloadValue<string>("azp"));
        Assert.Equal(TestCity.Clerk.Mail, token.GetPayloadValue<string>("preferred_username"));
        Assert.Equal(TimeSpan.FromHours(1), token.ValidTo - token.IssuedAt);
        Assert.NotEqual(TestCity.Clerk.ObjectId, token.Subject);
        Assert.Equal("n-1", new JsonWebToken((string)body["id_token"]!).GetPayloadValue<string>("nonce"));
        Assert.NotNull(body["refresh_token"]);
    }

    [Theory]
    [InlineData("code_verifier", "another-verifier-of-at-least-forty-three-characters-012", 501481)]
    [InlineData("code_verifier", null, 9002325)]
    [InlineData("redirect_uri", "http://localhost:9999/panes/redirect", 500112)]
    [InlineData("client_id", "00000000-0000-4000-8000-000000000000", 700016)]
    [InlineData("client_secret", "guessed", 7000215)]
    [InlineData("code", "made-up", 70008)]
    [InlineData("code", null, 900144)]
    [InlineData("grant_type", "password", 70003)]
    [InlineData("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer", 70003)] // never at the browser's door
    [InlineData("grant_type", null, 900144)]
    public async Task A_code_is_refused_with(string field, string? value, int expected)
    {
        var code = await _pane.CodeAsync(TestCity.Tenant);

        var (status, body) = await _pane.RedeemAsync(code, (field, value));

        Assert.InRange(status, 400, 401);
        Assert.Equal(expected, (int)body["error_codes"]![0]!);
        Assert.StartsWith($"AADSTS{expected}: ", (string?)body["error_description"], StringComparison.Ordinal);
        Assert.NotNull(body["trace_id"]);
        Assert.NotNull(body["correlation_id"]);
        Assert.Null(body["access_token"]);
    }

    [Fact]
    public async Task A_code_used_twice_is_refused_and_ends_what_it_was_used_for()
    {
        var code = await _pane.CodeAsync(TestCity.Tenant);
        var (_, first) = await _pane.RedeemAsync(code);

        var (_, second) = await _pane.RedeemAsync(code);
        var (_, refreshed) = await _pane.RefreshAsync((string?)first["refresh_token"]);

        Assert.Equal(54005, (int)second["error_codes"]![0]!);
        Assert.Equal(50173, (int)refreshed["error_codes"]![0]!);
    }

    [Fact]
    public async Task A_wrong_guess_uses_the_code_up()
    {
        var code = await _pane.CodeAsync(TestCity.Tenant);
        await _pane.RedeemAsync(code, ("code_verifier", new string('x', 43)));

        var (_, body) = await _pane.RedeemAsync(code);

        Assert.Equal(54005, (int)body["error_codes"]![0]!);
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes()
    {
        var code = await _pane.CodeAsync(TestCity.Tenant);
        tenant.Time.Advance(TimeSpan.FromMinutes(10));

        var (_, body) = await _pane.RedeemAsync(code);

        Assert.Equal(70008, (int)body["error_codes"]![0]!);
    }

    [Theory]
    [InlineData("redirect_uri", "https://evil.example/panes/redirect")]
    [InlineData("redirect_uri", "http://localhost:5080/panes/redirect/other")]
    [InlineData("redirect_uri", "http://localhost:5080/panes/redirect#x")]
    [InlineData("redirect_uri", " http://localhost:5080/panes/redirect")]
    [InlineData("redirect_uri", "http://localhost:5080/panes/redirect\r\nX: y")]
    [InlineData("redirect_uri", "http://localhost:5080/panes/x/../redirect")]
    [InlineData("redirect_uri", "http:\\\\localhost:5080\\panes\\redirect")]
    [InlineData("redirect_uri", "http://me@localhost:5080/panes/redirect")]
    [InlineData("redirect_uri", "https://localhost:5080/panes/redirect")]
    [InlineData("redirect_uri", "http://localhost.evil.example/panes/redirect")]
    [InlineData("redirect_uri", "https://ki.moselau.example:444/redirect")] // any port only on a loopback host
    [InlineData("redirect_uri", null)]
    [InlineData("client_id", "00000000-0000-4000-8000-000000000000")]
    public async Task Nobody_is_sent_to_an_address_that_is_not_registered(string field, string? value)
    {
        using var response = await _pane.AuthorizeAsync(TestCity.Tenant, (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(response.Headers.Location);
    }

    [Theory]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("response_mode", "form_post", "unsupported_response_type")]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge", "short", "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("scope", null, "invalid_scope")]
    [InlineData("scope", "Mail.Send", "invalid_scope")]
    [InlineData("scope", "access_as_user User.Read", "invalid_request")]
    [InlineData("login_hint", null, "login_required")]
    [InlineData("login_hint", "nobody", "login_required")]
    [InlineData("login_hint", "nachbarstadt", "login_required")] // of another tenant
    [InlineData("login_hint", "ohnelizenz", "access_denied")]
    public async Task Other_errors_go_back_to_the_program(string field, string? value, string expected)
    {
        using var response = await _pane.AuthorizeAsync(TestCity.Tenant, (field, value));
        var answer = PkceClient.Answer(response);

        Assert.Equal(expected, answer["error"]);
        Assert.Equal("s&1", answer["state"]);
        Assert.Null(answer["code"]);
    }

    [Fact]
    public async Task The_answer_may_stand_in_the_fragment()
    {
        using var response = await _pane.AuthorizeAsync(TestCity.Tenant, ("response_mode", "fragment"));

        Assert.StartsWith("#code=", response.Headers.Location!.Fragment, StringComparison.Ordinal);
        Assert.Empty(response.Headers.Location.Query);
    }

    [Theory]
    [InlineData("common", 200)]
    [InlineData("organizations", 200)]
    [InlineData(TestCity.OtherTenant, 200)]
    [InlineData(TestCity.Tenant, 400)]
    [InlineData("99999999-0000-4000-8000-000000000000", 400)]
    public async Task Under_a_common_name_people_of_every_tenant_sign_in_but_not_in_another_tenant(string tenantId, int expected)
    {
        var code = await _pane.CodeAsync("common", ("login_hint", TestCity.Neighbour.Mail));

        var (status, _) = await _pane.RedeemAtAsync(tenantId, code);

        Assert.Equal(expected, status);
    }

    [Fact]
    public async Task An_unknown_tenant_has_no_sign_in_page()
    {
        using var response = await _pane.AuthorizeAsync("99999999-0000-4000-8000-000000000000");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(nameof(Obstacle.ConsentRequired), "consent_required")]
    [InlineData(nameof(Obstacle.MultiFactorRequired), "interaction_required")]
    [InlineData(nameof(Obstacle.Revoked), "login_required")]
    public async Task An_obstacle_stops_silent_sign_in_until_the_person_signs_in_by_hand(string obstacle, string expected)
    {
        tenant.Host.Obstacles.Put(TestCity.Clerk, Enum.Parse<Obstacle>(obstacle));

        using var silent = await _pane.AuthorizeAsync(TestCity.Tenant, ("persona", TestCity.Clerk.Id));
        using var byHand = await _pane.AuthorizeAsync(TestCity.Tenant, ("prompt", null), ("persona", TestCity.Clerk.Id));
        using var again = await _pane.AuthorizeAsync(TestCity.Tenant);

        Assert.Equal(expected, PkceClient.Answer(silent)["error"]);
        Assert.NotNull(PkceClient.Answer(byHand)["code"]);
        Assert.NotNull(PkceClient.Answer(again)["code"]);
    }
}
