using System.Text.Json.Nodes;
using OfficeKi.Server.Surfaces.Administration.Budgets;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>Budgets per cost centre, from the plan to the refusal.</summary>
public class BudgetsApiTests
{
    private static readonly object Run = new { function = "summarize", surface = "word", engine = "model", content = new { text = "Der Rat tagt am 14. September 2026. Er berät den Haushalt." } };

    [Fact]
    public async Task The_unit_of_the_person_pays_until_its_cost_centre_is_empty_and_the_page_shows_it()
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("- Der Rat tagt am 14. September 2026 [1].\n"));
        await using var server = Server(model.Endpoint);
        using var administrator = await server.ClientAsync("administration");
        using var clerk = await server.ClientAsync(); // Amt 61
        Assert.Equal(200, (await administrator.SetAsync("budgets", Plan(planning: 5, revision: 0))).Status);

        var (status, run) = await clerk.RunAsync(Run);
        var spent = Centre((await administrator.AreaAsync("budgets")).Body, "51100");
        Assert.Equal(200, (await administrator.SetAsync("budgets", Plan(planning: 0.1m, revision: 1))).Status);
        var (refused, problem) = await clerk.RunAsync(Run);

        Assert.Equal(200, status);
        Assert.Equal("BUDGET_SOFT_LIMIT", (string)run["receipt"]!["notices"]![0]!);
        Assert.Equal((decimal)run["receipt"]!["costEuro"]!, (decimal)spent["spentEuro"]!);
        Assert.Equal(("soft", 0m), ((string)spent["state"]!, (decimal)spent["reservedEuro"]!));
        Assert.Equal((403, "BUDGET_EXCEEDED", "ki-beauftragte@moselfurt.example"), (refused, (string)problem["code"]!, (string)problem["contact"]!));
        var (_, area) = await administrator.AreaAsync("budgets");
        Assert.Equal("hard", (string)Centre(area, "51100")["state"]!);
        Assert.Equal(0, (decimal)Centre(area, "11110")["spentEuro"]!);
        Assert.Equal(200, (await administrator.RunAsync(Run)).Status); // Amt 10 goes on, paid by the default
    }

    [Fact]
    public async Task A_plan_is_kept_with_who_changed_it_and_changed_by_one_at_a_time()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");

        await administrator.SetAsync("budgets", Plan(planning: 5, revision: 0));

        var (_, area) = await administrator.AreaAsync("budgets");
        Assert.Equal(("11110", 1, "you"), ((string)area["defaultCostCentre"]!, (int)area["revision"]!, (string)area["changed"]!["by"]!));
        Assert.Equal(409, (await administrator.SetAsync("budgets", Plan(planning: 5, revision: 0))).Status);
    }

    [Fact]
    public async Task All_errors_of_a_plan_are_named_at_once()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");

        var (status, problem) = await administrator.SetAsync("budgets", new
        {
            costCentres = new object[] { new { id = "1", name = "", softEuro = 20, hardEuro = 10 }, new { id = "1", name = "Zwei", hardEuro = -1 } },
            units = new object[] { new { unit = "Amt 1", costCentre = "9" }, new { unit = "amt 1", costCentre = "1" } },
            defaultCostCentre = "7",
        });

        Assert.Equal(400, status);
        Assert.Equal(
            ["costCentres", "costCentres[0].name", "costCentres[0].softEuro", "costCentres[1].hardEuro", "defaultCostCentre", "revision", "units", "units[0].costCentre"],
            problem.Fields());
    }

    [Theory]
    [InlineData("2026-11-01T12:00:00Z", 10, null)] // the first day says too little
    [InlineData("2026-11-16T00:00:00Z", 10, 20)]
    [InlineData("2026-11-16T00:00:00Z", 0, 0)]
    [InlineData("2026-02-28T12:00:00Z", 55, 56)]
    public void The_outlook_is_linear(string now, int spent, int? expected) =>
        Assert.Equal(expected, Outlook.AtMonthsEnd(spent, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

    private static object Plan(decimal planning, int revision) => new
    {
        costCentres = new object[]
        {
            new { id = "11110", name = "Zentrale Dienste", softEuro = (decimal?)null, hardEuro = (decimal?)100 },
            new { id = "51100", name = "Stadtplanung", softEuro = (decimal?)0.1m, hardEuro = (decimal?)planning },
        },
        units = new object[] { new { unit = "Amt 61 – Stadtplanung und Bauordnung", costCentre = "51100" } },
        defaultCostCentre = "11110",
        revision,
    };

    private static JsonNode Centre(JsonObject area, string id) => area["costCentres"]!.AsArray().Single(centre => (string)centre!["id"]! == id)!;

    // 240 tokens in and 60 out, at prices that make it 0.3 euro.
    private static DemoServer Server(string endpoint) => new DemoServer()
        .With("OfficeKi:Models:0:Id", "kgrz").With("OfficeKi:Models:0:Endpoint", endpoint).With("OfficeKi:Models:0:Model", "m").With("OfficeKi:Models:0:Location", "on-premises")
        .With("OfficeKi:Models:0:Clearance", "hoch").With("OfficeKi:Models:0:ContractReference", "AVV 7/2026").With("OfficeKi:Models:0:NoTraining", "true")
        .With("OfficeKi:Models:0:PricePerMillionInput", "1000").With("OfficeKi:Models:0:PricePerMillionOutput", "1000");
}
