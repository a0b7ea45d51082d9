using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Administration.Unmasking;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>Relating an entry to a person: asked for, agreed to by somebody else, done once, and told to the person.</summary>
public class UnmaskingApiTests
{
    private const string Path = "/api/administration/unmasking";
    private const string Why = "Ein Datenabfluss am 24. November wird aufgeklärt.";
    private const string ClerkId = "0a5e7c34-1f82-4b9d-a6c0-3d8e2f71b901";

    private static readonly object Summary = new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt am 14. September 2026." } };

    [Fact]
    [Trait("Requirement", "PV-2")]
    public async Task Data_protection_asks_the_staff_council_agrees_the_answer_comes_once_and_the_person_reads_it()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var asker = await server.ClientAsync("datenschutz");
        using var council = await server.ClientAsync("personalrat");
        using var administrator = await server.ClientAsync("administration");
        var decision = await DecisionAsync(clerk);

        var (asked, request) = await asker.PostAsync(Path, new { decisionId = decision, purpose = "security-incident", reason = Why });
        Assert.Equal(200, asked);
        var id = (string)request["id"]!;
        Assert.Equal((409, "UNMASKING_CLOSED"), await StatusAsync(asker, id, "comparison", new { objectId = ClerkId }));
        var row = (await council.AreaAsync("unmasking")).Body["requests"]!.AsArray().Single()!;
        Assert.Equal(("asked", true, Why), ((string)row["state"]!, (bool)row["mayAnswer"]!, (string)row["reason"]!));
        Assert.Equal((200, null), await StatusAsync(council, id, "answer", new { approve = true }));
        Assert.Equal((409, "UNMASKING_CLOSED"), await StatusAsync(council, id, "answer", new { approve = true }));
        Assert.Equal((403, "ONLY_ASKER"), await StatusAsync(administrator, id, "comparison", new { objectId = ClerkId }));
        Assert.Empty((await EventsAsync(clerk))[0]!["unmasked"]!.AsArray());

        var (compared, answer) = await asker.PostAsync($"{Path}/{id}/comparison", new { objectId = ClerkId });

        Assert.Equal((200, true), (compared, (bool)answer["matches"]!));
        Assert.Equal((409, "UNMASKING_CLOSED"), await StatusAsync(asker, id, "comparison", new { objectId = ClerkId }));
        var told = (await EventsAsync(clerk))[0]!["unmasked"]!.AsArray().Single()!;
        Assert.Equal((Why, "security-incident", true), ((string)told["reason"]!, (string)told["purpose"]!, (bool)told["related"]!));
        var steps = await server.Services.GetRequiredService<IRevisions>().HistoryAsync((await clerk.MeAsync())["tenantId"]!.ToString(), "unmasking", null, default);
        Assert.Equal(["compared", "approved", "asked"], steps.Select(step => step.Read<Unmasking>().State));
        Assert.All(steps, step => Assert.DoesNotContain(ClerkId, step.Json, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("matche", (await council.AreaAsync("unmasking")).Body.ToJsonString(), StringComparison.Ordinal); // who did not ask does not learn it
    }

    [Fact]
    public async Task The_wrong_person_is_a_no_and_the_person_of_the_entry_reads_that_too()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var asker = await server.ClientAsync("administration");
        using var council = await server.ClientAsync("personalrat");
        var id = await AskAsync(asker, await DecisionAsync(clerk));
        await StatusAsync(council, id, "answer", new { approve = true });

        var (_, answer) = await asker.PostAsync($"{Path}/{id}/comparison", new { objectId = Guid.NewGuid() });

        Assert.False((bool)answer["matches"]!);
        Assert.False((bool)(await EventsAsync(clerk))[0]!["unmasked"]![0]!["related"]!);
    }

    [Fact]
    [Trait("Requirement", "PV-2")]
    public async Task Whoever_asked_cannot_agree_even_with_both_roles()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var council = await server.ClientAsync("personalrat");
        var me = await council.MeAsync();
        var id = await StoreAsync(server, me, new(await DecisionAsync(clerk), "misuse", Why, TimeProvider.System.GetUtcNow(), "asked"));

        Assert.Equal((403, "SECOND_PERSON"), await StatusAsync(council, id, "answer", new { approve = true }));
        Assert.False((bool)(await council.AreaAsync("unmasking")).Body["requests"]![0]!["mayAnswer"]!);
    }

    [Theory]
    [InlineData("asked", "answer")]
    [InlineData("approved", "comparison")]
    public async Task After_its_time_a_request_is_closed(string state, string step)
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var council = await server.ClientAsync("personalrat");
        using var asker = await server.ClientAsync("datenschutz");
        var now = TimeProvider.System.GetUtcNow();
        var id = await StoreAsync(server, await asker.MeAsync(), new(await DecisionAsync(clerk), "misuse", Why, now.AddDays(-7).AddMinutes(-1), state, now.AddHours(-24).AddMinutes(-1)));

        var (status, problem) = step == "answer"
            ? await council.PostAsync($"{Path}/{id}/answer", new { approve = true })
            : await asker.PostAsync($"{Path}/{id}/comparison", new { objectId = ClerkId });

        Assert.Equal((409, "UNMASKING_EXPIRED"), (status, (string)problem["code"]!));
        Assert.Contains("Die Frist ist abgelaufen.", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Equal("expired", (string)(await council.AreaAsync("unmasking")).Body["requests"]![0]!["state"]!);
    }

    [Fact]
    public async Task A_refused_request_stays_refused()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var asker = await server.ClientAsync("datenschutz");
        using var council = await server.ClientAsync("personalrat");
        var id = await AskAsync(asker, await DecisionAsync(clerk));
        await StatusAsync(council, id, "answer", new { approve = false });

        var (status, problem) = await asker.PostAsync($"{Path}/{id}/comparison", new { objectId = ClerkId });

        Assert.Equal((409, "Der Personalrat hat den Antrag abgelehnt."), (status, (string)problem["detail"]!));
        Assert.Empty((await EventsAsync(clerk))[0]!["unmasked"]!.AsArray());
    }

    [Fact]
    [Trait("Requirement", "PV-2")]
    public async Task Nobody_reaches_entries_or_requests_of_another_tenant()
    {
        await using DemoServer server = new();
        using var neighbour = await server.ClientAsync("nachbarstadt");
        using var asker = await server.ClientAsync("datenschutz");
        using var council = await server.ClientAsync("personalrat");
        var foreign = await DecisionAsync(neighbour);

        Assert.Equal(404, (await asker.PostAsync(Path, new { decisionId = foreign, purpose = "misuse", reason = Why })).Status);
        Assert.Equal(404, (await asker.PostAsync(Path, new { decisionId = Guid.NewGuid(), purpose = "misuse", reason = Why })).Status);
        var id = await StoreAsync(server, await neighbour.MeAsync(), new(foreign, "misuse", Why, TimeProvider.System.GetUtcNow(), "asked"));
        Assert.Equal((404, "NOT_FOUND"), await StatusAsync(council, id, "answer", new { approve = true }));
        Assert.Equal((404, "NOT_FOUND"), await StatusAsync(asker, id, "comparison", new { objectId = ClerkId }));
        Assert.Empty((await council.AreaAsync("unmasking")).Body["requests"]!.AsArray());
    }

    [Fact]
    public async Task All_errors_are_named_at_once_and_roles_decide()
    {
        await using DemoServer server = new();
        using var asker = await server.ClientAsync("datenschutz");
        using var council = await server.ClientAsync("personalrat");
        using var clerk = await server.ClientAsync();

        Assert.Equal(["decisionId", "purpose", "reason"], (await asker.PostAsync(Path, new { reason = "zu kurz" })).Body.Fields());
        Assert.Equal(["approve"], (await council.PostAsync($"{Path}/{Guid.NewGuid()}/answer", new { })).Body.Fields());
        Assert.Equal(["objectId"], (await asker.PostAsync($"{Path}/{Guid.NewGuid()}/comparison", new { })).Body.Fields());
        Assert.Equal(403, (await council.PostAsync(Path, new { decisionId = Guid.NewGuid(), purpose = "misuse", reason = Why })).Status);
        Assert.Equal(403, (await asker.PostAsync($"{Path}/{Guid.NewGuid()}/answer", new { approve = true })).Status);
        Assert.Equal(403, (await clerk.AreaAsync("unmasking")).Status);
    }

    private static async Task<Guid> DecisionAsync(HttpClient client)
    {
        await client.RunAsync(Summary);
        return Guid.Parse((string)(await EventsAsync(client))[0]!["decisionId"]!);
    }

    private static async Task<JsonArray> EventsAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonObject>(new Uri("/api/me/events", UriKind.Relative)))!["events"]!.AsArray();

    private static async Task<string> AskAsync(HttpClient client, Guid decision) =>
        (string)(await client.PostAsync(Path, new { decisionId = decision, purpose = "security-incident", reason = Why })).Body["id"]!;

    private static async Task<(int, string?)> StatusAsync(HttpClient client, string id, string step, object body)
    {
        var (status, answer) = await client.PostAsync($"{Path}/{id}/{step}", body);
        return (status, (string?)answer["code"]);
    }

    /// <summary>A request as it would stand there, made by the person <paramref name="me"/> is about.</summary>
    private static async Task<string> StoreAsync(DemoServer server, JsonObject me, Unmasking request)
    {
        var id = Guid.NewGuid();
        await server.Services.GetRequiredService<IRevisions>().TryAddAsync((string)me["tenantId"]!, "unmasking", id.ToString("N"), 0, Setting.Write(request), (string)me["objectId"]!, default);
        return id.ToString();
    }
}
