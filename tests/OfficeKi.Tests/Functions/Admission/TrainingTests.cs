using System.Text.Json.Nodes;
using OfficeKi.Core;
using static OfficeKi.Tests.Functions.GateHarness;

namespace OfficeKi.Tests.Functions.Admission;

/// <summary>The KI-Pass at the gate.</summary>
public class TrainingTests
{
    private const string Text = "Der Stadtrat hat am 14. September 2026 beschlossen, die Moselbrücke zu sperren.";

    private static readonly DateOnly LongFromNow = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date.AddYears(1));

    [Fact]
    [Trait("Requirement", "AI-01")]
    public async Task Without_a_pass_the_function_is_refused_before_anything_is_read_and_says_where_to_get_one()
    {
        await using GateHarness gate = new();
        gate.Settings.Set(Setting.Training, Setting.RulesKey, new TrainingRules([RiskClass.Generated], 12, []));

        var events = await gate.RunAsync(Summarize(Text) with { Text = null, Ref = ContentRef.TryParse("drive:a~b", out var missing) ? missing : null });

        var refused = Assert.IsType<RunEvent.Refused>(events[^1]);
        Assert.Equal("TRAINING_REQUIRED", refused.Reason.Code);
        Assert.Contains("etwa 15 Minuten", refused.Reason.Remedy.De, StringComparison.Ordinal);
        Assert.NotEqual("", refused.Reason.Contact);
        Assert.Equal(["admin/training"], Assert.Single(gate.Records.Appended).Determining);
        var cards = (await gate.Gate.FunctionsAsync(Clerk, "word", "de", default))!;
        Assert.Equal("TRAINING_REQUIRED", cards.Single(card => card.Card.Id == "summarize").Unavailable?.Code);
        Assert.Null(cards.Single(card => card.Card.Id == "rewrite").Unavailable); // it corrects, and that class needs none here
    }

    [Theory]
    [Trait("Requirement", "AI-01")]
    [InlineData(RiskClass.Generated, 0, true)]
    [InlineData(RiskClass.Generated, 1, true)]
    [InlineData(RiskClass.Generated, -1, false)]
    [InlineData(RiskClass.Assisted, 1, false)]
    public async Task A_pass_of_the_class_is_good_up_to_its_last_day(string riskClass, int daysLeft, bool runs)
    {
        await using GateHarness gate = new();
        gate.Settings.Set(Setting.Training, Setting.RulesKey, new TrainingRules([RiskClass.Generated, RiskClass.Assisted], 12, []));
        gate.Passes.Passes["clerk"] = new(riskClass, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date).AddDays(daysLeft));

        Assert.Equal(runs, (await gate.RunAsync(Summarize(Text)))[^1] is RunEvent.Done);
    }

    [Fact]
    public async Task Whoever_is_excepted_or_asked_for_none_runs_without()
    {
        await using GateHarness gate = new();
        Assert.IsType<RunEvent.Done>((await gate.RunAsync(Summarize(Text)))[^1]);
        gate.Settings.Set(Setting.Training, Setting.RulesKey, new TrainingRules([RiskClass.Generated], 12, ["Lead"]));

        Assert.IsType<RunEvent.Done>((await gate.RunAsync(Summarize(Text), Clerk with { Roles = ["Staff", "Lead"] }))[^1]);
        Assert.IsType<RunEvent.Refused>((await gate.RunAsync(Summarize(Text)))[^1]);
    }

    [Fact]
    public async Task While_passes_or_rules_cannot_be_read_nothing_runs()
    {
        await using GateHarness gate = new();
        gate.Passes.Broken = true;
        Assert.Equal("settings", Assert.IsType<RunEvent.Failed>((await gate.RunAsync(Summarize(Text)))[^1]).Detail);
        gate.Passes.Broken = false;
        gate.Settings.Set(Setting.Training, Setting.RulesKey, "null");
        Assert.Equal("settings", Assert.IsType<RunEvent.Failed>((await gate.RunAsync(Summarize(Text)))[^1]).Detail);
    }

    [Fact]
    public async Task The_policy_is_told_the_level_and_the_log_no_day_that_ties_months_together()
    {
        await using GateHarness gate = new();
        gate.Passes.Passes["clerk"] = new(RiskClass.Generated, LongFromNow);

        await gate.RunAsync(Summarize(Text));
        await gate.RunAsync(Summarize(Text), Clerk with { ObjectId = "other" });

        Assert.Equal([2, 0], gate.Records.Appended.Select(record => (int)JsonNode.Parse(record.Facts!)!["principal"]!["training"]!["level"]!));
        Assert.All(gate.Records.Appended, record => Assert.Null(JsonNode.Parse(record.Facts!)!["principal"]!["training"]!["until"]));
        Assert.Equal([false, true], gate.Records.Appended.Select(record => record.WouldDeny.Contains("base/training-missing")));
    }
}
