using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Browser.Tests;

/// <summary>A policy from the first line to its end, as the people who write, check and feel it.</summary>
[Collection(OnStage.Name)]
public class PolicyTests(Theatre theatre)
{
    private const string Rules = """
        package: moselfurt
        version: 1.0.0
        extends: base
        contact: ki@moselfurt.example
        rules:
          - id: no-summary
            title: { de: Zusammenfassen ruht, en: Summaries rest }
            effect: forbid
            source: Dienstanweisung 7
            when: { functions: [summarize] }
            code: POLICY_DENIED
            reason: { de: Zusammenfassen ist bis zur Schulung im Januar gesperrt., en: Summaries are closed until the training in January. }
            remedy: { de: Bitte lesen Sie den Text selbst., en: Please read the text yourself. }

        """;

    [Fact]
    [Trait("Requirement", "PDP-9")]
    public async Task One_person_writes_a_second_one_activates_the_clerk_is_refused_and_all_of_it_is_rolled_back()
    {
        await using var server = await ServerProcess.StartAsync();
        Assert.Equal(200, (await SummarizeAsync(server)).Status);
        await using var visitor = await theatre.VisitAsync(server: server, path: "/verwaltung#policy");

        await visitor.Desk("policy-text").FillAsync(Rules.Replace("effect: forbid", "effect: verbieten", StringComparison.Ordinal));
        await Expect(visitor.Page.GetByText("Zeile 8, Spalte 13")).ToBeVisibleAsync();
        await visitor.TakeAsync("administration-policy-errors");
        await visitor.Desk("policy-text").FillAsync(Rules);
        await Expect(visitor.Desk("check")).ToContainTextAsync("Keine Fehler");
        await visitor.Desk("draft-reason").FillAsync("Dienstanweisung 7");
        await visitor.Desk("save-draft").ClickAsync();
        await Expect(visitor.Desk("replay").Last).ToContainTextAsync("Regel „Zusammenfassen ruht“");
        await visitor.Desk("version-2").ClickAsync();
        await Expect(visitor.Desk("own-draft")).ToBeVisibleAsync();
        await visitor.TakeAsync("administration-policy-draft");
        Assert.Empty(await visitor.DefectsAsync());

        await ActivateAsync(visitor, 2);
        var (status, refused) = await SummarizeAsync(server);
        Assert.Equal(403, status);
        Assert.Equal("Zusammenfassen ist bis zur Schulung im Januar gesperrt.", (string?)refused["reason"]);

        await visitor.Desk("persona").SelectOptionAsync("administration");
        await visitor.Desk("version-1").ClickAsync();
        await visitor.Desk("activation-reason").FillAsync("Schulung vorgezogen");
        await visitor.Desk("rollback").ClickAsync();
        await Expect(visitor.Page.GetByText("Eine zweite Person muss sie aktivieren.").First).ToBeVisibleAsync();
        await ActivateAsync(visitor, 3);
        Assert.Equal(200, (await SummarizeAsync(server)).Status);
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData("policy", "narrow")]
    [InlineData("policy", "dark")]
    [InlineData("packages", "light")]
    [InlineData("packages", "narrow")]
    [InlineData("golden", "light")]
    [InlineData("golden", "contrast")]
    [Trait("Requirement", "A11Y-1")]
    public async Task An_area_is_free_of_barriers_that_a_machine_can_find(string area, string view)
    {
        await using var visitor = await theatre.VisitAsync(View.Named(view), path: $"/verwaltung#{area}");
        await visitor.Page.Locator("h2").First.WaitForAsync();

        Assert.Empty(await visitor.DefectsAsync());
        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await visitor.TakeAsync($"administration-{area}-{view}");
    }

    private static async Task ActivateAsync(Visitor visitor, int version)
    {
        await visitor.Desk("persona").SelectOptionAsync("datenschutz");
        await visitor.Desk($"version-{version}").ClickAsync();
        await visitor.Desk("activation-reason").FillAsync("geprüft");
        await visitor.Desk("activate").ClickAsync();
        await Expect(visitor.Page.GetByText("Sie gilt innerhalb einer Minute überall.")).ToBeVisibleAsync();
    }

    private static async Task<(int Status, JsonObject Body)> SummarizeAsync(ServerProcess server)
    {
        using HttpClient client = new() { BaseAddress = new(server.Origin) };
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["username"] = "sachbearbeitung", ["password"] = "demo" });
        using var token = await client.PostAsync(new Uri("/demo/token", UriKind.Relative), form);
        client.DefaultRequestHeaders.Authorization = new("Bearer", (string?)(await token.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]);
        using var response = await client.PostAsJsonAsync(new Uri("/api/runs", UriKind.Relative), new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt am 14. September 2026." } });
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }
}
