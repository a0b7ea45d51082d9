using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Core;
using OfficeKi.Server.Commands;

namespace OfficeKi.Tests.Server.Administration;

public class AuditTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static Uri Address(string rest = "") => new($"/api/administration/audit{rest}", UriKind.Relative);

    [Theory]
    [InlineData("administration", false)]
    [InlineData("personalrat", false)]
    [InlineData("datenschutz", true)]
    [Trait("Requirement", "PDP-12")]
    public async Task Entries_come_without_person_and_run_and_the_exact_time_is_for_data_protection_only(string persona, bool isExact)
    {
        await server.RecordAsync(3);
        using var client = await server.ClientAsync(persona);

        var log = (await client.GetFromJsonAsync<JsonObject>(Address("?limit=2")))!;

        Assert.Equal(isExact, (bool)log["exactTimes"]!);
        var entries = log["entries"]!.AsArray();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry =>
        {
            Assert.Equal("summarize", (string)entry!["function"]!);
            Assert.Equal(isExact, DateTimeOffset.Parse((string)entry["time"]!, null).Second == 17);
            Assert.Equal(isExact, entry.AsObject().ContainsKey("characters"));
            Assert.Empty(entry.AsObject().Select(field => field.Key).Intersect(["objectId", "pseudonym", "person", "runId", "orgUnit", "commitment"]));
        });
        var next = (await client.GetFromJsonAsync<JsonObject>(Address($"?limit=1&before={log["next"]}")))!["entries"]!.AsArray();
        Assert.Equal((long)entries[1]!["sequence"]! - 1, (long)Assert.Single(next)!["sequence"]!);
    }

    [Theory]
    [InlineData("", "sachbearbeitung")]
    [InlineData("/settings", "amtsleitung")]
    [InlineData("/verify", "sachbearbeitung")]
    [InlineData("/export?month=2026-10", "administration")]
    [InlineData("/export?month=2026-10", "personalrat")]
    [InlineData("/disclosure", "sachbearbeitung")]
    public async Task Others_are_told_that_they_may_not(string path, string persona)
    {
        using var client = await server.ClientAsync(persona);

        using var response = await client.GetAsync(Address(path));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("?limit=0", 400, "limit")]
    [InlineData("?limit=201", 400, "limit")]
    [InlineData("?before=0", 400, "before")]
    [InlineData("?before=x", 400, "before")]
    [InlineData("/settings?limit=999", 400, "limit")]
    [InlineData("/export", 400, "month")]
    [InlineData("/export?month=2026-13", 400, "month")]
    [InlineData("/export?month=2026-10&format=xml", 400, "format")]
    [InlineData("/export?month=2001-01", 404, "nach Plan gelöscht")]
    public async Task Wrong_questions_are_answered_with_what_is_wrong(string path, int status, string said)
    {
        using var client = await server.ClientAsync("datenschutz");

        using var response = await client.GetAsync(Address(path));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_sees_its_own_log_only()
    {
        await server.RecordAsync(1, persona: "nachbarstadt", change: record => record with { Function = "translate" });
        using var client = await server.ClientAsync("datenschutz");

        Assert.DoesNotContain("translate", await client.GetStringAsync(Address()), StringComparison.Ordinal);
        Assert.DoesNotContain("\"translate\"", await client.GetStringAsync(Address($"/export?month={server.LastMonth()}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_of_settings_name_area_and_reason_and_never_who()
    {
        var revisions = server.Services.GetRequiredService<IRevisions>();
        var added = await revisions.TryAddAsync(server.TenantOf("administration"), "functions", "ask", 0, """{"on":false,"reason":"Test vor dem Start"}""", "person-1", default);
        await revisions.TryAddAsync(server.TenantOf("administration"), "functions", "tasks", 0, """{"on":false}""", null, default);
        using var client = await server.ClientAsync("personalrat");

        var text = await client.GetStringAsync(Address("/settings"));

        var entries = JsonNode.Parse(text)!["entries"]!.AsArray();
        var mine = entries.Single(entry => (string)entry!["key"]! == "ask")!;
        Assert.Equal(("administration", "functions", "Test vor dem Start"), ((string)mine["by"]!, (string)mine["area"]!, (string)mine["reason"]!));
        Assert.Equal("system", (string)entries.Single(entry => (string)entry!["key"]! == "tasks")!["by"]!);
        Assert.DoesNotContain(added!.Author, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_chains_can_be_verified_on_the_page_and_by_command()
    {
        await using DemoServer own = new();
        await own.RecordAsync(4);
        using var client = await own.ClientAsync("administration");
        var report = (await client.GetFromJsonAsync<JsonObject>(Address("/verify")))!;
        Assert.True((bool)report["decisions"]!["intact"]!);
        Assert.True((bool)report["settings"]!["intact"]!);
        Assert.Equal(4, (int)report["decisions"]!["entries"]!);
        await using StringWriter output = new();
        Assert.Equal(0, await Command(output));

        await SpoilAsync(own, "DROP TRIGGER Decisions_are_not_changed; UPDATE Decisions SET Effect = 'deny' WHERE Sequence = 3");

        Assert.Equal([3], (await client.GetFromJsonAsync<JsonObject>(Address("/verify")))!["decisions"]!["broken"]!.AsArray().Select(sequence => (int)sequence!));
        Assert.Equal(1, await Command(output));
        Assert.Contains("BROKEN at 3", output.ToString(), StringComparison.Ordinal);

        Task<int> Command(StringWriter to) => VerifyCommand.RunAsync(own.Services, to);
    }

    [Fact]
    [Trait("Requirement", "PDP-12")]
    public async Task An_outsider_verifies_an_export_with_nothing_but_its_lines()
    {
        await server.RecordAsync(5, change: record => record with { ReasonCode = "TOO_LARGE", Masked = new Dictionary<string, int> { ["PERSON"] = 2 } });
        using var client = await server.ClientAsync("datenschutz");

        var lines = (await client.GetStringAsync(Address($"/export?month={server.LastMonth()}"))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();

        var tenant = (string)lines[0]["tenantId"]!;
        var entries = lines[1..^1];
        Assert.True((bool)lines[^1]["end"]!);
        Assert.Equal(entries.Count, (int)lines[^1]["entries"]!);
        Assert.All(entries, entry => Assert.Equal((string)entry["hash"]!, HashOf(entry, tenant)));
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Equal((string)pair.First["hash"]!, (string)pair.Second["previous"]!));
        Assert.Equal(entries.Count, entries.Select(entry => (string)entry["commitment"]!).Distinct().Count()); // persons cannot be told apart or together
        entries[2]["effect"] = "deny";
        Assert.NotEqual((string)entries[2]["hash"]!, HashOf(entries[2], tenant));
    }

    [Fact]
    public async Task A_month_opens_in_a_spreadsheet_and_nothing_in_it_is_computed()
    {
        await server.RecordAsync(2, change: record => record with { Engine = "=HYPERLINK(\"http://boese.example\")" });
        using var client = await server.ClientAsync("datenschutz");

        var text = Encoding.UTF8.GetString(await client.GetByteArrayAsync(Address($"/export?month={server.LastMonth()}&format=csv")));

        Assert.StartsWith("\uFEFF\"Nummer\";\"Zeit (UTC)\"", text, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http", text, StringComparison.Ordinal);
        Assert.EndsWith("Einträge\"\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "TR-2")]
    public async Task A_request_under_the_transparency_act_is_answered_with_one_file_or_one_command()
    {
        await server.RecordAsync(9);
        await server.CloseAsync();
        using var client = await server.ClientAsync("administration");

        using ZipArchive zip = new(await client.GetStreamAsync(Address("/disclosure")));
        var folder = Directory.CreateTempSubdirectory("officeki-disclosure-");
        await using StringWriter output = new();
        Assert.Equal(0, await DiscloseCommand.RunAsync(server.Services, server.TenantOf("administration"), folder.FullName, output));
        Assert.Equal(1, await DiscloseCommand.RunAsync(server.Services, "nobody", folder.FullName, output));

        Assert.Equal(["LIESMICH.txt", "register.json", "richtlinie.json", "statistik.json"], zip.Entries.Select(entry => entry.Name));
        Assert.Equal(zip.Entries.Select(entry => entry.Name), folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        var all = string.Concat(folder.GetFiles().Select(file => File.ReadAllText(file.FullName)));
        Assert.Contains("\"function\": \"summarize\"", all, StringComparison.Ordinal);
        Assert.Contains("base/summarize-staff", all, StringComparison.Ordinal);
        Assert.Contains($"\"month\": \"{server.LastMonth()}\"", all, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Only_known_words_are_commands()
    {
        Assert.Null(Command.Find([]));
        Assert.Null(Command.Find(["--urls", "http://localhost:5080"]));
        Assert.NotNull(Command.Find(["verify"]));
        Assert.NotNull(Command.Find(["disclose"])); // says how it is used
    }

    private static async Task SpoilAsync(DemoServer server, string sql)
    {
        await using Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={Path.Combine(server.DataDirectory, "officeki.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>As AuditEntry describes it; written anew here, as an outsider would.</summary>
    private static string HashOf(JsonObject entry, string tenant)
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes, Encoding.UTF8);
        writer.Write(Convert.FromHexString((string)entry["previous"]!));
        writer.Write((byte)2);
        writer.Write((long)entry["sequence"]!);
        writer.Write(tenant);
        writer.Write(Guid.Parse((string)entry["decisionId"]!).ToByteArray());
        writer.Write(Convert.FromHexString((string)entry["commitment"]!));
        writer.Write((long)entry["ticks"]!);
        Text("function", "surface", "effect", "determining", "obligations");
        Optional("reasonCode");
        Text("policyVersion", "engine", "result");
        foreach (var name in (string[])["characters", "sources", "tokensIn", "tokensOut"])
        {
            writer.Write((int)entry[name]!);
        }

        writer.Write((long)entry["costNano"]!);
        writer.Write((long)entry["durationMs"]!);
        Text("masked");
        Optional("orgUnit");
        Optional("wouldDeny");
        Optional("factsCommitment");
        return Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));

        void Text(params string[] names)
        {
            foreach (var name in names)
            {
                writer.Write((string)entry[name]!);
            }
        }

        void Optional(string name)
        {
            writer.Write(entry[name] is not null);
            writer.Write((string?)entry[name] ?? "");
        }
    }
}
