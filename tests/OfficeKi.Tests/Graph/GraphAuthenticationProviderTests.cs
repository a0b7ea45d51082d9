using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Abstractions;
using Microsoft.Kiota.Abstractions;
using NSubstitute;
using OfficeKi.Graph;
using OfficeKi.Graph.Connection;

namespace OfficeKi.Tests.Graph;

public class GraphAuthenticationProviderTests
{
    private const string Claims = """{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}""";

    private readonly IAuthorizationHeaderProvider _headers = Substitute.For<IAuthorizationHeaderProvider>();
    private readonly List<string?> _claims = [];

    public GraphAuthenticationProviderTests() => _headers
        .CreateAuthorizationHeaderForUserAsync(default!, default, default, default)
        .ReturnsForAnyArgs(call =>
        {
            _claims.Add(call.Arg<AuthorizationHeaderProviderOptions>().AcquireTokenOptions.Claims);
            return "Bearer secret";
        });

    [Theory]
    // what the service sent → what the token library gets
    [InlineData("eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNzAwMDAwMDAwIn19fQ==", Claims)]
    [InlineData("eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNzAwMDAwMDAwIn19fQ", Claims)]
    [InlineData(Claims, Claims)]
    [InlineData("no json and no base64!", null)]
    [InlineData("WzFd", null)]
    [InlineData("", null)]
    public async Task The_claims_of_a_challenge_are_decoded(string sent, string? expected)
    {
        await AuthenticateAsync("https://graph.microsoft.com/v1.0/me", new() { ["claims"] = sent });

        Assert.Equal([expected], _claims);
    }

    [Fact]
    public async Task Url_safe_base64_is_decoded_too()
    {
        const string Json = """{"a":"???>>>"}""";
        var sent = Convert.ToBase64String(Encoding.UTF8.GetBytes(Json)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

        await AuthenticateAsync("https://graph.microsoft.com/v1.0/me", new() { ["claims"] = sent });

        Assert.Equal([Json], _claims);
    }

    [Fact]
    public async Task Without_a_challenge_there_are_no_claims()
    {
        await AuthenticateAsync("https://graph.microsoft.com/v1.0/me");

        Assert.Equal([null], _claims);
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0/me", true)]
    [InlineData("https://GRAPH.microsoft.com:443/v1.0/me", true)]
    [InlineData("http://graph.microsoft.com/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com:8443/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com.evil.example/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com@evil.example/v1.0/me", false)]
    [InlineData("https://user@graph.microsoft.com/v1.0/me", false)]
    [InlineData("https://evil.example/https://graph.microsoft.com/", false)]
    [InlineData("https://stadt.sharepoint.com/a", false)]
    public async Task Only_the_configured_host_gets_a_token(string uri, bool expected)
    {
        var request = await AuthenticateAsync(uri);

        Assert.Equal(expected, request.Headers.ContainsKey("Authorization"));
        Assert.Equal(expected ? 1 : 0, _claims.Count);
    }

    [Fact]
    public async Task A_token_that_was_already_there_is_replaced_and_elsewhere_removed()
    {
        var here = await AuthenticateAsync("https://graph.microsoft.com/v1.0/me", old: "Bearer old");
        var elsewhere = await AuthenticateAsync("https://evil.example/", old: "Bearer old");

        Assert.Equal(["Bearer secret"], here.Headers["Authorization"]);
        Assert.False(elsewhere.Headers.ContainsKey("Authorization"));
    }

    private async Task<RequestInformation> AuthenticateAsync(string uri, Dictionary<string, object>? context = null, string? old = null)
    {
        var request = new RequestInformation { HttpMethod = Method.GET, URI = new(uri) };
        if (old is not null)
        {
            request.Headers.Add("Authorization", old);
        }

        var provider = new GraphAuthenticationProvider(
            _headers, new GraphAddress(Options.Create(new GraphOptions())), "Bearer", GraphRig.Caller, GraphScopes.Mail);
        await provider.AuthenticateRequestAsync(request, context);
        return request;
    }
}
