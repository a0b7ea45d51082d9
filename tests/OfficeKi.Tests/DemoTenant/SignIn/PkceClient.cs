using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.Tests.DemoTenant.SignIn;

/// <summary>The browser's side of an authorisation code flow.</summary>
internal sealed class PkceClient(HttpClient browser)
{
    public const string Verifier = "a-verifier-of-at-least-forty-three-characters-0123456789";

    public static string Challenge { get; } = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    public Task<HttpResponseMessage> AuthorizeAsync(string tenant, params (string Name, string? Value)[] changes)
    {
        var query = new Dictionary<string, string?>
        {
            ["client_id"] = TestCity.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = "http://localhost:5080/panes/redirect",
            ["scope"] = $"api://localhost:5080/{TestCity.ClientId}/access_as_user openid profile offline_access",
            ["code_challenge"] = Challenge,
            ["code_challenge_method"] = "S256",
            ["state"] = "s&1",
            ["prompt"] = "none",
            ["login_hint"] = TestCity.Clerk.Id,
        };
        foreach (var (name, value) in changes)
        {
            query[name] = value;
        }

        var given = query.Where(pair => pair.Value is not null).ToDictionary();
        return browser.GetAsync(new Uri(QueryHelpers.AddQueryString($"/demo/{tenant}/oauth2/v2.0/authorize", given), UriKind.Relative));
    }

    public async Task<string> CodeAsync(string tenant, params (string Name, string? Value)[] changes)
    {
        using var response = await AuthorizeAsync(tenant, changes);
        return Answer(response)["code"]!;
    }

    public static System.Collections.Specialized.NameValueCollection Answer(HttpResponseMessage response) =>
        HttpUtility.ParseQueryString(response.Headers.Location!.Query);

    public Task<(int Status, JsonNode Body)> RedeemAsync(string code, params (string Name, string? Value)[] changes) =>
        RedeemAtAsync(TestCity.Tenant, code, changes);

    public Task<(int Status, JsonNode Body)> RedeemAtAsync(string tenant, string code, params (string Name, string? Value)[] changes) =>
        PostAsync(tenant, new()
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = TestCity.ClientId,
            ["redirect_uri"] = "http://localhost:5080/panes/redirect",
            ["code_verifier"] = Verifier,
            ["code"] = code,
        }, changes);

    public async Task<(int Status, JsonNode Body)> RefreshAsync(string? token, params (string Name, string? Value)[] changes) =>
        await PostAsync(TestCity.Tenant, new()
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = TestCity.ClientId,
            ["refresh_token"] = token,
        }, changes);

    private async Task<(int Status, JsonNode Body)> PostAsync(
        string tenant, Dictionary<string, string?> form, (string Name, string? Value)[] changes)
    {
        foreach (var (name, value) in changes)
        {
            form[name] = value;
        }

        using var content = new FormUrlEncodedContent(form.Where(pair => pair.Value is not null));
        using var response = await browser.PostAsync(new Uri($"/demo/{tenant}/oauth2/v2.0/token", UriKind.Relative), content);
        return ((int)response.StatusCode, await TestTenant.ReadAsync(response));
    }
}
