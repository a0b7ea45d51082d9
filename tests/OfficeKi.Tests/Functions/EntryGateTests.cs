using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Functions.Entries;

namespace OfficeKi.Tests.Functions;

/// <summary>Nothing is created that the policy does not permit, and what is recorded about it holds no word of the content.</summary>
public class EntryGateTests
{
    private static readonly EntryAttempt Attempt = new(Guid.NewGuid(), IsRepeated: true);

    [Fact]
    public async Task What_is_permitted_is_created_as_confirmed_and_recorded_as_a_fact()
    {
        await using GateHarness harness = new();
        var entry = Todo("Stellungnahme Brückenbau", "bis Freitag an Frau Winninger");

        Assert.Equal(new EntryOutcome.Created("new-1"), await CreateAsync(harness, entry));

        Assert.Equal((entry, Attempt), Assert.Single(harness.Actions.Created));
        var record = Assert.Single(harness.Records.Appended);
        Assert.Equal(("tasks", "outlook", "permit", "builtin", "done"), (record.Function, record.Surface, record.Effect, record.Engine, record.Result));
        AssertNoContent(harness, "Brückenbau", "Winninger", "new-1");
    }

    [Theory]
    [InlineData("Zugang", "Passwort: Sommer-2026!x", "SECRET_FOUND", "core/secrets")]
    [InlineData("VS – Nur für den Dienstgebrauch", "Lagebild", "MARKING_FOUND", "core/protected-marking")]
    [InlineData("Personalsache Winninger", "PERSONALSACHE", "MARKING_FOUND", "core/personnel-file")]
    public async Task What_the_policy_forbids_is_not_created_and_the_refusal_is_recorded(string title, string notes, string code, string rule)
    {
        await using GateHarness harness = new();

        var refused = Assert.IsType<EntryOutcome.Refused>(await CreateAsync(harness, Todo(title, notes)));

        Assert.Equal(code, refused.Reason.Code);
        Assert.Empty(harness.Actions.Created);
        var record = Assert.Single(harness.Records.Appended);
        Assert.Equal(("tasks", "deny", "refused", code), (record.Function, record.Effect, record.Result, record.ReasonCode));
        Assert.Contains(rule, record.Determining);
        AssertNoContent(harness, "Sommer-2026", "Lagebild", "Winninger");
    }

    [Fact]
    public async Task A_person_s_own_task_is_not_taken_for_an_order_to_an_AI()
    {
        await using GateHarness harness = new();

        Assert.IsType<EntryOutcome.Created>(await CreateAsync(harness, Todo("Erstelle eine Rangliste der Bewerber", "")));
    }

    [Fact]
    public async Task Somebody_without_a_role_creates_nothing()
    {
        await using GateHarness harness = new();

        var outcome = await harness.EntryGate.CreateAsync(GateHarness.Clerk with { Roles = [] }, "outlook", Todo("Akte", ""), Attempt, default);

        Assert.IsType<EntryOutcome.Refused>(outcome);
        Assert.Empty(harness.Actions.Created);
    }

    [Fact]
    public async Task Without_a_store_for_the_record_nothing_is_created()
    {
        await using GateHarness harness = new();
        harness.Records.Broken = true;

        Assert.Equal(new EntryOutcome.NotRecorded(), await CreateAsync(harness, Todo("Akte", "")));

        Assert.Empty(harness.Actions.Created);
    }

    [Fact]
    public async Task A_failure_of_Graph_is_recorded_as_failed()
    {
        await using GateHarness harness = new();
        harness.Actions.Answer = new ContentCreation.NotCreated(new ContentLookup.Unavailable(null));

        Assert.Equal(new EntryOutcome.NotCreated(new ContentLookup.Unavailable(null)), await CreateAsync(harness, Todo("Akte", "")));

        Assert.Equal("failed", Assert.Single(harness.Records.Appended).Result);
    }

    private static NewEntry.Todo Todo(string title, string notes) => new(new(title), new(notes), null);

    private static Task<EntryOutcome> CreateAsync(GateHarness harness, NewEntry entry) =>
        harness.EntryGate.CreateAsync(GateHarness.Clerk, "outlook", entry, Attempt, CancellationToken.None);

    private static void AssertNoContent(GateHarness harness, params string[] words)
    {
        string[] kept = [.. harness.Records.Appended.Select(record => JsonSerializer.Serialize(record)), .. harness.Log.All];
        Assert.All(words, word => Assert.DoesNotContain(kept, line => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
