using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Records;
using OfficeKi.Service.Tests.Plant;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Service.Tests;

/// <summary>Two real servers on one PostgreSQL and one Redis, and what fails in a real house: nothing confirmed is lost, and nobody has to repair anything.</summary>
public sealed class ManyServersTests
{
    [Fact]
    public async Task What_one_server_recorded_the_other_shows_and_the_chain_is_one()
    {
        await using var house = await Installation.StartAsync(2);
        for (var run = 0; run < 10; run++)
        {
            using var answer = await Installation.RunAsync(house.Servers[run % 2]);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        foreach (var server in house.Servers)
        {
            Assert.Equal(10, (await EventsAsync(server)).Count);
        }

        Assert.Equal(10, await IntactEntriesAsync(house));
    }

    [Fact]
    public async Task The_limit_per_person_holds_over_all_servers_and_each_server_counts_while_Redis_is_away()
    {
        await using var house = await Installation.StartAsync(2, ("OfficeKi__RequestsPerMinute", "10"));

        Assert.Equal(10, await GoodOfAsync(house, 24));

        await house.Redis.StopAsync();
        Assert.Equal(20, await GoodOfAsync(house, 48));
        await house.Redis.StartAsync();
    }

    [Fact]
    public async Task Without_PostgreSQL_nothing_is_answered_and_with_it_again_everything_is()
    {
        await using var house = await Installation.StartAsync(2);
        Assert.Equal(HttpStatusCode.OK, (await Installation.RunAsync(house.Servers[0])).StatusCode);

        await house.Postgres.StopAsync();
        foreach (var server in house.Servers)
        {
            using var refused = await Installation.RunAsync(server);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("UNAVAILABLE", (string?)(await refused.Content.ReadFromJsonAsync<JsonObject>())!["code"]);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        }

        await house.Postgres.StartAsync();
        foreach (var server in house.Servers)
        {
            using var answer = await Installation.RunAsync(server);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(3, await IntactEntriesAsync(house));
    }

    [Fact]
    public async Task A_server_that_dies_in_the_middle_of_an_answer_takes_nothing_with_it()
    {
        await using var house = await Installation.StartAsync(2);
        house.Model.Then(house.Model.Stalls("Der Stadtrat hat beschlossen. "));
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/runs") { Content = JsonContent.Create(Installation.Body("model")) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var stream = await house.Servers[0].Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using StreamReader reader = new(await stream.Content.ReadAsStreamAsync());
        Assert.StartsWith("event: decision", await reader.ReadLineAsync(), StringComparison.Ordinal);

        await house.ModelAskedAsync(1);
        await house.Servers[0].KillAsync();

        house.Model.Then(ScriptedModel.Says("Der Stadtrat hat beschlossen, die Uferstraße zu sanieren [1]."));
        using var answer = await Installation.RunAsync(house.Servers[1], "model");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, await IntactEntriesAsync(house));
    }

    [Fact]
    public async Task An_update_one_server_after_the_other_ends_no_answer()
    {
        await using var house = await Installation.StartAsync(2);
        house.Model.Then(SlowlyAsync);
        var running = Enumerable.Range(0, 4).Select(_ => Installation.RunAsync(house.Servers[0], "model")).ToList();
        await house.ModelAskedAsync(running.Count);
        await house.Servers[0].EndAsync();
        Assert.All(await Task.WhenAll(running), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));

        var next = await house.AddServerAsync();
        Assert.Equal(HttpStatusCode.OK, (await Installation.RunAsync(next)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Installation.RunAsync(house.Servers[1])).StatusCode);
        Assert.Equal(6, await IntactEntriesAsync(house));
    }

    private static async Task SlowlyAsync(Microsoft.AspNetCore.Http.HttpContext context)
    {
        await Task.Delay(TimeSpan.FromSeconds(2)); // a model that thinks
        await ScriptedModel.Says("Der Stadtrat hat beschlossen, die Uferstraße zu sanieren [1].")(context);
    }

    /// <returns>How many of that many requests, one server after the other, were answered.</returns>
    private static async Task<int> GoodOfAsync(Installation house, int requests)
    {
        var good = 0;
        for (var request = 0; request < requests; request++)
        {
            using var answer = await house.Servers[request % 2].Client.GetAsync(new Uri("/api/me", UriKind.Relative));
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.TooManyRequests });
            good += answer.StatusCode == HttpStatusCode.OK ? 1 : 0;
        }

        return good;
    }

    private static async Task<JsonArray> EventsAsync(ServerProcess server) =>
        (await server.Client.GetFromJsonAsync<JsonObject>("/api/me/events"))!["events"]!.AsArray();

    private static async Task<long> IntactEntriesAsync(Installation house)
    {
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddRecords(options => options.ConnectionString = house.Records).BuildServiceProvider();
        var tenant = house.City.TenantId;
        var report = await services.GetRequiredService<IDecisionLog>().VerifyAsync(tenant, default);
        Assert.True(report.IsIntact);
        return report.Entries;
    }
}
