using System.Net;
using System.Net.NetworkInformation;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant;

public sealed class HostTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Fact]
    public async Task Nobody_trusts_the_certificate_by_chance()
    {
        using var stranger = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => stranger.GetAsync(tenant.Host.BaseAddress));
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0/me")]
    [InlineData("https://localhost:1/")]
    [InlineData("http://localhost/")]
    public async Task The_handler_reaches_nothing_else(string address) =>
        await Assert.ThrowsAsync<HttpRequestException>(() => tenant.Client.GetAsync(new Uri(address)));

    [Fact]
    public async Task The_handler_of_one_start_does_not_trust_the_next()
    {
        var other = new TestTenant();
        await other.InitializeAsync();
        using var client = new HttpClient(new OfficeKi.DemoTenant.Hosting.LoopbackHandler(other.Host.BaseAddress, tenant.Host.Certificate));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(other.Host.BaseAddress));
        await other.DisposeAsync();

        Assert.Equal(HttpRequestError.SecureConnectionError, failure.HttpRequestError);
    }

    [Fact]
    public async Task What_msal_asks_of_the_public_cloud_is_answered_here()
    {
        using var response = await tenant.Client.GetAsync(new Uri("https://login.microsoftonline.com/common/discovery/instance?api-version=1.1"));

        Assert.Equal("localhost", (string?)(await TestTenant.ReadAsync(response))["metadata"]![0]!["preferred_network"]);
    }

    [Fact]
    public void It_listens_on_the_loopback_interface_only()
    {
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port == tenant.Host.BaseAddress.Port).ToList();

        Assert.NotEmpty(listeners);
        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address)));
    }

    [Fact]
    public async Task A_taken_port_stops_the_start()
    {
        var options = new DemoTenantOptions { Port = tenant.Host.BaseAddress.Port, ApiClientId = TestCity.ClientId, RedirectUris = [] };

        await Assert.ThrowsAsync<IOException>(() => DemoTenantHost.StartAsync(TestCity.Create(), options, CancellationToken.None));
    }
}
