using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>Microsoft's emulator has no token: it is believed in the demo, on this machine, and nowhere else.</summary>
public class EmulatorTests(TeamsServer teams, DemoMachine machine) : IClassFixture<TeamsServer>, IClassFixture<DemoMachine>
{
    private const string Header = "x-ms-agents-playground";
    private const string ServiceUrl = "http://localhost:56150/_connector";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task On_this_machine_it_is_believed(string address)
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
    }

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData(null)]
    public async Task From_elsewhere_it_is_not(string? address)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(address));
    }

    [Fact]
    public async Task Without_its_header_or_behind_a_proxy_or_beside_a_token_it_is_not()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("127.0.0.1", request => request.Headers.Remove(Header)));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("127.0.0.1", request => request.Headers.Add("X-Forwarded-For", "10.0.0.7")));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("127.0.0.1", request => request.Headers.Authorization = new("Bearer", "x")));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("ftp://localhost/")]
    public async Task A_service_that_is_not_on_this_machine_is_refused(string serviceUrl)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("127.0.0.1", activity: activity => activity["serviceUrl"] = serviceUrl));
    }

    [Fact]
    public async Task Another_tenant_is_refused_as_ever()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("127.0.0.1", activity: activity =>
        {
            activity["conversation"]!["tenantId"] = Guid.Empty.ToString();
            activity["channelData"]!["tenant"]!["id"] = Guid.Empty.ToString();
        }));
    }

    private async Task<HttpStatusCode> StatusAsync(string? address, Action<HttpRequestMessage>? request = null, Action<JsonObject>? activity = null)
    {
        machine.Address = address is null ? null : IPAddress.Parse(address);
        using var client = await machine.Server.ClientAsync(persona: null);
        var body = teams.Invoke("composeExtension/setting", new JsonObject());
        body["serviceUrl"] = ServiceUrl;
        activity?.Invoke(body);
        using HttpRequestMessage message = new(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(body) };
        message.Headers.Add(Header, "true");
        request?.Invoke(message);
        using var response = await client.SendAsync(message);
        return response.StatusCode;
    }
}

/// <summary>A demo not connected to Teams. Requests in process have no address; here they get one.</summary>
public sealed class DemoMachine : IAsyncLifetime, IStartupFilter
{
    public DemoMachine() => Server = new DemoServer().With(services => services.AddSingleton<IStartupFilter>(this));

    public DemoServer Server { get; }

    public IPAddress? Address { get; set; }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            context.Connection.RemoteIpAddress = Address;
            return following(context);
        });
        next(app);
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => ((IAsyncLifetime)Server).DisposeAsync();
}
