using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Abstractions;
using NSubstitute;
using OfficeKi.Core;
using OfficeKi.Graph;

namespace OfficeKi.Tests.Graph;

/// <summary>Where the token goes, and where it never goes.</summary>
public sealed class TokenTests : IDisposable
{
    private const string Item = "/v1.0/drives/d/items/i";
    private const string Download = "https://stadt.sharepoint.com/_layouts/15/download.aspx?UniqueId=1&tempauth=v1.a%2Db%24c%2e";

    private readonly GraphRig _rig = new();

    [Fact]
    [Trait("Requirement", "DSK-3")]
    public async Task The_token_is_the_callers_own_in_the_callers_tenant()
    {
        await _rig.FindAsync("event:e");

        await _rig.Headers.Received(1).CreateAuthorizationHeaderForUserAsync(
            Arg.Any<IEnumerable<string>>(), Arg.Any<AuthorizationHeaderProviderOptions>(), GraphRig.Caller.Principal, Arg.Any<CancellationToken>());
        await _rig.Headers.DidNotReceiveWithAnyArgs().CreateAuthorizationHeaderForAppAsync(default!, default, default);
        var options = Assert.Single(_rig.TokenOptions).AcquireTokenOptions;
        Assert.Equal(("Bearer", "tenant-1"), (options.AuthenticationOptionsName, options.Tenant));
    }

    [Fact]
    public async Task A_download_is_fetched_from_its_own_address_untouched_and_without_the_token()
    {
        ServeRedirect(Download);
        _rig.Graph.Bytes("GET https://stadt.sharepoint.com/_layouts/15/download.aspx", Files.Text("Inhalt"));

        Assert.Equal(["paragraph:1=Inhalt"], GraphRig.Lines(await _rig.FoundAsync("drive:d~i")));
        var download = Assert.Single(_rig.Graph.Requests, request => request.Uri.Host == "stadt.sharepoint.com");
        Assert.Equal(Download, download.Uri.OriginalString);
        Assert.Null(download.Authorization);
        Assert.Empty(download.Headers);
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/download/ticket")]
    [InlineData("/download/ticket")]
    public async Task A_download_on_graph_itself_goes_without_the_token_too(string location)
    {
        ServeRedirect(location);
        _rig.Graph.Bytes("GET https://graph.microsoft.com/download/ticket", Files.Text("Inhalt"));

        await _rig.FoundAsync("drive:d~i");

        Assert.Null(Assert.Single(_rig.Graph.Requests, request => request.Uri.AbsolutePath == "/download/ticket").Authorization);
    }

    [Theory]
    [InlineData("http://stadt.sharepoint.com/a")]
    [InlineData("https://evil.example/a")]
    [InlineData("https://evilsharepoint.com/a")]
    [InlineData("https://sharepoint.com.evil.example/a")]
    [InlineData("https://stadt.sharepoint.com:8443/a")]
    [InlineData("https://stadt.sharepoint.com@evil.example/a")]
    [InlineData("https://user@stadt.sharepoint.com/a")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://[::1]/a")]
    [InlineData("https://graph.microsoft.com:8443/a")]
    [InlineData("//evil.example/a")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_elsewhere_is_not_followed(string location)
    {
        ServeRedirect(location);

        Assert.Equal(new ContentLookup.Unavailable(null), await _rig.FindAsync("drive:d~i"));
        Assert.Equal([$"{Item}", $"{Item}/content"], _rig.Graph.Requests.Select(request => request.Uri.AbsolutePath));
        Assert.Contains(_rig.LogText, line => line.Contains("not on the list of hosts", StringComparison.Ordinal));
        Assert.DoesNotContain(_rig.LogText, line => line.Contains("meta-data", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hosts_for_downloads_can_be_named()
    {
        using var rig = new GraphRig(("Graph:DownloadHosts:0", "files.example"));
        ServeRedirect(rig, "https://files.example/a");
        rig.Graph.Bytes("GET https://files.example/a", Files.Text("Inhalt"));

        await rig.FoundAsync("drive:d~i");
        ServeRedirect(rig, Download);

        Assert.IsType<ContentLookup.Unavailable>(await rig.FindAsync("drive:d~i"));
    }

    [Fact]
    public async Task A_chain_of_redirects_ends()
    {
        ServeRedirect("https://a.sharepoint.com/1");
        _rig.Graph.Redirect("GET https://a.sharepoint.com/1", "https://a.sharepoint.com/1");

        Assert.IsType<ContentLookup.Unavailable>(await _rig.FindAsync("drive:d~i"));
        Assert.Equal(5, _rig.Graph.Requests.Count);
    }

    [Fact]
    public async Task A_second_redirect_is_checked_as_the_first()
    {
        ServeRedirect("https://a.sharepoint.com/1");
        _rig.Graph.Redirect("GET https://a.sharepoint.com/1", "https://evil.example/");

        Assert.IsType<ContentLookup.Unavailable>(await _rig.FindAsync("drive:d~i"));
        Assert.DoesNotContain(_rig.Graph.Requests, request => request.Uri.Host == "evil.example");
    }

    [Fact]
    public async Task A_search_that_is_redirected_carries_its_words_nowhere()
    {
        _rig.Graph.Redirect("POST /v1.0/search/query", "https://a.sharepoint.com/1");

        await Assert.ThrowsAsync<ContentSearchException>(() => _rig.Source.SearchAsync(GraphRig.Caller, new("Haushalt"), 5, default));
        Assert.All(_rig.Graph.Requests, request => Assert.Equal("graph.microsoft.com", request.Uri.Host));
    }

    [Fact]
    public async Task A_failed_download_shows_no_token_to_the_other_host_on_retry()
    {
        ServeRedirect(Download);
        _rig.Graph.Fail("GET https://stadt.sharepoint.com/_layouts/15/download.aspx", 503, ("Retry-After", "0"));

        Assert.IsType<ContentLookup.Unavailable>(await _rig.FindAsync("drive:d~i"));
        var downloads = _rig.Graph.Requests.Where(request => request.Uri.Host == "stadt.sharepoint.com").ToArray();
        Assert.Equal(3, downloads.Length);
        Assert.All(downloads, request => Assert.Null(request.Authorization));
    }

    [Theory]
    [InlineData("sockets")]
    [InlineData("client")]
    [InlineData("wrapped")]
    public void A_replaced_handler_cannot_follow_redirects_or_keep_cookies(string kind)
    {
        HttpMessageHandler handler = kind == "client" ? new HttpClientHandler() : new SocketsHttpHandler();
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationManager())
            .AddGraphContent()
            .AddHttpClient(GraphModule.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => kind == "wrapped" ? new Wrapper(handler) : handler).Services
            .BuildServiceProvider();

        using var created = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(GraphModule.HttpClientName);

        Assert.Equal((false, false), handler switch
        {
            SocketsHttpHandler socketsHandler => (socketsHandler.AllowAutoRedirect, socketsHandler.UseCookies),
            HttpClientHandler client => (client.AllowAutoRedirect, client.UseCookies),
            _ => (true, true),
        });
    }

    public void Dispose() => _rig.Dispose();

    private void ServeRedirect(string location) => ServeRedirect(_rig, location);

    private static void ServeRedirect(GraphRig rig, string location) => rig.Graph
        .Json($"GET {Item}", """{"id":"i","name":"a.txt","size":3}""")
        .Redirect($"GET {Item}/content", location);

    private sealed class Wrapper(HttpMessageHandler inner) : DelegatingHandler(inner);
}
