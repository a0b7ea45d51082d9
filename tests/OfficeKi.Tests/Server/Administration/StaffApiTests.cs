using OfficeKi.Documents;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>The page of the staff council, and what is drawn from it.</summary>
public class StaffApiTests
{
    private const string Positions = "/api/administration/staff/positions";

    [Fact]
    [Trait("Requirement", "PV-3")]
    public async Task A_draft_is_shown_before_it_is_in_force_and_the_position_is_recorded()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");
        using var council = await server.ClientAsync("personalrat");
        var version = await administrator.DraftAsync(PolicyApi.Files(PolicyApi.Forbidding("translate")), "Übersetzen ruht bis Januar.");

        var planned = (await StaffAsync(council))["planned"]!.AsArray().Single()!;
        Assert.Equal((version, "Übersetzen ruht bis Januar.", null), ((int)planned["version"]!, (string)planned["reason"]!, (string?)planned["position"]));
        Assert.Equal(200, (await council.PostAsync(Positions, new { subject = version, position = "objects", note = "Bitte erst im Februar.", revision = 0 })).Status);

        var known = (await StaffAsync(administrator))["planned"]![0]!;
        Assert.Equal(("objects", "Bitte erst im Februar.", 1), ((string)known["position"]!, (string)known["note"]!, (int)known["revision"]!));
        Assert.Equal(409, (await council.PostAsync(Positions, new { subject = version, position = "consents", note = "", revision = 0 })).Status);
        Assert.Equal(403, (await administrator.PostAsync(Positions, new { subject = version, position = "consents", note = "", revision = 1 })).Status);
        Assert.Equal(404, (await council.PostAsync(Positions, new { subject = 99, position = "consents", note = "", revision = 0 })).Status);
        Assert.Equal(["position", "revision", "subject"], (await council.PostAsync(Positions, new { position = "vielleicht" })).Body.Fields());
    }

    [Fact]
    public async Task Periods_requests_and_switches_come_from_the_running_installation()
    {
        await using DemoServer server = new();
        server.With("OfficeKi:Retention:DecisionsMonths", "7");
        using var administrator = await server.ClientAsync("administration");
        using var council = await server.ClientAsync("personalrat");
        using var neighbour = await server.ClientAsync("nachbarstadt");
        using var clerk = await server.ClientAsync();
        await administrator.SetAsync("functions/translate", new { on = false, reason = "Die Ergebnisse werden geprüft.", revision = 0 });

        var page = await StaffAsync(council);

        Assert.Equal("7 Monate", (string)page["kept"]!.AsArray().Single(one => (string)one!["id"]! == "decisions")!["period"]!);
        Assert.Equal(5, (int)page["smallestGroup"]!);
        var change = Assert.Single(page["switched"]!.AsArray())!;
        Assert.Equal((false, "Die Ergebnisse werden geprüft."), ((bool)change["on"]!, (string)change["reason"]!));
        Assert.Equal(403, (await clerk.AreaAsync("staff")).Status);
        Assert.Equal(403, (await neighbour.AreaAsync("staff")).Status); // a clerk there
    }

    [Theory]
    [InlineData("personalrat", "annex.docx", "7 Monate", "Keine Auswertung vergleicht Personen")]
    [InlineData("datenschutz", "negative.docx", "keine Texte, Betreffe, Dateinamen", "Eine Suche danach ist nicht möglich")]
    public async Task Documents_are_drawn_from_the_configuration(string persona, string file, params string[] said)
    {
        await using DemoServer server = new();
        server.With("OfficeKi:Retention:DecisionsMonths", "7");
        using var client = await server.ClientAsync(persona);

        var word = await client.GetByteArrayAsync(new Uri($"/api/administration/staff/{file}?lang=en", UriKind.Relative));

        var read = Assert.IsType<Extraction.Read>(DocumentReader.Read(word, file, CancellationToken.None));
        var text = string.Join('\n', read.Document.Passages.Select(passage => passage.Text.Reveal()));
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Contains("Moselfurt", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_data_protection_gets_the_negative_answer()
    {
        await using DemoServer server = new();
        using var council = await server.ClientAsync("personalrat");
        using var clerk = await server.ClientAsync();

        foreach (var (client, file) in new[] { (council, "negative.docx"), (clerk, "annex.docx") })
        {
            using var response = await client.GetAsync(new Uri($"/api/administration/staff/{file}", UriKind.Relative));
            Assert.Equal(403, (int)response.StatusCode);
        }
    }

    private static async Task<System.Text.Json.Nodes.JsonObject> StaffAsync(HttpClient client) => (await client.AreaAsync("staff")).Body;
}
