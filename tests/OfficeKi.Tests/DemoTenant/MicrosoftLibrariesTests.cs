using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using OfficeKi.DemoTenant;
using OfficeKi.DemoTenant.SignIn;
using WebApplication = Microsoft.AspNetCore.Builder.WebApplication;

namespace OfficeKi.Tests.DemoTenant;

/// <summary>Microsoft's own libraries, set up as in production, take the demo for the real thing.</summary>
public sealed class MicrosoftLibrariesTests : IAsyncLifetime
{
    private readonly TestTenant _tenant = new() { RealTime = true };

    public Task InitializeAsync() => _tenant.InitializeAsync();

    public Task DisposeAsync() => _tenant.DisposeAsync();

    [Theory]
    [InlineData(TestCity.Tenant, "sachbearbeitung")]
    [InlineData("organizations", "sachbearbeitung")]
    [InlineData("organizations", "nachbarstadt")]
    public async Task A_token_for_the_api_becomes_a_graph_answer(string configuredTenant, string persona)
    {
        await using var api = await IdentityWebApi.StartAsync(_tenant.Host, configuredTenant);

        using var response = await CallAsync(api, persona);

        Assert.Equal((HttpStatusCode.OK, $"{persona}@"), (response.StatusCode, (await response.Content.ReadAsStringAsync())[..(persona.Length + 1)]));
    }

    [Fact]
    public async Task A_token_of_another_tenant_is_turned_away()
    {
        await using var api = await IdentityWebApi.StartAsync(_tenant.Host, TestCity.Tenant);

        using var response = await CallAsync(api, "nachbarstadt");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(nameof(Obstacle.ConsentRequired), "invalid_grant", "AADSTS65001")]
    [InlineData(nameof(Obstacle.MultiFactorRequired), "interaction_required", "capolids")]
    [InlineData(nameof(Obstacle.Revoked), "invalid_grant", "AADSTS50173")]
    public async Task An_obstacle_is_understood_as_a_challenge(string obstacle, string error, string detail)
    {
        await using var api = await IdentityWebApi.StartAsync(_tenant.Host, TestCity.Tenant);
        _tenant.Host.Obstacles.Put(TestCity.Clerk, Enum.Parse<Obstacle>(obstacle));

        using var response = await CallAsync(api, "sachbearbeitung");
        var answer = await response.Content.ReadAsStringAsync();

        Assert.StartsWith($"challenge {error} ", answer, StringComparison.Ordinal);
        Assert.Contains(detail, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ended_at_graph_leads_to_a_claims_challenge()
    {
        await using var api = await IdentityWebApi.StartAsync(_tenant.Host, TestCity.Tenant);
        using var before = await CallAsync(api, "sachbearbeitung"); // the token is in the cache now
        _tenant.Host.Obstacles.Put(TestCity.Clerk, Obstacle.Revoked);

        using var after = await CallAsync(api, "sachbearbeitung");

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.StartsWith("challenge invalid_grant AADSTS50173", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_graph_client_reads_every_kind_of_content()
    {
        var graph = DirectClient(TestCity.Clerk, [.. GraphScopes.Known]);

        var mails = await graph.Me.Messages.GetAsync(request => request.QueryParameters.Select = ["id", "subject"]);
        var all = new List<Message>();
        await PageIterator<Message, MessageCollectionResponse>
            .CreatePageIterator(graph, mails!, mail => { all.Add(mail); return true; }).IterateAsync();
        var mail = await graph.Me.Messages["m-1"].GetAsync(request => request.Headers.Add("Prefer", "outlook.body-content-type=\"text\""));
        var attachment = (await graph.Me.Messages["m-1"].Attachments.GetAsync())!.Value!.OfType<FileAttachment>().Single();
        var mime = await ReadAsync(await graph.Me.Messages["m-1"].Content.GetAsync());
        var children = await graph.Drives[TestCity.Drive].Items["root"].Children.GetAsync();
        var content = await ReadAsync(await graph.Drives[TestCity.Drive].Items["f-plan"].Content.GetAsync());
        var labels = await graph.Drives[TestCity.Drive].Items["f-budget"].ExtractSensitivityLabels.PostAsync();
        var messages = await graph.Chats["19:abc@thread.v2"].Messages.GetAsync();
        var appointment = await graph.Me.Events["e-1"].GetAsync();
        var lists = await graph.Me.Todo.Lists.GetAsync();

        Assert.Equal(13, all.Count);
        Assert.All(all, item => Assert.Null(item.Body));
        Assert.Equal("Grüße vom Spielplatz\nZitat", mail!.Body!.Content);
        Assert.Equal("Skizze", Encoding.UTF8.GetString(attachment.ContentBytes!));
        Assert.Contains("Message-Id: <m-1@buerger.example>", mime, StringComparison.Ordinal);
        Assert.Equal(["Vorlagen", "notiz.txt"], children!.Value!.Select(item => item.Name));
        Assert.Equal("Der Bebauungsplan regelt den Spielplatz.", content);
        Assert.Equal(TestCity.Label, labels!.Labels!.Single().SensitivityLabelId);
        Assert.Equal(["t-3", "t-2", "t-1"], messages!.Value!.Select(message => message.Id));
        Assert.Equal("2026-11-23T11:00:00.0000000", appointment!.Start!.DateTime);
        Assert.Equal(WellknownListName.DefaultList, lists!.Value!.Single().WellknownListName);
    }

    [Fact]
    public async Task The_graph_client_searches_and_batches()
    {
        var graph = DirectClient(TestCity.Clerk, "User.Read", "Files.Read.All");

        var found = await graph.Search.Query.PostAsQueryPostResponseAsync(new()
        {
            Requests = [new() { EntityTypes = [EntityType.DriveItem], Query = new() { QueryString = "Spielplatz Haushalt" } }],
        });
        var batch = new BatchRequestContentCollection(graph);
        var me = await batch.AddBatchRequestStepAsync(graph.Me.ToGetRequestInformation());
        var answers = await graph.Batch.PostAsync(batch);
        var user = await answers.GetResponseByIdAsync<User>(me);

        var hits = found!.Value!.Single().HitsContainers!.Single().Hits!;
        Assert.Equal(["f-budget", "f-plan"], hits.Select(hit => hit.HitId));
        Assert.Equal("Haushalt.pdf", Assert.IsType<DriveItem>(hits[0].Resource).Name);
        Assert.Equal(TestCity.Clerk.ObjectId, user.Id);
    }

    [Fact]
    public async Task Errors_reach_the_client_with_their_codes()
    {
        var graph = DirectClient(TestCity.Clerk, [.. GraphScopes.Known]);

        var missing = await Assert.ThrowsAsync<Microsoft.Graph.Models.ODataErrors.ODataError>(() => graph.Me.Messages["m-lead"].GetAsync());

        Assert.Equal((404, "ErrorItemNotFound"), (missing.ResponseStatusCode, missing.Error!.Code));
        Assert.NotNull(missing.Error.InnerError!.RequestId);
    }

    private static async Task<string> ReadAsync(Stream? stream)
    {
        using var reader = new StreamReader(stream!);
        return await reader.ReadToEndAsync();
    }

    private GraphServiceClient DirectClient(Persona persona, params string[] scopes) =>
        IdentityWebApi.GraphClient(_tenant.Host, new FixedToken(_tenant.GraphToken(persona, scopes)));

    private async Task<HttpResponseMessage> CallAsync(WebApplication api, string persona)
    {
        using var form = new FormUrlEncodedContent([new("username", persona), new("password", "demo")]);
        using var signedIn = await _tenant.Browser.PostAsync(new Uri("/demo/token", UriKind.Relative), form);
        var token = (string)(await TestTenant.ReadAsync(signedIn))["access_token"]!;

        using var client = api.GetTestClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.GetAsync(new Uri("/", UriKind.Relative));
    }

    private sealed class FixedToken(string token) : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(
            RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            request.Headers.Add("Authorization", $"Bearer {token}");
            return Task.CompletedTask;
        }
    }
}
