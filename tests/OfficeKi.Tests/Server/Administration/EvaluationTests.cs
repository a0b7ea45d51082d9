using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Documents;
using OfficeKi.Server.Surfaces.Administration;

namespace OfficeKi.Tests.Server.Administration;

public class EvaluationTests
{
    private const string Marker = "Kanarienvogel";

    private static Uri Address(string type = "") => new($"/api/administration/evaluation{type}", UriKind.Relative);

    [Fact]
    [Trait("Requirement", "RES-1")]
    public async Task The_report_tells_what_the_council_asked_for()
    {
        await using var server = await UsageTests.FilledAsync(one => one
            .With("OfficeKi:MonthlyBudgetEuro", "100")
            .With("OfficeKi:Models:0:Id", "kgrz-llama").With("OfficeKi:Models:0:Endpoint", "http://127.0.0.1:1/v1").With("OfficeKi:Models:0:Model", "m")
            .With("OfficeKi:Models:0:Location", "on-premises").With("OfficeKi:Models:0:WattHoursPerThousandTokens", "0.4"));
        await server.Services.GetRequiredService<IRevisions>().TryAddAsync(
            server.TenantOf("administration"), "incidents", Guid.NewGuid().ToString(), 0, "{}", "person-1", default);
        using var client = await server.ClientAsync("personalrat");
        var thisMonth = RecordedMonths.Start(server, 0).ToString("yyyy-MM", null);

        var report = (await client.GetFromJsonAsync<JsonObject>(Address($"?to={thisMonth}")))!["sections"]!.AsArray().ToDictionary(section => (string)section!["id"]!, section => section!["rows"]!.AsArray());

        Assert.Equal(["months", "function", "unit", "result", "refusals", "reason", "outcome", "minutes", "energy", "quality", "incidents", "outlook"], report.Keys);
        Assert.Equal("Zusammenfassen", (string)report["function"][0]![0]!);
        Assert.Equal(6.50m, (decimal)report["months"][0]![3]!);
        Assert.Equal(26 * 1_500 / 1_000m * 0.4m / 1_000m, (decimal)report["energy"][0]![4]!); // calls × tokens, by the formula on the page
        Assert.Equal(1, (int)report["incidents"][0]![1]!);
        Assert.Equal([6.50m, 78m, 100m, 1_200m], report["outlook"].Select(row => (decimal)row![1]!));
        Assert.NotEmpty(report["quality"]);
    }

    [Fact]
    public async Task The_report_is_a_Word_document_and_a_table_in_German()
    {
        await using var server = await UsageTests.FilledAsync();
        using var client = await server.ClientAsync("administration");

        var word = await client.GetByteArrayAsync(Address(".docx?lang=en"));
        var table = await client.GetStringAsync(Address(".csv"));

        var read = Assert.IsType<Extraction.Read>(DocumentReader.Read(word, "evaluation.docx", CancellationToken.None));
        var text = string.Join('\n', read.Document.Passages.Select(passage => passage.Text.Reveal()));
        Assert.Contains("Evaluation des KI-Einsatzes", text, StringComparison.Ordinal);
        Assert.Contains("Energie (Schätzung)", text, StringComparison.Ordinal);
        Assert.Contains("Ordnungsamt", text, StringComparison.Ordinal);
        Assert.Contains("\"Zusammenfassen\";\"32\";\"39.000\";\"6,50\"", table, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DP-03")]
    public async Task A_marker_in_content_names_and_file_names_is_in_no_export()
    {
        await using var server = new DemoServer().WithoutHousekeeping();
        await server.RecordAsync(9); // the log is written in the order of time
        await server.CloseAsync();
        using var clerk = await server.ClientAsync();
        await clerk.RunAsync(new { function = "summarize", surface = "word", engine = "builtin", content = new { text = $"{Marker} sagt der Stadtrat am 14. September 2026 in seinem Beschluss zur Brücke." } });
        await clerk.RunAsync(new { function = "ask", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt." }, options = new { question = $"Wer ist {Marker}?" } });
        await clerk.RunAsync(new { function = "summarize", surface = "word", content = new { text = $"Passwort: {Marker}-2026!" } });
        await clerk.RunAsync(new { function = "summarize", surface = "word", content = new { @ref = $"drive:{Marker}~{Marker}" } });
        using HttpRequestMessage file = new(HttpMethod.Post, "/demo/content") { Content = new StringContent($"{Marker}\nText.") };
        file.Headers.Add("X-File-Name", $"{Marker}.txt");
        using var opened = await clerk.SendAsync(file);
        await clerk.RunAsync(new { function = "summarize", surface = "word", content = new { @ref = (string)(await opened.Content.ReadFromJsonAsync<JsonObject>())!["ref"]! } });
        using var officer = await server.ClientAsync("datenschutz");
        var month = RecordedMonths.Start(server, 0).ToString("yyyy-MM", null);
        string[] exports =
        [
            $"audit/export?month={month}", $"audit/export?month={month}&format=csv", "audit", "audit/settings", "audit/disclosure", "usage", "evaluation", "evaluation.csv", "evaluation.docx",
        ];
        string[] persons = ["Velten", "Miriam", "person-1", "velten@"];

        foreach (var export in exports)
        {
            var bytes = await officer.GetByteArrayAsync(new Uri($"/api/administration/{export}", UriKind.Relative));
            var text = await Everything(bytes);
            Assert.True(text.Length > 100, export);
            Assert.All([Marker, .. persons], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".csv")]
    [InlineData(".docx")]
    public async Task Others_are_told_that_they_may_not_and_wrong_months_are_named(string type)
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var council = await server.ClientAsync("personalrat");

        using var forbidden = await clerk.GetAsync(Address(type));
        using var wrong = await council.GetAsync(Address($"{type}?from=November"));

        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"\r\n")]
    [InlineData("@a", "\"'@a\"\r\n")]
    [InlineData("-5,00", "\"-5,00\"\r\n")]
    [InlineData("-a", "\"'-a\"\r\n")]
    [InlineData("-", "\"-\"\r\n")]
    [InlineData("a\"b", "\"a\"\"b\"\r\n")]
    public void A_cell_is_never_a_formula(string cell, string line) => Assert.Equal(line, Csv.Line([cell]));

    // Archives are opened, so that nothing hides in their compression.
    private static async Task<string> Everything(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return System.Text.Encoding.UTF8.GetString(bytes);
        }

        using System.IO.Compression.ZipArchive zip = new(new MemoryStream(bytes));
        var all = new System.Text.StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using StreamReader reader = new(entry.Open());
            all.Append(entry.FullName).Append(await reader.ReadToEndAsync());
        }

        return all.ToString();
    }
}
