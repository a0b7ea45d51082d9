using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OfficeKi.Core;
using OfficeKi.Functions.Entries;
using static OfficeKi.Tests.Functions.GateHarness;

namespace OfficeKi.Tests.Functions.Admission;

/// <summary>What the administration switches off does not run, whichever way it is asked for.</summary>
public class SwitchTests
{
    private const string Text = "Der Stadtrat hat am 14. September 2026 beschlossen, die Moselbrücke zu sperren.";
    private const string Why = "Das Modell wird heute geprüft.";

    [Fact]
    [Trait("Requirement", "AI-07")]
    public async Task A_function_that_is_off_is_refused_with_the_reason_and_nothing_is_read()
    {
        await using GateHarness gate = new();
        gate.Settings.Set(Setting.Functions, "summarize", new OnOff(false, Why));

        var events = await gate.RunAsync(Summarize(Text) with { Text = null, Ref = ContentRef.TryParse("drive:a~b", out var missing) ? missing : null });

        var refused = Assert.IsType<RunEvent.Refused>(events[^1]);
        Assert.Equal(("FUNCTION_OFF", Effect.Deny), (refused.Reason.Code, refused.Decision.Effect));
        Assert.Contains(Why, refused.Reason.Reason.De, StringComparison.Ordinal);
        var record = Assert.Single(gate.Records.Appended);
        Assert.Equal(("deny", "refused", "FUNCTION_OFF", 0, 0), (record.Effect, record.Result, record.ReasonCode, record.Characters, record.Sources));
        Assert.Equal(["admin/function-off"], record.Determining);
    }

    [Fact]
    public async Task Other_functions_and_other_tenants_go_on()
    {
        await using GateHarness gate = new();
        gate.Settings.Set(Setting.Functions, "summarize", new OnOff(false, Why));
        gate.Settings.Set(Setting.Functions, Setting.StopKey, new StopSwitch(true, Why), "other-tenant");

        Assert.IsType<RunEvent.Done>((await gate.RunAsync(Ask("Was ist beschlossen?", Text)))[^1]);
        Assert.IsType<RunEvent.Done>((await gate.RunAsync(Summarize(Text), Clerk with { TenantId = "third" }))[^1]);
        Assert.IsType<RunEvent.Refused>((await gate.RunAsync(Summarize(Text), Clerk with { TenantId = "other-tenant" }))[^1]);
    }

    [Fact]
    [Trait("Requirement", "AI-07")]
    public async Task The_stop_holds_for_every_function_its_card_and_for_entries()
    {
        await using GateHarness gate = new();
        gate.Settings.Set(Setting.Functions, Setting.StopKey, new StopSwitch(true, Why));

        var cards = (await gate.Gate.FunctionsAsync(Clerk, "outlook", "de", default))!;
        var entry = await gate.EntryGate.CreateAsync(Clerk, "outlook", new NewEntry.Todo(new("Bescheid prüfen"), new(""), null), new(Guid.NewGuid(), false), default);

        Assert.All(cards, card => Assert.Equal("STOPPED", card.Unavailable?.Code));
        Assert.All(cards, card => Assert.NotEqual("", card.Unavailable!.Contact));
        Assert.Equal("STOPPED", Assert.IsType<EntryOutcome.Refused>(entry).Reason.Code);
        Assert.Empty(gate.Actions.Created);
        Assert.Equal(["admin/stop"], Assert.Single(gate.Records.Appended).Determining);
    }

    [Fact]
    public async Task What_was_switched_on_again_runs()
    {
        await using GateHarness gate = new();
        gate.Settings.Set(Setting.Functions, "summarize", new OnOff(false, Why));
        gate.Settings.Set(Setting.Functions, "summarize", new OnOff(true, "Die Prüfung ist vorbei."));
        gate.Settings.Set(Setting.Functions, Setting.StopKey, new StopSwitch(false, "Die Prüfung ist vorbei."));

        Assert.IsType<RunEvent.Done>((await gate.RunAsync(Summarize(Text)))[^1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Requirement", "PDP-4")]
    public async Task Settings_that_cannot_be_read_let_nothing_run(bool damaged)
    {
        await using GateHarness gate = new();
        gate.Settings.Broken = !damaged;
        gate.Settings.Set(Setting.Functions, "summarize", damaged ? "[1" : """{"isOn":true,"reason":""}""");

        var failed = Assert.IsType<RunEvent.Failed>(Assert.Single(await gate.RunAsync(Summarize(Text))));

        Assert.Equal(("UNAVAILABLE", "settings"), (failed.Code, failed.Detail));
        Assert.Null(await gate.Gate.FunctionsAsync(Clerk, "word", "de", default));
        Assert.IsType<EntryOutcome.NotRecorded>(await gate.EntryGate.CreateAsync(Clerk, "outlook", new NewEntry.Todo(new("a"), new(""), null), new(Guid.NewGuid(), false), default));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Requirement", "AI-07")]
    public async Task A_run_under_way_is_ended_and_its_model_call_cancelled(bool told)
    {
        await using var model = await ScriptedModel.StartAsync();
        FakeTimeProvider time = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using GateHarness gate = new(model, replace: services => services.AddSingleton<TimeProvider>(time), settings: new() { ["OfficeKi:Models:0:Timeout"] = "00:10:00" });
        model.Then(model.Stalls("Der Rat hat beschlossen [1]. Danach"));
        await using var events = gate.Gate.RunAsync(Clerk, Summarize(Text, EngineChoice.Model), default).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.True(Assert.IsType<RunEvent.Decided>(events.Current).Decision.IsPermitted);
        var rest = RestAsync(events);
        await model.Stalled.Task;

        gate.Settings.Set(Setting.Functions, Setting.StopKey, new StopSwitch(true, Why));
        if (told)
        {
            await gate.LiveRuns.RecheckAsync(Clerk.TenantId);
        }
        else
        {
            time.Advance(TimeSpan.FromSeconds(40)); // another server was told
        }

        var refused = Assert.IsType<RunEvent.Refused>((await rest)[^1]);
        await model.Aborted.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(("STOPPED", "admin/stop"), (refused.Reason.Code, Assert.Single(refused.Decision.Determining)));
        var record = Assert.Single(gate.Records.Appended);
        Assert.Equal(("deny", "refused", "STOPPED"), (record.Effect, record.Result, record.ReasonCode));
        Assert.Single(gate.Records.Settled);
    }

    [Fact]
    public async Task A_run_under_way_ends_when_the_settings_cannot_be_read_any_more()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model);
        model.Then(model.Stalls("Der Rat hat beschlossen [1]. Danach"));
        await using var events = gate.Gate.RunAsync(Clerk, Summarize(Text, EngineChoice.Model), default).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        var rest = RestAsync(events);
        await model.Stalled.Task;

        gate.Settings.Broken = true;
        await gate.LiveRuns.RecheckAsync(Clerk.TenantId);

        Assert.Equal("settings", Assert.IsType<RunEvent.Failed>((await rest)[^1]).Detail);
        Assert.Equal("failed", Assert.Single(gate.Records.Appended).Result);
    }

    [Fact]
    public async Task A_model_that_is_off_is_not_asked_and_the_built_in_engine_serves()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model);
        gate.Settings.Set(Setting.Models, "kgrz", new OnOff(false, Why));

        Assert.Equal("builtin", Assert.IsType<RunEvent.Done>((await gate.RunAsync(Summarize(Text)))[^1]).Engine.Kind);
        Assert.Equal("engine", Assert.Single(Assert.IsType<RunEvent.Invalid>((await gate.RunAsync(Summarize(Text, EngineChoice.Model)))[^1]).Errors).Field);
        Assert.Empty(model.Requests);
        Assert.Equal(["builtin"], (await gate.Gate.FunctionsAsync(Clerk, "word", "de", default))!.Single(card => card.Card.Id == "summarize").Engines);
    }

    [Fact]
    public async Task Terms_are_accepted_once_per_version_before_a_function_runs()
    {
        await using GateHarness gate = new();
        gate.Settings.Set(Setting.Notices, Setting.TermsKey, new TermsOfUse(new("Nutzen Sie OfficeKi nur dienstlich.", "Use OfficeKi for work only.")));

        Assert.Equal("TERMS_REQUIRED", Assert.IsType<RunEvent.Refused>((await gate.RunAsync(Summarize(Text)))[^1]).Reason.Code);
        Assert.Equal(["admin/terms"], Assert.Single(gate.Records.Appended).Determining);
        await gate.Terms.AcceptAsync(Clerk.TenantId, Clerk.ObjectId, 1, default);
        Assert.IsType<RunEvent.Done>((await gate.RunAsync(Summarize(Text)))[^1]);
        gate.Settings.Set(Setting.Notices, Setting.TermsKey, new TermsOfUse(new("Neu.", "New.")));
        Assert.IsType<RunEvent.Refused>((await gate.RunAsync(Summarize(Text)))[^1]);
        gate.Settings.Set(Setting.Notices, Setting.TermsKey, new TermsOfUse(new("", "")));
        Assert.IsType<RunEvent.Done>((await gate.RunAsync(Summarize(Text)))[^1]);
    }

    private static async Task<List<RunEvent>> RestAsync(IAsyncEnumerator<RunEvent> events)
    {
        List<RunEvent> rest = [];
        while (await events.MoveNextAsync())
        {
            rest.Add(events.Current);
        }

        return rest;
    }
}
