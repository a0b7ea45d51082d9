using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OfficeKi.Tests.Server;

/// <summary>How the program starts, as its own process: the demo only where it is safe, real settings without the demo.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("officeki-start-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Production", "does not start with ASPNETCORE_ENVIRONMENT=Production")]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:0", "is no loopback address")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:0;http://*:0", "is no loopback address")]
    [InlineData("OfficeKi__Models__0__Id", "model-without-endpoint", "Endpoint")]
    [InlineData("OfficeKi__RequestsPerMinute", "many", "RequestsPerMinute")]
    [InlineData("OfficeKi__Retention__DecisionsMonths", "5", "OfficeKi:Retention:DecisionsMonths must be 6 to 120")]
    [InlineData("OfficeKi__Alerts__RefusalPercent", "101", "RefusalPercent 0 to 100")]
    [InlineData("OfficeKi__Teams__PublicUrl", "http://officeki.example/path", "OfficeKi:Teams:PublicUrl")]
    public async Task A_wrong_setting_stops_the_start_and_says_which(string name, string value, string said)
    {
        using var server = Start(new() { [name] = value });
        var output = server.StandardOutput.ReadToEndAsync();
        var errors = server.StandardError.ReadToEndAsync();

        await server.WaitForExitAsync();

        Assert.NotEqual(0, server.ExitCode);
        Assert.Contains(said, await output + await errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_does_not_start_beside_production_settings()
    {
        using var server = Start(new() { ["OfficeKi__Demo"] = "true", ["AzureAd__ClientId"] = Guid.NewGuid().ToString() });
        var output = server.StandardOutput.ReadToEndAsync();
        var errors = server.StandardError.ReadToEndAsync();

        await server.WaitForExitAsync();

        Assert.NotEqual(0, server.ExitCode);
        Assert.Contains("beside production settings", await output + await errors, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "INJ-6")]
    [Trait("Requirement", "V3.4.3")]
    [Trait("Requirement", "V3.6.1")]
    public async Task With_Entra_settings_there_is_no_demo_and_no_token_of_its()
    {
        var port = FreePort();
        using var server = Start(new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["AzureAd__Instance"] = "https://login.invalid/",
            ["AzureAd__TenantId"] = Guid.NewGuid().ToString(),
            ["AzureAd__ClientId"] = Guid.NewGuid().ToString(),
            ["AzureAd__ClientCredentials__0__SourceType"] = "ClientSecret",
            ["AzureAd__ClientCredentials__0__ClientSecret"] = "not-a-real-secret",
        });
        try
        {
            await ListeningAsync(server);
            using HttpClient client = new() { BaseAddress = new($"http://127.0.0.1:{port}") };

            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(new Uri("/api/me", UriKind.Relative))).StatusCode);
            using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["username"] = "sachbearbeitung", ["password"] = "demo" });
            Assert.False((await client.PostAsync(new Uri("/demo/token", UriKind.Relative), form)).IsSuccessStatusCode);
            Assert.Equal(HttpStatusCode.Unauthorized, await EmulateAsync(client));
            Assert.Contains("\"mode\":\"entra\"", await client.GetStringAsync(new Uri("/panes/config.json", UriKind.Relative)), StringComparison.Ordinal);
            Assert.Contains("appsforoffice.microsoft.com", await client.GetStringAsync(new Uri("/panes/word", UriKind.Relative)), StringComparison.Ordinal);
            Assert.Contains("Menüband", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
            await ContentPolicy.AssertPagesAsync(client, "https://appsforoffice.microsoft.com", "https://login.invalid");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task A_body_without_a_length_is_cut_off_at_the_limit()
    {
        var port = FreePort();
        using var server = Start(new() { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" });
        try
        {
            await ListeningAsync(server);
            using HttpClient client = new() { BaseAddress = new($"http://127.0.0.1:{port}") };
            client.DefaultRequestHeaders.Authorization = new("Bearer", await DemoServer.TokenAsync(client, "sachbearbeitung"));
            using HttpRequestMessage request = new(HttpMethod.Post, "/api/runs")
            {
                Content = new StringContent($"{{\"content\":{{\"text\":\"{new string('a', 5 * 1024 * 1024)}\"}}}}", Encoding.UTF8, "application/json"),
            };
            request.Headers.TransferEncodingChunked = true;

            using var response = await client.SendAsync(request);

            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            Assert.Contains("TOO_LARGE", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    // On this machine and with the emulator's header: outside the demo that is nobody.
    private static async Task<HttpStatusCode> EmulateAsync(HttpClient client)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/messages") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add("x-ms-agents-playground", "true");
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private Process Start(Dictionary<string, string> settings)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "OfficeKi.Server.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment["OfficeKi__DataDirectory"] = _data;
        start.Environment["OfficeKi__DemoPort"] = "0";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task ListeningAsync(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Application started", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("the server ended before it listened: " + await server.StandardError.ReadToEndAsync());
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
