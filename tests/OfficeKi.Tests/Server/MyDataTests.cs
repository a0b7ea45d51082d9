using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OfficeKi.Tests.Server.Administration;

namespace OfficeKi.Tests.Server;

/// <summary>What a person can do with their own data.</summary>
public class MyDataTests
{
    private static readonly object Summary = new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Kanarienvogel tagt am 14. September 2026." } };

    [Fact]
    [Trait("Requirement", "DP-03")]
    public async Task The_export_holds_all_of_one_s_own_and_nothing_of_others_or_of_content()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var lead = await server.ClientAsync("amtsleitung");
        using var administrator = await server.ClientAsync("administration");
        await administrator.SetAsync("notices/terms", new { de = "Nur dienstlich.", en = "For work only.", revision = 0 });
        await clerk.PostAsync("/api/me/terms", new { version = 1 });
        await lead.PostAsync("/api/me/terms", new { version = 1 });
        var runs = new[] { (await clerk.RunAsync(Summary)).Body, (await clerk.RunAsync(Summary)).Body };
        await lead.RunAsync(Summary);
        await TrainingApiTests.PassAsync(clerk);

        using var response = await clerk.GetAsync(new Uri("/api/me/export", UriKind.Relative));
        var file = (await response.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal("officeki-meine-daten.json", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(runs.Select(run => (string)run["runId"]!).Order(), file["events"]!.AsArray().Select(one => (string)one!["runId"]!).Order());
        Assert.Equal([1], file["terms"]!.AsArray().Select(one => (int)one!["version"]!));
        Assert.NotNull(file["training"]!["until"]);
        Assert.Contains("Art. 26", (string)file["remark"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", file.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_acceptance_is_taken_back_and_asked_for_anew()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var administrator = await server.ClientAsync("administration");
        await administrator.SetAsync("notices/terms", new { de = "Nur dienstlich.", en = "For work only.", revision = 0 });
        await clerk.PostAsync("/api/me/terms", new { version = 1 });

        using var withdrawn = await clerk.DeleteAsync(new Uri("/api/me/terms", UriKind.Relative));
        using var again = await clerk.DeleteAsync(new Uri("/api/me/terms", UriKind.Relative));

        Assert.Equal((204, 404), ((int)withdrawn.StatusCode, (int)again.StatusCode));
        Assert.Equal("TERMS_REQUIRED", (string)(await clerk.RunAsync(Summary)).Body["code"]!);
    }
}
