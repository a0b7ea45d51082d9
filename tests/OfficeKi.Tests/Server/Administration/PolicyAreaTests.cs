using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Server.Policies;
using OfficeKi.Server.Store;
using static OfficeKi.Tests.Server.Administration.PolicyApi;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>From a draft to a policy in force and back, as the people who do it.</summary>
public sealed class PolicyAreaTests : IAsyncLifetime
{
    private const string Tenant = "6f0b6c1e-52b4-4d0c-9a35-1c7e4f9d2a61";

    private readonly DemoServer _server = new();

    private HttpClient _administration = null!;
    private HttpClient _protection = null!;
    private HttpClient _clerk = null!;

    public async Task InitializeAsync()
    {
        _administration = await _server.ClientAsync("administration");
        _protection = await _server.ClientAsync("datenschutz");
        _clerk = await _server.ClientAsync();
    }

    public async Task DisposeAsync()
    {
        _administration.Dispose();
        _protection.Dispose();
        _clerk.Dispose();
        await ((IAsyncLifetime)_server).DisposeAsync();
    }

    [Fact]
    [Trait("Requirement", "PDP-9")]
    [Trait("Requirement", "PDP-11")]
    public async Task A_draft_comes_into_force_by_a_second_person_and_goes_out_again()
    {
        Assert.Equal(200, await SummarizeAsync(_clerk));
        var draft = await _administration.DraftAsync(Files(Forbidding("summarize")));
        Assert.Equal(200, await SummarizeAsync(_clerk)); // a draft has no effect

        var (own, refusal) = await _administration.ActivateAsync(draft);
        Assert.Equal(403, own);
        Assert.Equal("SECOND_PERSON", (string)refusal["code"]!);
        Assert.StartsWith("Sie haben diese Fassung selbst geschrieben.", (string)refusal["detail"]!, StringComparison.Ordinal);

        Assert.Equal(200, (await _protection.ActivateAsync(draft)).Status);
        var (status, refused) = await RunAsync(_clerk);
        Assert.Equal(403, status);
        Assert.Equal("Diese Funktion ist bis zur Schulung im Januar gesperrt.", (string)refused["reason"]!);
        Assert.Equal("ki@moselfurt.example", (string)refused["contact"]!);

        // Back to the start allows more, so it waits for a second person.
        var (proposed, answer) = await _administration.ActivateAsync(1, "rollback");
        Assert.Equal(202, proposed);
        Assert.False((bool)answer["activated"]!);
        Assert.Equal(403, await SummarizeAsync(_clerk));
        Assert.Equal(403, (await _administration.ActivateAsync((int)answer["version"]!)).Status);
        Assert.Equal(200, (await _protection.ActivateAsync((int)answer["version"]!)).Status);
        Assert.Equal(200, await SummarizeAsync(_clerk));

        // Forward again only narrows: one call, at once.
        Assert.Equal(200, (await _administration.ActivateAsync(draft, "rollback")).Status);
        Assert.Equal(403, await SummarizeAsync(_clerk));

        var area = await _administration.ShowAsync("policy");
        Assert.Equal(["former", "active", "former"], area["versions"]!.AsArray().Select(version => (string)version!["state"]!));
        Assert.Equal(["you", "you", "system"], area["versions"]!.AsArray().Select(version => (string)version!["author"]!));
    }

    [Fact]
    [Trait("Requirement", "PDP-9")]
    public async Task Without_a_replay_of_exactly_this_version_nothing_is_activated()
    {
        var (_, draft) = await _administration.CallAsync("policy/drafts", new { revision = 0, files = Files(Forbidding("summarize")), reason = "Probe" });
        Assert.Equal("REPLAY_MISSING", (string)(await _protection.ActivateAsync((int)draft["number"]!)).Body["code"]!);

        var other = await _administration.DraftAsync(Files(Forbidding("ask")));
        Assert.Equal("REPLAY_MISSING", (string)(await _protection.ActivateAsync((int)draft["number"]!)).Body["code"]!);
        await _administration.CallAsync("policy/replay", new { version = (int)draft["number"]! });
        Assert.Equal(200, (await _protection.ActivateAsync(other)).Status);

        // Another version is in force since, so the replay says nothing any more.
        Assert.Equal("REPLAY_OF_OTHER_VERSIONS", (string)(await _protection.ActivateAsync((int)draft["number"]!)).Body["code"]!);
        Assert.Equal("NOT_A_DRAFT", (string)(await _protection.ActivateAsync(other)).Body["code"]!);
        Assert.Equal("NEVER_ACTIVE", (string)(await _administration.ActivateAsync((int)draft["number"]!, "rollback")).Body["code"]!);
        Assert.Equal("ALREADY_ACTIVE", (string)(await _administration.ActivateAsync(other, "rollback")).Body["code"]!);
    }

    [Fact]
    [Trait("Requirement", "PDP-9")]
    public async Task A_replay_asks_the_recorded_questions_again_and_is_silent_about_few_people()
    {
        await RunAsync(_clerk);
        await RunAsync(_clerk);

        var (status, report) = await _administration.CallAsync("policy/replay", new { files = Files(Forbidding("summarize")) });

        Assert.Equal(200, status);
        Assert.Equal(2, (int)report["total"]!);
        Assert.Equal(
            ["Einzelne Aufrufe, die heute erlaubt sind, würden abgelehnt: Regel „Diese Funktion ruht“ (moselfurt/no-function)."],
            report["sentences"]!.AsArray().Select(sentence => (string)sentence!));
        Assert.False((bool)report["needsSecondPerson"]!);
        Assert.Equal(0, (int)(await _administration.ShowAsync("policy"))["revision"]!); // nothing was kept
    }

    [Fact]
    [Trait("Requirement", "PDP-5")]
    public async Task All_errors_are_named_at_once_in_German_with_file_line_and_column()
    {
        var (status, check) = await _administration.CallAsync("policy/validate", new
        {
            files = new object[]
            {
                new { name = "a.yaml", text = Head + "  - id: Nein\n    effect: permit\n" },
                new { name = "b.yaml", text = "package: moselfurt\nregeln: []\n" },
            },
        });

        Assert.Equal(200, status);
        Assert.False((bool)check["valid"]!);
        var errors = check["errors"]!.AsArray();
        Assert.Contains(errors, error => (string)error!["file"]! == "a.yaml" && (int)error["line"]! == 6 && ((string)error["message"]!).StartsWith("`id` hat nur kleine Buchstaben", StringComparison.Ordinal));
        Assert.Contains(errors, error => (string)error!["file"]! == "b.yaml" && (int)error["line"]! == 2 && (string)error["message"]! == "Unbekannter Schlüssel `regeln`.");
        var (drafted, refused) = await _administration.CallAsync("policy/drafts", new { revision = 0, files = new[] { new { name = "b.yaml", text = "package: x\n" } }, reason = "x" });
        Assert.Equal(400, drafted);
        Assert.NotEmpty(refused["errors"]!.AsArray());
        Assert.Equal(0, (int)(await _administration.ShowAsync("policy"))["revision"]!);
    }

    [Fact]
    [Trait("Requirement", "PDP-13")]
    public async Task A_case_that_fails_stops_the_activation()
    {
        const string Cases = "cases:\n  - name: Zusammenfassen bleibt\n    facts: { function: summarize, roles: [Staff] }\n    expect: { effect: permit }\n";
        var draft = await _administration.DraftAsync(Files(Forbidding("summarize"), Cases));

        var (status, refused) = await _protection.ActivateAsync(draft);

        Assert.Equal(400, status);
        var error = Assert.Single(refused["errors"]!.AsArray())!;
        Assert.Equal("tests/rules.yaml(2,1)", (string)error["field"]!);
        Assert.Equal("Der Fall „Zusammenfassen bleibt“ stimmt nicht: Das Ergebnis ist `Deny`, erwartet ist `Permit`.", (string)error["message"]!);
        Assert.Equal(200, await SummarizeAsync(_clerk));
    }

    [Fact]
    public async Task What_if_names_the_rules_the_reason_and_the_way_out()
    {
        object facts = new { function = "summarize", roles = new[] { "Staff" }, markings = new[] { "vs-nfd" }, surface = "outlook", personalData = new Dictionary<string, int> { ["IBAN"] = 2 } };

        var (status, answer) = await _administration.CallAsync("policy/simulate", new { facts });
        Assert.Equal(200, status);
        var decision = answer["decision"]!;
        Assert.Equal("deny", (string)decision["effect"]!);
        Assert.Contains("core/protected-marking", decision["determining"]!.AsArray().Select(id => (string)id!));
        Assert.NotEmpty((string)decision["remedy"]!);
        Assert.Contains(answer["rules"]!.AsArray(), rule => (bool)rule!["matched"]!);

        var (drafted, other) = await _administration.CallAsync("policy/simulate", new { files = Files(Forbidding("summarize")), facts = new { function = "summarize", roles = new[] { "Staff" } } });
        Assert.Equal(200, drafted);
        Assert.Equal(["moselfurt/no-function"], other["decision"]!["determining"]!.AsArray().Select(id => (string)id!));

        var (wrong, problem) = await _administration.CallAsync("policy/simulate", new { facts = new { rollen = new[] { "Staff" }, surface = "fax" } });
        Assert.Equal(400, wrong);
        Assert.Equal(3, problem["errors"]!.AsArray().Count); // function missing, surface unknown, key unknown
    }

    [Fact]
    [Trait("Requirement", "PDP-10")]
    public async Task A_rule_on_trial_is_counted_and_not_in_force()
    {
        var trial = Forbidding("summarize") + "    dryRun: true\n";
        Assert.Equal(200, (await _protection.ActivateAsync(await _administration.DraftAsync(Files(trial)))).Status);

        Assert.Equal(200, await SummarizeAsync(_clerk));

        var rule = (await _administration.ShowAsync("policy"))["rules"]!.AsArray().Single(rule => (string)rule!["id"]! == "moselfurt/no-function")!;
        Assert.True((bool)rule["dryRun"]!);
        Assert.Null(rule["wouldDeny"]); // it would have, but so few people are not counted
        var others = (await _administration.ShowAsync("policy"))["rules"]!.AsArray().Where(rule => (string)rule!["id"]! == "core/secrets");
        Assert.Equal(0, (int)Assert.Single(others)!["wouldDeny"]!);
    }

    [Fact]
    public async Task Who_was_overtaken_is_told_and_nothing_is_lost()
    {
        await _administration.DraftAsync(Files(Forbidding("summarize")));

        var (status, problem) = await _administration.CallAsync("policy/drafts", new { revision = 0, files = Files(Forbidding("ask")), reason = "Zweite" });

        Assert.Equal(409, status);
        Assert.Equal("Jemand anderes war schneller.", (string)problem["title"]!);
        Assert.Equal(2, (int)(await _administration.ShowAsync("policy"))["revision"]!);
    }

    [Fact]
    public async Task Bodies_with_errors_are_refused_with_all_of_them()
    {
        var (status, problem) = await _administration.CallAsync("policy/drafts", new { files = new[] { new { name = "../x.yaml", text = "" }, new { name = "a.yaml", text = "" }, new { name = "a.yaml", text = "" } }, reason = " " });
        Assert.Equal(400, status);
        Assert.Equal(["files[0].name", "files[2].name", "reason", "revision"], problem["errors"]!.AsArray().Select(error => (string)error!["field"]!).Order(StringComparer.Ordinal));

        Assert.Equal(400, (await _administration.CallAsync("policy/activate", new { revision = 0, version = 1, reason = "x", sofort = true })).Status);
        Assert.Equal(404, (await _protection.CallAsync("policy/activate", new { revision = 0, version = 7, reason = "x" })).Status);
        Assert.Equal(404, (await _administration.CallAsync("policy/replay", new { version = 7 })).Status);
        var draft = await _administration.DraftAsync(Files(Forbidding("ask")));
        var (past, refused) = await _protection.CallAsync("policy/activate", new { revision = 0, version = draft, reason = "x", validFrom = "2020-01-01T00:00:00Z" });
        Assert.Equal(400, past);
        Assert.Equal("VALID_FROM_IN_PAST", (string)refused["code"]!);
    }

    [Fact]
    public async Task A_start_in_the_future_waits_for_its_time()
    {
        var draft = await _administration.DraftAsync(Files(Forbidding("summarize")));

        var (status, _) = await _protection.CallAsync("policy/activate", new { revision = 0, version = draft, reason = "ab morgen", validFrom = DateTimeOffset.UtcNow.AddDays(1) });

        Assert.Equal(200, status);
        Assert.Equal(200, await SummarizeAsync(_clerk));
        Assert.Equal("planned", (string)(await _administration.ShowAsync("policy"))["versions"]![0]!["state"]!);
    }

    [Theory]
    [InlineData("sachbearbeitung", 403, 403, 403)]
    [InlineData("amtsleitung", 403, 403, 403)]
    [InlineData("nachbarstadt", 403, 403, 403)]
    [InlineData("personalrat", 200, 403, 403)]
    [InlineData("datenschutz", 200, 403, 404)]
    [InlineData("administration", 200, 400, 404)]
    public async Task Everybody_may_what_their_role_may(string persona, int read, int write, int activate)
    {
        using var client = await _server.ClientAsync(persona);

        using var response = await client.GetAsync(new Uri("/api/administration/policy", UriKind.Relative));
        Assert.Equal((HttpStatusCode)read, response.StatusCode);
        Assert.Equal(write, (await client.CallAsync("policy/drafts", new { })).Status);
        Assert.Equal(activate, (await client.CallAsync("policy/activate", new { revision = 0, version = 99, reason = "x" })).Status);
        Assert.Equal(read, (await client.CallAsync("policy/validate", new { files = Array.Empty<object>() })).Status);
    }

    [Fact]
    [Trait("Requirement", "PDP-14")]
    public async Task The_other_city_keeps_its_own_policy()
    {
        Assert.Equal(200, (await _protection.ActivateAsync(await _administration.DraftAsync(Files(Forbidding("summarize"))))).Status);
        using var other = await _server.ClientAsync("nachbarstadt");

        Assert.Equal(403, await SummarizeAsync(_clerk));
        Assert.Equal(200, await SummarizeAsync(other));
    }

    [Fact]
    [Trait("Requirement", "PDP-11")]
    public async Task Another_server_follows_at_the_time_a_version_starts()
    {
        FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
        PolicySets others = new(PolicySet.Base);
        PolicyRefresher other = Refresher(others, clock);
        var draft = await _administration.DraftAsync(Files(Forbidding("summarize")));
        await _protection.CallAsync("policy/activate", new { revision = 0, version = draft, reason = "ab morgen", validFrom = DateTimeOffset.UtcNow.AddDays(1) });

        await other.RefreshAsync(Tenant, CancellationToken.None);
        Assert.Equal(PolicySet.Base.Version, others.For(Tenant).Set.Version);

        clock.Advance(TimeSpan.FromDays(2));
        await other.RefreshAsync(Tenant, CancellationToken.None);
        Assert.NotEqual(PolicySet.Base.Version, others.For(Tenant).Set.Version);
    }

    [Fact]
    [Trait("Requirement", "PDP-4")]
    public async Task A_version_that_can_no_longer_be_read_permits_nothing_until_another_is_activated()
    {
        var revisions = _server.Services.GetRequiredService<IRevisions>();
        await revisions.TryAddAsync(Tenant, "policy", "versions", 0, Stored.Write(new StoredVersion([new("rules.yaml", "regeln: []")], "x")), "someone", CancellationToken.None);
        await revisions.TryAddAsync(Tenant, "policy", "activations", 0, Stored.Write(new StoredActivation(1, "x", DateTimeOffset.UtcNow, "x", true)), "someone", CancellationToken.None);

        await _server.Services.GetRequiredService<PolicyRefresher>().RefreshAsync(Tenant, CancellationToken.None);

        Assert.Equal(403, await SummarizeAsync(_clerk));
        Assert.False((bool)(await _administration.ShowAsync("policy"))["active"]!["readable"]!);
        Assert.Equal(200, (await _protection.ActivateAsync(await _administration.DraftAsync(Files(Forbidding("ask"))))).Status);
        Assert.Equal(200, await SummarizeAsync(_clerk));
    }

    private PolicyRefresher Refresher(PolicySets sets, TimeProvider clock) => new(
        sets, _server.Services.GetRequiredService<PolicyFolder>(), _server.Services.GetRequiredService<PolicyShelf>(), _server.Services.GetRequiredService<Cities>(), clock, NullLogger<PolicyRefresher>.Instance);

    private static async Task<int> SummarizeAsync(HttpClient client) => (await RunAsync(client)).Status;

    private static Task<(int Status, JsonObject Body)> RunAsync(HttpClient client) =>
        client.RunAsync(new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt am 14. September 2026. Er berät über den Haushalt." } });
}
