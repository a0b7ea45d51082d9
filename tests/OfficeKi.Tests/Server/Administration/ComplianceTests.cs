using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Administration.Compliance;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>The compliance table says nothing that no test or setting shows.</summary>
public class ComplianceTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly Uri Address = new("/api/administration/compliance", UriKind.Relative);

    [Fact]
    public void Every_row_of_the_requirements_is_there()
    {
        Dictionary<string, int> rows = new()
        {
            ["A11Y"] = 2,
            ["AI"] = 13,
            ["BSI"] = 3,
            ["DP"] = 10,
            ["DSK"] = 3,
            ["INJ"] = 14,
            ["PDP"] = 18,
            ["PII"] = 9,
            ["PV"] = 4,
            ["RES"] = 1,
            ["TR"] = 3,
            ["VS"] = 1,
        };

        Assert.Equal(rows, Requirements.All.CountBy(row => row.Group).OrderBy(count => count.Key, StringComparer.Ordinal).ToDictionary());
        Assert.Distinct(Requirements.All.Select(row => row.Id));
    }

    [Fact]
    public void The_evidence_lists_exactly_the_tests_that_name_a_requirement()
    {
        var listed = Requirements.Tests.SelectMany(group => group.Select(test => $"{group.Key} {test}"));

        // When this differs, the tests are right: write these lines into evidence.txt.
        Assert.Equal(string.Join('\n', TestEvidence.Lines), string.Join('\n', listed));
        Assert.Empty(Requirements.Tests.Select(group => group.Key).Except(Requirements.All.Select(row => row.Id)));
    }

    [Fact]
    public void A_row_without_evidence_is_open_and_one_with_a_gap_is_not_met()
    {
        LocalizedText text = new("Text", "Text");
        Requirement whole = new("AI-99", "Art. 1", text);
        SettingResult good = new("models", true, text), bad = good with { Ok = false };

        Assert.Equal("open", whole.StateFor(0, []));
        Assert.Equal("met", whole.StateFor(1, []));
        Assert.Equal("met", whole.StateFor(0, [good]));
        Assert.Equal("attention", whole.StateFor(3, [good, bad]));
        Assert.Equal("partly", (whole with { Gap = text }).StateFor(3, [good]));
    }

    [Fact]
    public void Every_setting_a_row_names_can_be_looked_at()
    {
        Assert.Empty(Requirements.All.SelectMany(row => row.Settings ?? []).Except(SettingChecks.Ids));
    }

    [Theory]
    [InlineData("DSK-1", 20)]
    [InlineData("BSI-3", 8)]
    [Trait("Requirement", "DSK-1")]
    [Trait("Requirement", "BSI-3")]
    public void Every_point_of_a_checklist_leads_to_rows_that_exist(string requirement, int points)
    {
        GuidancePoint[] listed = [.. Requirements.Guidance.Where(point => point.Requirement == requirement)];

        Assert.Equal(points, listed.Length);
        Assert.All(Requirements.Guidance, point => Assert.NotEmpty(point.Rows));
        Assert.Empty(Requirements.Guidance.SelectMany(point => point.Rows).Except(Requirements.All.Select(row => row.Id)));
    }

    [Fact]
    [Trait("Requirement", "DSK-2")]
    public void Every_protection_goal_has_a_measure_in_every_phase()
    {
        string[] goals = ["Datenminimierung", "Verfügbarkeit", "Vertraulichkeit", "Integrität", "Intervenierbarkeit", "Transparenz", "Nichtverkettung"];
        string[] phases = ["Design", "Entwicklung", "Einführung", "Betrieb"];

        Assert.Equal(
            from goal in goals from phase in phases select $"{goal} – {phase}",
            Requirements.Guidance.Where(point => point.Requirement == "DSK-2").Select(point => point.Point.De));
    }

    [Fact]
    [Trait("Requirement", "PV-1")]
    [Trait("Requirement", "PV-4")]
    public async Task No_call_of_the_interface_ranks_people_or_sets_them_a_target()
    {
        using var client = await server.ClientAsync("administration");

        var document = await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));

        Assert.All(["ranking", "leaderboard", "quota", "target", "perUser", "perPerson"], word => Assert.DoesNotContain(word, document, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("administration")]
    [InlineData("datenschutz")]
    [InlineData("personalrat")]
    public async Task Who_has_to_watch_over_the_rules_sees_the_table(string persona)
    {
        using var client = await server.ClientAsync(persona);

        var table = (await client.GetFromJsonAsync<JsonObject>(Address))!;

        var rows = table["requirements"]!.AsArray();
        Assert.Equal(Requirements.All.Count, rows.Count);
        Assert.Equal(rows.Count, table["counts"]!.AsObject().Sum(count => (int)count.Value!));
        var marked = rows.Single(row => (string)row!["id"]! == "VS-1")!;
        Assert.Equal("met", (string)marked["state"]!);
        Assert.NotEmpty(marked["tests"]!.AsArray());
    }

    [Theory]
    [InlineData("sachbearbeitung")]
    [InlineData("amtsleitung")]
    public async Task Others_are_told_that_they_may_not(string persona)
    {
        using var client = await server.ClientAsync(persona);

        using var response = await client.GetAsync(Address);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("FORBIDDEN", (string?)(await response.Content.ReadFromJsonAsync<JsonObject>())!["code"]);
    }
}
