using System.Text.Json.Nodes;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>The models as an administrator sees them.</summary>
public class ModelSwitchesApiTests
{
    [Fact]
    [Trait("Requirement", "DP-08")]
    public async Task A_model_shows_its_facts_its_health_and_what_is_missing_for_personal_data()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using var server = Server(model.Endpoint);
        using var client = await server.ClientAsync("administration");

        var (_, area) = await client.AreaAsync("models");
        await client.AreaAsync("models");

        var whole = Row(area, 0);
        Assert.Equal(("kgrz", "on-premises", "hoch", "AVV 7/2026"), ((string)whole["id"]!, (string)whole["location"]!, (string)whole["clearance"]!, (string)whole["contractReference"]!));
        Assert.Empty(whole["missing"]!.AsArray());
        Assert.True((bool)whole["health"]!["reachable"]!);
        Assert.NotNull(whole["health"]!["latencyMs"]);
        var bare = Row(area, 1);
        Assert.Equal(2, bare["missing"]!.AsArray().Count);
        Assert.False((bool)bare["health"]!["reachable"]!);
        Assert.Equal(["GET /v1/models"], model.Checks); // two looks, one check; it carries no body
        Assert.DoesNotContain("geheim", area.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", area.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_off_is_off_for_the_own_tenant_alone()
    {
        await using var model = await ScriptedModel.StartAsync();
        await using var server = Server(model.Endpoint);
        using var administrator = await server.ClientAsync("administration");
        using var clerk = await server.ClientAsync();
        using var neighbour = await server.ClientAsync("nachbarstadt");
        object run = new { function = "summarize", surface = "word", engine = "auto", content = new { text = "Der Rat tagt am 14. September 2026. Er berät den Haushalt." } };

        foreach (var id in new[] { "kgrz", "bare" })
        {
            Assert.Equal(200, (await administrator.SetAsync($"models/{id}", new { on = false, reason = "Der Vertrag ist ausgelaufen.", revision = 0 })).Status);
        }

        Assert.Equal("builtin", (string)(await clerk.RunAsync(run)).Body["engine"]!["kind"]!);
        Assert.Empty(model.Requests);
        await neighbour.RunAsync(run);
        Assert.Single(model.Requests);
    }

    private static JsonObject Row(JsonObject area, int index) => area["models"]![index]!.AsObject();

    private static DemoServer Server(string endpoint) => new DemoServer()
        .With("OfficeKi:Models:0:Id", "kgrz").With("OfficeKi:Models:0:Endpoint", endpoint).With("OfficeKi:Models:0:Model", "m").With("OfficeKi:Models:0:ApiKey", "geheim")
        .With("OfficeKi:Models:0:Location", "on-premises").With("OfficeKi:Models:0:Clearance", "hoch").With("OfficeKi:Models:0:ContractReference", "AVV 7/2026").With("OfficeKi:Models:0:NoTraining", "true")
        .With("OfficeKi:Models:1:Id", "bare").With("OfficeKi:Models:1:Endpoint", "http://127.0.0.1:1/v1").With("OfficeKi:Models:1:Model", "m").With("OfficeKi:Models:1:Location", "eu");
}
