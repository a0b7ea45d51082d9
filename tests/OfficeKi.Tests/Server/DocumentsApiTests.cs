using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Tests.Documents;
using OfficeKi.Tests.Documents.Writing;

namespace OfficeKi.Tests.Server;

/// <summary><c>POST /api/documents</c> through the real server.</summary>
public class DocumentsApiTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static readonly Uri Address = new("/api/documents", UriKind.Relative);

    [Fact]
    [Trait("Requirement", "AI-11")]
    [Trait("Requirement", "INJ-8")]
    public async Task Blocks_become_a_valid_document_that_says_what_made_it()
    {
        using var client = await server.ClientAsync();

        using var response = await client.PostAsJsonAsync(Address, new
        {
            title = "Vermerk Uferstraße",
            draft = true,
            provenance = new { runId = "0199c1f0-0000-7000-8000-000000000001", engine = "ohne Sprachmodell", label = "KI-Entwurf" },
            blocks = new object[]
            {
                new { kind = "heading", text = "Vermerk", level = 0 },
                new { kind = "paragraph", text = "Die Brücke ist gesperrt.", bold = new[] { new { start = 4, end = 10 } } },
                new { kind = "item", text = "z. d. A." },
                new { kind = "table", cells = new[] { new[] { "Tag", "Zahl" }, ["Montag", "7"] } },
            },
        });

        Assert.Equal((HttpStatusCode.OK, WordType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.True(response.Headers.CacheControl?.NoStore);
        var file = await response.Content.ReadAsByteArrayAsync();
        Assert.Empty(WordTexts.Complaints(file));
        Assert.Equal("Vermerk\nDie Brücke ist gesperrt.\nz. d. A.\nTag | Zahl\nMontag | 7", Documents.Reading.Read(file, "a.docx").Text());
        var parts = WordTexts.Parts(file);
        Assert.Contains("<w:b", parts["word/document.xml"], StringComparison.Ordinal);
        Assert.Contains("Entwurf", parts["word/header1.xml"], StringComparison.Ordinal);
        Assert.Contains(parts.Values, part => part.Contains("run=0199c1f0-0000-7000-8000-000000000001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{}""", "title,blocks")]
    [InlineData("""{"title":"","blocks":[]}""", "title,blocks")]
    [InlineData("""{"title":"a","blocks":[null,{"kind":"picture"},{"kind":"paragraph"},{"kind":"table","text":"a"}]}""", "blocks[0],blocks[1].kind,blocks[2].text,blocks[3].cells")]
    [InlineData("""{"title":"a","blocks":[{"kind":"table","cells":[[]]},{"kind":"table","cells":[["a",null]]},{"kind":"table","cells":[null]}]}""", "blocks[0].cells,blocks[1].cells,blocks[2].cells")]
    [InlineData("""{"title":"a","blocks":[{"kind":"heading","text":"a","level":4},{"kind":"item","text":"a","level":0}]}""", "blocks[0].level,blocks[1].level")]
    [InlineData("""{"title":"a","blocks":[{"kind":"paragraph","text":"abc","bold":[{"start":0,"end":2},{"start":1,"end":3}]},{"kind":"paragraph","text":"a","bold":[{"start":0,"end":2}]},{"kind":"paragraph","text":"a","bold":[null]}]}""", "blocks[0].bold,blocks[1].bold,blocks[2].bold")]
    [InlineData("""{"title":"a","blocks":[{"kind":"paragraph","text":"a"}],"provenance":{"runId":"x","engine":""}}""", "provenance.runId,provenance.engine,provenance.label")]
    public async Task A_wrong_request_names_all_its_fields_at_once(string json, string fields)
    {
        using var client = await server.ClientAsync();

        var (status, body) = await PostAsync(client, json);

        Assert.Equal((400, "INVALID_REQUEST"), (status, (string?)body["code"]));
        Assert.Equal(fields.Split(','), body["errors"]!.AsArray().Select(error => (string)error!["field"]!));
    }

    [Fact]
    public async Task Too_many_characters_are_refused_with_limit_and_size()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await PostAsync(client, JsonSerializer.Serialize(new { title = "a", blocks = new[] { new { kind = "paragraph", text = new string('a', 1_000_000) } } }));

        Assert.Equal((413, "TOO_LARGE", "characters", 1_000_000, 1_000_001), (status, (string?)body["code"], (string?)body["unit"], (int)body["limit"]!, (int)body["measured"]!));
    }

    [Fact]
    public async Task Too_many_blocks_and_cells_are_refused_with_limit_and_size()
    {
        using var client = await server.ClientAsync();

        var (status, body) = await PostAsync(client, JsonSerializer.Serialize(new { title = "a", blocks = new[] { new { kind = "table", cells = Enumerable.Repeat(new[] { "", "" }, 10_000) } } }));

        Assert.Equal((413, "TOO_LARGE", "entries", 20_000, 20_001), (status, (string?)body["code"], (string?)body["unit"], (int)body["limit"]!, (int)body["measured"]!));
    }

    [Fact]
    public async Task A_stranger_gets_no_document()
    {
        using var client = await server.ClientAsync(persona: null);

        Assert.Equal(401, (await PostAsync(client, """{"title":"a","blocks":[{"kind":"paragraph","text":"a"}]}""")).Status);
    }

    [Fact]
    public async Task What_the_document_says_is_not_logged()
    {
        using var client = await server.ClientAsync();

        using var good = await client.PostAsJsonAsync(Address, new { title = "Kanarientitel", blocks = new[] { new { kind = "paragraph", text = "Kanarienabsatz" } } });
        await PostAsync(client, """{"title":"Kanarientitel","blocks":[{"kind":"Kanarienart","text":"Kanarienabsatz","level":"Kanarienstufe"}]}""");

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.DoesNotContain(server.Log.All, line => line.Contains("Kanarien", StringComparison.Ordinal));
    }

    private static async Task<(int Status, JsonObject Body)> PostAsync(HttpClient client, string json)
    {
        using var response = await client.PostAsync(Address, new StringContent(json, Encoding.UTF8, "application/json"));
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }
}
