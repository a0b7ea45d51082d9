using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FsCheck.Xunit;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant;

/// <summary>Whatever is sent, the service answers, and never with a failure of its own.</summary>
public sealed class BadInputTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private static readonly string[] Paths =
    [
        "v1.0/me/messages", "v1.0/me/events", "v1.0/me/chats", "v1.0/drives/b!rathaus/root/children", "v1.0/shares/u!", "v1.0/search/query",
        "v1.0/$batch", "v1.0/me/drives", "common/oauth2/v2.0/authorize", "common/oauth2/v2.0/token", "download/", "",
    ];

    private static readonly string[] Options =
        ["$filter", "$search", "$top", "$skip", "$orderby", "$select", "$expand", "$count", "scope", "redirect_uri", "ui_locales", "persona"];

    [Property(MaxTest = 150)]
    public async Task<bool> Any_address_is_answered(uint path, string? segment, uint option, string? value, bool post)
    {
        var address = $"{Paths[path % Paths.Length]}{Uri.EscapeDataString(segment ?? "")}?{Options[option % Options.Length]}={Uri.EscapeDataString(value ?? "")}";

        return await StatusAsync(address, post, value ?? "", "application/json") < 500;
    }

    [Property(MaxTest = 50)]
    public async Task<bool> Any_form_is_answered(string? name, string? value, bool known)
    {
        var form = $"grant_type=refresh_token&client_id={TestCity.ClientId}&{Uri.EscapeDataString(known ? "refresh_token" : name ?? "")}={Uri.EscapeDataString(value ?? "")}";

        return await StatusAsync("common/oauth2/v2.0/token", post: true, form, "application/x-www-form-urlencoded") is >= 400 and < 500;
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/x-www-form-urlencoded; charset=nonsense")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    public async Task A_form_of_too_many_fields_or_another_kind_is_refused(string type)
    {
        var form = string.Join('&', Enumerable.Range(0, 2000).Select(number => $"f{number}=x"));

        Assert.Equal(400, await StatusAsync("common/oauth2/v2.0/token", post: true, form, type));
    }

    [Theory]
    [InlineData("v1.0/search/query")]
    [InlineData("v1.0/$batch")]
    public async Task Deep_or_long_json_is_refused(string path)
    {
        Assert.Equal(400, await StatusAsync(path, post: true, new string('[', 100_000), "application/json"));

        // Over HTTP/1.1 a server that will not read on closes the connection, and the answer may get lost with it.
        Assert.Equal(413, await StatusAsync(path, post: true, $"\"{new string('x', 1024 * 1024)}\"", "application/json", HttpVersion.Version20));
    }

    private async Task<int> StatusAsync(string address, bool post, string body, string type, Version? version = null)
    {
        using var request = new HttpRequestMessage(post ? HttpMethod.Post : HttpMethod.Get, address);
        request.Version = version ?? HttpVersion.Version11;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tenant.GraphToken(TestCity.Clerk, [.. GraphScopes.Known]));
        if (post)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var response = await tenant.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
