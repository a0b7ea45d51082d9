using OfficeKi.Core;
using static OfficeKi.Tests.Functions.GateHarness;

namespace OfficeKi.Tests.Functions.Admission;

/// <summary>Who pays for a call to a model, and whom a refusal sends people to.</summary>
public class BudgetPlanTests
{
    private const string Text = "Der Stadtrat hat am 14. September 2026 beschlossen, die Moselbrücke zu sperren.";

    private static readonly BudgetPlan Plan = new(
        [new("11110", "Zentrale Dienste", null, 100), new("51100", "Stadtplanung", 0, 200)],
        [new("Amt 61 – Stadtplanung und Bauordnung", "51100")],
        "11110");

    [Theory]
    [InlineData("amt 61 – stadtplanung und bauordnung", "51100")]
    [InlineData("Amt 66", "11110")]
    [InlineData(null, "11110")]
    public async Task The_unit_of_the_directory_says_which_cost_centre_pays(string? unit, string payer)
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model);
        gate.Settings.Set(Setting.Budgets, Setting.PlanKey, Plan);
        gate.Units.Unit = unit;

        await gate.RunAsync(Summarize(Text, EngineChoice.Model));

        Assert.Equal(payer, Assert.Single(gate.Records.Payers)?.Id);
        Assert.Equal(unit, Assert.Single(gate.Records.Appended).OrgUnit);
    }

    [Fact]
    public async Task Above_the_soft_limit_the_receipt_says_so()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("- Der Rat sperrt die Brücke [1].\n"));
        await using GateHarness gate = new(model);
        gate.Settings.Set(Setting.Budgets, Setting.PlanKey, Plan);

        var before = await gate.RunAsync(Summarize(Text, EngineChoice.Model));
        gate.Units.Unit = "Amt 61 – Stadtplanung und Bauordnung";
        var after = await gate.RunAsync(Summarize(Text, EngineChoice.Model));

        Assert.Empty(before.OfType<RunEvent.Receipted>().Single().Value.Notices);
        Assert.Equal(["BUDGET_SOFT_LIMIT"], after.OfType<RunEvent.Receipted>().Single().Value.Notices);
    }

    [Fact]
    public async Task Without_a_plan_nobody_pays_and_without_a_model_nothing_is_held()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model);

        await gate.RunAsync(Summarize(Text, EngineChoice.Model));
        await gate.RunAsync(Summarize(Text, EngineChoice.Builtin));

        Assert.Null(Assert.Single(gate.Records.Payers));
    }
}
