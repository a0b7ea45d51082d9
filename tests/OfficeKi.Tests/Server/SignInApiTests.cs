using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OfficeKi.Tests.Server;

/// <summary>Who gets in.</summary>
public class SignInApiTests(DemoServer server) : IClassFixture<DemoServer>
{
    /// <summary>Everything else demands sign-in.</summary>
    private static readonly string[] Public =
    [
        "", "api/register", "barrierefreiheit", "demo/sign-in.css", "demo/token", "demo/{tid}/oauth2/v2.0/authorize", "demo/{tid}/oauth2/v2.0/token", "health/live", "health/ready", "hilfe", "hilfe/administration", "openapi/{documentName}.json", "panes/config.json", "panes/outlook", "panes/teams", "panes/word", "personalrat", "transparenz", "verwaltung",
    ];

    [Fact]
    public void Every_route_demands_sign_in_unless_it_is_listed()
    {
        using var client = server.CreateClient();

        var open = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct();

        Assert.Equal(Public.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/api/functions?surface=word")]
    [InlineData("/api/me")]
    [InlineData("/api/me/events")]
    [InlineData("/api/content?query=a")]
    [InlineData("/api/content/drive:a~b")]
    [InlineData("/demo/content")]
    public async Task Without_a_token_nothing_is_shown(string path)
    {
        using var client = await server.ClientAsync(persona: null);

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("UNAUTHENTICATED", (string?)(await response.Content.ReadFromJsonAsync<JsonObject>())!["code"]);
    }

    [Fact]
    public async Task A_persona_without_a_licence_is_told_whom_to_ask()
    {
        using var client = await server.ClientAsync("ohnelizenz");

        using var response = await client.GetAsync(new Uri("/api/functions?surface=word", UriKind.Relative));
        var body = await response.Content.ReadFromJsonAsync<JsonObject>();

        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (response.StatusCode, (string?)body!["code"]));
        Assert.Contains("Administration", (string)body["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("nonsense")]
    public async Task A_token_that_is_none_is_refused(string token)
    {
        using var client = await server.ClientAsync(persona: null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(new Uri("/api/me", UriKind.Relative))).StatusCode);
    }

    [Fact]
    [Trait("Requirement", "DP-05")]
    public async Task The_caller_sees_roles_and_what_is_kept_and_the_own_records()
    {
        using var client = await server.ClientAsync("personalrat");
        await client.RunAsync(new { function = "summarize", surface = "word", content = new { text = "Der Rat hat am 14. September 2026 getagt und die Satzung beschlossen." } });

        var me = await client.GetFromJsonAsync<JsonObject>(new Uri("/api/me", UriKind.Relative));
        var events = await client.GetFromJsonAsync<JsonObject>(new Uri("/api/me/events", UriKind.Relative));

        Assert.Contains(me!["roles"]!.AsArray(), role => (string?)role == "StaffCouncil");
        Assert.Equal("summarize", (string?)Assert.Single(events!["events"]!.AsArray())!["function"]);
    }

    [Fact]
    public async Task The_openapi_document_names_the_calls()
    {
        using var client = await server.ClientAsync(persona: null);

        var document = await client.GetFromJsonAsync<JsonObject>(new Uri("/openapi/v1.json", UriKind.Relative));

        Assert.All(["/api/functions", "/api/runs", "/api/runs/{runId}/outcome", "/api/me", "/api/content"], path => Assert.NotNull(document!["paths"]![path]));
    }
}
