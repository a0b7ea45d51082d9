using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Server.Surfaces.Administration.Usage;

namespace OfficeKi.Tests.Server.Administration;

public class UsageTests
{
    private static readonly string[] Areas =
    [
        "/api/administration/usage", "/api/administration/usage?by=unit", "/api/administration/usage?by=engine", "/api/administration/usage?by=result",
        "/api/administration/evaluation", "/api/administration/audit", "/api/administration/audit/settings", "/api/administration/audit/verify",
    ];

    [Theory]
    [InlineData("administration")]
    [InlineData("personalrat")]
    [InlineData("datenschutz")]
    [Trait("Requirement", "RES-1")]
    [Trait("Requirement", "PV-1")]
    public async Task Closed_months_are_shown_in_groups_of_five_or_more(string persona)
    {
        await using var server = await FilledAsync();
        using var client = await server.ClientAsync(persona);

        var answer = (await client.GetFromJsonAsync<JsonObject>(new Uri("/api/administration/usage?by=unit", UriKind.Relative)))!;

        var month = Assert.Single(answer["months"]!.AsArray())!;
        Assert.Equal(server.LastMonth(), (string)month["month"]!);
        Assert.Equal(32, (int)month["total"]!["calls"]!);
        Assert.Equal(["Ordnungsamt 18", "* 14"], Lines(month)); // four persons of one office, with the next smallest
        Assert.DoesNotContain("Standesamt", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.True((double)month["refusedPercent"]! > 0);
    }

    [Theory]
    [InlineData("?by=person", "by")]
    [InlineData("?by=minutes", "by")]
    [InlineData("?from=2026-11-03", "from")]
    [InlineData("?from=2026-11&to=2026-10", "from")]
    [InlineData("?from=1900-01&to=2026-10", "from")]
    [InlineData("?to=now", "to")]
    [Trait("Requirement", "PV-1")]
    public async Task Only_whole_months_and_known_groups_can_be_asked_for(string query, string field)
    {
        await using DemoServer server = new();
        using var client = await server.ClientAsync("administration");

        foreach (var area in (string[])["usage", "evaluation"])
        {
            using var response = await client.GetAsync(new Uri($"/api/administration/{area}{query}", UriKind.Relative));
            if (area == "usage" || field != "by")
            {
                Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
                Assert.Contains($"\"field\":\"{field}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    [Trait("Requirement", "RES-1")]
    public async Task A_month_above_a_threshold_is_flagged_and_the_metric_says_so()
    {
        await using var server = (await FilledAsync(start: server => server
            .With("OfficeKi:Alerts:MonthlyCostEuro", "1").With("OfficeKi:Alerts:P95Milliseconds", "1000").With("OfficeKi:Alerts:RefusalPercent", "90")));
        using var client = await server.ClientAsync("administration");
        List<string> seen = [];
        using MeterListener listener = new() { InstrumentPublished = (instrument, all) => all.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) =>
        {
            if (instrument.Name == "officeki.usage.threshold.exceeded")
            {
                lock (seen)
                {
                    seen.Add($"{tags[0].Value} {value}");
                }
            }
        });
        listener.Start();

        var answer = (await client.GetFromJsonAsync<JsonObject>(new Uri("/api/administration/usage", UriKind.Relative)))!;
        await server.Services.GetRequiredService<UsageAlerts>().ObserveAsync(default);

        Assert.Equal(["COST", "LATENCY"], answer["alerts"]!.AsArray().Select(alert => (string)alert!["code"]!));
        Assert.Superset(new HashSet<string> { "COST 1", "LATENCY 1", "REFUSALS 0" }, seen.ToHashSet());
    }

    [Fact]
    public async Task Wrong_thresholds_stop_the_start()
    {
        await using var server = new DemoServer().With("OfficeKi:Alerts:RefusalPercent", "101");

        var problem = Assert.ThrowsAny<Exception>(() => server.Services);

        Assert.Contains("RefusalPercent 0 to 100", Messages(problem), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    public async Task No_answer_of_the_administration_has_a_field_for_persons_or_their_rank()
    {
        await using var server = await FilledAsync();
        using var client = await server.ClientAsync("datenschutz");
        string[] forbidden = ["person", "user", "employee", "objectid", "oid", "pseudonym", "author", "mail", "upn", "rank", "top", "score", "displayname", "runid", "best", "worst"];

        foreach (var area in Areas)
        {
            var answer = JsonNode.Parse(await client.GetStringAsync(new Uri(area, UriKind.Relative)))!;
            Assert.Empty(FieldsOf(answer).Select(field => field.ToLowerInvariant()).Intersect(forbidden));
            Assert.DoesNotContain("person-", answer.ToJsonString(), StringComparison.Ordinal);
        }

        var routes = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!["paths"]!.AsObject();
        var parameters = routes.Where(route => route.Key.StartsWith("/api/administration/", StringComparison.Ordinal) && route.Value!["get"] is not null)
            .SelectMany(route => route.Value!["get"]!["parameters"]?.AsArray().Select(parameter => ((string)parameter!["name"]!).ToLowerInvariant()) ?? []);
        Assert.NotEmpty(parameters);
        Assert.Empty(parameters.Intersect(forbidden));
    }

    [Fact]
    public async Task Another_tenants_months_are_not_seen()
    {
        await using var server = await FilledAsync();
        await server.RecordAsync(7, persona: "nachbarstadt", change: record => record with { OrgUnit = "Forstamt" });
        await server.CloseAsync();
        using var client = await server.ClientAsync("administration");

        foreach (var area in Areas)
        {
            Assert.DoesNotContain("Forstamt", await client.GetStringAsync(new Uri(area, UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    internal static async Task<DemoServer> FilledAsync(Func<DemoServer, DemoServer>? start = null)
    {
        var server = (start ?? (one => one))(new DemoServer().WithoutHousekeeping());
        await server.RecordAsync(12);
        await server.RecordAsync(10, change: record => record with { OrgUnit = "Bauamt" });
        await server.RecordAsync(4, change: record => record with { OrgUnit = "Standesamt" });
        await server.RecordAsync(6, change: record => record with { Effect = "deny", Result = "refused", ReasonCode = "CLEARANCE_TOO_LOW", Cost = 0, TokensIn = 0, TokensOut = 0 });
        await server.CloseAsync();
        return server;
    }

    private static IEnumerable<string> Lines(JsonNode month) => month["groups"]!.AsArray().Select(group => $"{group!["name"]} {group["calls"]}");

    private static IEnumerable<string> FieldsOf(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(field => FieldsOf(field.Value).Prepend(field.Key)),
        JsonArray array => array.SelectMany(FieldsOf),
        _ => [],
    };

    private static string Messages(Exception? problem) => problem is null ? "" : $"{problem.Message} {Messages(problem.InnerException)}";
}
