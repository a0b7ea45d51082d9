using Microsoft.SemanticKernel;
using OfficeKi.Core;
using OfficeKi.Functions.Models;
using OfficeKi.Policy;
using OfficeKi.Tests.Functions;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

/// <summary>That the gate asks the policy of the caller's tenant and does what it says.</summary>
public class PolicyAtTheGateTests
{
    private const string Text = "Der Rat hat die Gebühren erhöht. Die Satzung gilt ab Januar. Die Verwaltung informiert alle Haushalte.";

    [Fact]
    [Trait("Requirement", "PDP-14")]
    public async Task The_overlay_of_the_tenant_decides_and_names_the_city_s_contact()
    {
        await using GateHarness harness = new(policy: LoadOverlay(Forbid("no", "functions: [summarize]")));

        var refused = (RunEvent.Refused)(await harness.RunAsync(GateHarness.Summarize(Text)))[^1];
        var other = await harness.RunAsync(GateHarness.Summarize(Text), new("other", "clerk", ["Staff"], new()));

        Assert.Equal(["city/no"], refused.Decision.Determining);
        Assert.Equal("ki@musterstadt.example", refused.Reason.Contact);
        Assert.DoesNotContain(other, next => next is RunEvent.Refused);
    }

    [Theory]
    [InlineData("Der Rat hat die Gebühren erhöht. Frau Erika Beispiel, IBAN DE02 1203 0000 0000 2020 51, wurde informiert.")]
    [InlineData("VS-NfD\nDie Lage wird beobachtet.")]
    [InlineData("Das Kennwort lautet: Sommer2026!")]
    [Trait("Requirement", "PDP-11")]
    [Trait("Requirement", "PDP-12")]
    public async Task A_past_decision_is_repeated_from_its_recorded_facts_and_version(string text)
    {
        await using GateHarness harness = new();

        await harness.RunAsync(GateHarness.Summarize(text));

        var record = Assert.Single(harness.Records.Appended);
        Assert.Equal(PolicySet.Base.Version, record.PolicyVersion);
        var again = new PolicyEngine(PolicySet.Base).Decide(FactsJson.Read(record.Facts!), record.DecisionId);
        Assert.Equal((record.Effect, string.Join(',', record.Determining)), (again.IsPermitted ? "permit" : "deny", string.Join(',', again.Determining)));
        Assert.All(text.Split(' ', '\n').Where(word => word.Length > 4), word => Assert.DoesNotContain(word, record.Facts!, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "PDP-6")]
    public async Task A_duty_the_gate_cannot_meet_is_a_no()
    {
        await using GateHarness harness = new(policy: LoadOverlay(Oblige("two", "confirm: fourEyes")));

        var refused = (RunEvent.Refused)(await harness.RunAsync(GateHarness.Summarize(Text)))[^1];

        Assert.Equal(["OBLIGATION_NOT_MET"], refused.Decision.Errors);
        Assert.Equal("ki@musterstadt.example", refused.Reason.Contact);
    }

    [Fact]
    [Trait("Requirement", "PDP-7")]
    public async Task A_model_is_asked_nothing_before_the_policy_permits()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness harness = new(model, policy: LoadOverlay(Forbid("no", "stages: [request]")));

        await harness.RunAsync(GateHarness.Summarize(Text));

        Assert.Empty(model.Requests);
    }

    [Fact]
    [Trait("Requirement", "PDP-7")]
    public async Task A_model_call_without_a_decision_is_refused()
    {
        Kernel kernel = new();
        kernel.FunctionInvocationFilters.Add(new DecisionFilter());
        var function = KernelFunctionFactory.CreateFromMethod(() => "asked");

        await Assert.ThrowsAsync<InvalidOperationException>(() => kernel.InvokeAsync(function));
        kernel.Data[DecisionFilter.Key] = Guid.NewGuid();
        Assert.Equal("asked", (await kernel.InvokeAsync(function)).GetValue<string>());
    }

    [Theory]
    [Trait("Requirement", "PDP-4")]
    [InlineData("training: { belowLevel: 1 }")]
    [InlineData("orgUnits: [\"50\"]")]
    public async Task What_the_server_does_not_know_is_a_no_as_soon_as_a_city_asks_for_it(string when)
    {
        await using GateHarness harness = new(policy: LoadOverlay(Forbid("asks", when)));

        Assert.IsType<RunEvent.Refused>((await harness.RunAsync(GateHarness.Summarize(Text)))[^1]);
    }

    [Theory]
    [Trait("Requirement", "PDP-16")]
    [InlineData("oeffentlichkeit", true)]
    [InlineData("leitung", false)]
    public async Task What_is_meant_for_the_public_is_released_by_a_person(string audience, bool isPublic)
    {
        await using GateHarness harness = new();
        var request = GateHarness.Summarize(Text) with { Options = System.Text.Json.JsonSerializer.SerializeToElement(new { points = 2, audience }) };

        var decided = (await harness.RunAsync(request)).OfType<RunEvent.Decided>().Single();

        Assert.Equal(isPublic, decided.Decision.Determining.Contains("base/public-release"));
    }
}
