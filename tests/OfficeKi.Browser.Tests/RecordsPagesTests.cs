using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Records;

namespace OfficeKi.Browser.Tests;

/// <summary>What the administration, the staff council and data protection read about use: overview, use, log, evaluation.</summary>
[Collection(OnStage.Name)]
public class RecordsPagesTests(Theatre theatre)
{
    [Fact]
    [Trait("Requirement", "RES-1")]
    public async Task The_overview_shows_the_last_months_and_what_went_over_a_threshold()
    {
        await using var server = await FilledAsync();
        await using var visitor = await theatre.VisitAsync(server: server, path: "/verwaltung#overview");

        await Expect(visitor.Desk("tiles")).ToContainTextAsync("42");
        await Expect(visitor.Desk("alerts")).ToContainTextAsync("die Schwelle ist 1,0 Euro");
        await Expect(visitor.Page.GetByRole(AriaRole.Img, new() { NameRegex = new("Aufrufe je Monat: \\d+ Werte") })).ToBeVisibleAsync();
        await visitor.Page.GetByText("Werte als Tabelle").First.ClickAsync();
        await visitor.TakeAsync("administration-overview");

        Assert.Empty(await visitor.DefectsAsync());
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    public async Task The_staff_council_sees_offices_in_groups_and_no_small_one()
    {
        await using var server = await FilledAsync();
        await using var visitor = await theatre.VisitAsync(server: server, path: "/personalrat#usage");

        await visitor.Desk("by").SelectOptionAsync("unit");

        await Expect(visitor.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Ordnungsamt" })).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Übrige (zu kleine Gruppen)" })).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Standesamt")).ToHaveCountAsync(0);
        await visitor.TakeAsync("administration-usage");
        Assert.Empty(await visitor.DefectsAsync());
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    [Trait("Requirement", "PDP-12")]
    public async Task Data_protection_verifies_the_chains_and_takes_a_month_along()
    {
        await using var server = await FilledAsync();
        await using var visitor = await theatre.VisitAsync(server: server, path: "/verwaltung#audit");
        await visitor.Desk("persona").SelectOptionAsync("datenschutz");

        await visitor.Desk("verify").ClickAsync();
        await Expect(visitor.Desk("chains")).ToContainTextAsync("Entscheidungen: unverändert, 84 Einträge.");
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Desk("export-ndjson").ClickAsync());
        Assert.StartsWith("officeki-entscheidungen-", file.SuggestedFilename, StringComparison.Ordinal);
        await visitor.Page.GetByText("Ältere Einträge").First.ClickAsync();
        await Expect(visitor.Page.GetByText("Neueste Einträge")).ToBeVisibleAsync();
        await visitor.TakeAsync("administration-audit");

        Assert.Empty(await visitor.DefectsAsync());
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("narrow")]
    [InlineData("contrast")]
    [Trait("Requirement", "A11Y-1")]
    public async Task The_evaluation_can_be_read_and_taken_along(string view)
    {
        await using var server = await FilledAsync();
        await using var visitor = await theatre.VisitAsync(View.Named(view), server, "/verwaltung#evaluation");

        await Expect(visitor.Desk("section-energy")).ToContainTextAsync("Formel: Energie in kWh");
        await Expect(visitor.Desk("section-function")).ToContainTextAsync("Zusammenfassen");
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Desk("save-word").ClickAsync());
        Assert.Equal("officeki-evaluation.docx", file.SuggestedFilename);
        await visitor.TakeAsync($"administration-evaluation-{view}");

        Assert.Empty(await visitor.DefectsAsync());
        Assert.Empty(visitor.Complaints);
    }

    /// <summary>A server on whose disk two months have gone by.</summary>
    private static async Task<ServerProcess> FilledAsync()
    {
        var server = await ServerProcess.StartAsync(("OfficeKi__Alerts__MonthlyCostEuro", "1"));
        await using var services = new ServiceCollection()
            .AddRecords(options => options.ConnectionString = $"Data Source={Path.Combine(server.DataDirectory, "officeki.db")}")
            .BuildServiceProvider();
        var tenant = await TenantAsync(server);
        var now = TimeProvider.System.GetUtcNow();
        for (var back = 2; back >= 1; back--)
        {
            var time = new DateTimeOffset(now.Year, now.Month, 10, 9, 0, 0, TimeSpan.Zero).AddMonths(-back);
            await RecordAsync(services, 20, tenant, time, "summarize", "Ordnungsamt");
            await RecordAsync(services, 12, tenant, time, "ask", "Bauamt");
            await RecordAsync(services, 7, tenant, time, "ask", "Ordnungsamt", refused: "CLEARANCE_TOO_LOW");
            await RecordAsync(services, 3, tenant, time, "tasks", "Standesamt");
        }

        await services.GetRequiredService<IUsageReports>().CloseMonthsAsync(CancellationToken.None);
        return server;
    }

    private static Task RecordAsync(ServiceProvider services, int persons, string tenant, DateTimeOffset time, string function, string unit, string? refused = null) =>
        Task.WhenAll(Enumerable.Range(0, persons).Select(number => services.GetRequiredService<IRecords>().AppendAsync(new()
        {
            DecisionId = Guid.NewGuid(),
            RunId = Guid.NewGuid(),
            TenantId = tenant,
            ObjectId = $"person-{number}",
            Time = time,
            Function = function,
            Surface = "word",
            Effect = refused is null ? "permit" : "deny",
            Determining = [refused is null ? "base/staff" : "base/clearance"],
            Obligations = [],
            ReasonCode = refused,
            PolicyVersion = "2026.11.1+sha256:0123456789ab",
            OrgUnit = unit,
            Engine = "builtin",
            Result = refused is null ? "done" : "refused",
            TokensIn = 900,
            TokensOut = 200,
            Cost = 0.05m,
            DurationMs = 300 + (number * 40),
        }, CancellationToken.None)));

    private static async Task<string> TenantAsync(ServerProcess server)
    {
        using HttpClient client = new() { BaseAddress = new(server.Origin) };
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["username"] = "administration", ["password"] = "demo" });
        using var token = await client.PostAsync(new Uri("/demo/token", UriKind.Relative), form);
        var access = System.Text.Json.JsonDocument.Parse(await token.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString();
        client.DefaultRequestHeaders.Authorization = new("Bearer", access);
        return System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/me", UriKind.Relative))).RootElement.GetProperty("tenantId").GetString()!;
    }
}
