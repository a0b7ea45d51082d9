namespace OfficeKi.Tests.Server.Administration;

/// <summary>Messages to all users, terms of use and incidents.</summary>
public class NoticesApiTests
{
    private static readonly object Summary = new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt am 14. September 2026. Er berät den Haushalt." } };

    [Fact]
    public async Task A_message_is_shown_to_the_own_tenant_while_it_is_due()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");
        using var clerk = await server.ClientAsync();
        using var neighbour = await server.ClientAsync("nachbarstadt");
        var now = TimeProvider.System.GetUtcNow();

        await administrator.SetAsync("notices/banner", new { de = "Heute ab 16 Uhr ist Wartung.", en = "Maintenance today from 4 pm.", severity = "warning", from = now.AddHours(-1), until = now.AddHours(1), revision = 0 });
        var shown = (await clerk.MeAsync())["notices"]!.AsArray();
        var elsewhere = (await neighbour.MeAsync())["notices"]!.AsArray();
        await administrator.SetAsync("notices/banner", new { de = "Heute ab 16 Uhr ist Wartung.", en = "Maintenance today from 4 pm.", severity = "warning", from = now.AddHours(1), until = (DateTimeOffset?)null, revision = 1 });

        Assert.Equal(("warning", "Heute ab 16 Uhr ist Wartung."), ((string)Assert.Single(shown)!["severity"]!, (string)shown[0]!["text"]!));
        Assert.Empty(elsewhere);
        Assert.Empty((await clerk.MeAsync())["notices"]!.AsArray());
    }

    [Fact]
    public async Task Nothing_runs_before_the_terms_are_accepted_and_a_new_version_asks_again()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");
        using var clerk = await server.ClientAsync();
        await administrator.SetAsync("notices/terms", new { de = "Nutzen Sie OfficeKi nur dienstlich.", en = "Use OfficeKi for work only.", revision = 0 });

        var (status, problem) = await clerk.RunAsync(Summary);
        Assert.Equal((403, "TERMS_REQUIRED"), (status, (string)problem["code"]!));
        var terms = (await clerk.MeAsync())["terms"]!;
        Assert.Equal((1, false, "Nutzen Sie OfficeKi nur dienstlich."), ((int)terms["version"]!, (bool)terms["accepted"]!, (string)terms["text"]!));
        Assert.Equal(409, (await clerk.PostAsync("/api/me/terms", new { version = 2 })).Status);
        Assert.Equal(204, (await clerk.PostAsync("/api/me/terms", new { version = 1 })).Status);
        Assert.True((bool)(await clerk.MeAsync())["terms"]!["accepted"]!);
        Assert.Equal(200, (await clerk.RunAsync(Summary)).Status);
        Assert.Equal(403, (await administrator.RunAsync(Summary)).Status); // each for themselves

        await administrator.SetAsync("notices/terms", new { de = "Neue Fassung.", en = "New version.", revision = 1 });
        Assert.Equal("TERMS_REQUIRED", (string)(await clerk.RunAsync(Summary)).Body["code"]!);
    }

    [Fact]
    public async Task An_incident_reaches_the_administrators_without_the_person()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");
        using var clerk = await server.ClientAsync();
        using var neighbour = await server.ClientAsync("nachbarstadt");
        var run = (string)(await clerk.RunAsync(Summary)).Body["runId"]!;

        Assert.Equal(204, (await clerk.PostAsync("/api/me/incidents", new { runId = run, kind = "wrong" })).Status);
        Assert.Equal(404, (await administrator.PostAsync("/api/me/incidents", new { runId = run, kind = "wrong" })).Status); // somebody else's run
        Assert.Equal(404, (await neighbour.PostAsync("/api/me/incidents", new { runId = run, kind = "wrong" })).Status); // another tenant's

        var (_, area) = await administrator.AreaAsync("notices");
        var incident = Assert.Single(area["incidents"]!.AsArray())!.AsObject();
        Assert.Equal(["hour", "kind", "function", "policyVersion"], incident.Select(field => field.Key));
        Assert.Equal(("wrong", "summarize"), ((string)incident["kind"]!, (string)incident["function"]!));
        Assert.Equal(1, (int)area["counts"]!["wrong"]!);
        Assert.DoesNotContain(run, area.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incident_takes_no_words()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();

        Assert.Equal(["kind"], (await clerk.PostAsync("/api/me/incidents", new { kind = "Frau Weinand ist schuld" })).Body.Fields());
        Assert.Equal(400, (await clerk.PostAsync("/api/me/incidents", new { kind = "wrong", text = "Frau Weinand ist schuld" })).Status);
    }

    [Fact]
    public async Task All_errors_of_a_message_are_named_at_once()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");

        var (status, problem) = await administrator.SetAsync("notices/banner", new { de = new string('a', 501), en = "", from = "2026-12-02T00:00:00Z", until = "2026-12-01T00:00:00Z", severity = "laut" });

        Assert.Equal(400, status);
        Assert.Equal(["de", "en", "revision", "severity", "until"], problem.Fields());
    }
}
