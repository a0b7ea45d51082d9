using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Tests.Server;

/// <summary>Content stays in the request: a marker sent through every door is found in no log, trace, table or file afterwards.</summary>
public class CanaryTests
{
    private const string Marker = "Kanarienvogel";

    [Fact]
    [Trait("Requirement", "DP-03")]
    [Trait("Requirement", "TR-3")]
    public async Task A_marker_in_content_is_nowhere_after_the_run()
    {
        await using var model = (await ScriptedModel.StartAsync()).Then(ScriptedModel.Says($"- {Marker} sagt der Rat [1].\n"), ScriptedModel.Refuses(500, $"{{\"error\":{{\"message\":\"{Marker}\"}}}}"));
        ConcurrentBag<string> traces = [];
        using var listener = Listen(traces);
        await using var server = new DemoServer()
            .With("OfficeKi:Models:0:Id", "scripted").With("OfficeKi:Models:0:Endpoint", model.Endpoint).With("OfficeKi:Models:0:Model", "m")
            .With("OfficeKi:Models:0:Location", "on-premises").With("OfficeKi:Models:0:Clearance", "hoch")
            .With("OfficeKi:Models:0:ContractReference", "AVV").With("OfficeKi:Models:0:NoTraining", "true");
        using var client = await server.ClientAsync();

        await SendEverywhereAsync(client);

        Assert.Contains(Marker, model.Seen(), StringComparison.Ordinal); // the marker really went through
        Assert.NotEmpty(server.Log.All);
        Assert.Equal("", LinesWithMarker(server.Log.All));
        Assert.NotEmpty(traces);
        Assert.Equal("", LinesWithMarker(traces));
        Assert.Empty(FilesWithMarker(server.DataDirectory));
    }

    [Fact]
    public async Task A_marker_in_an_entry_is_nowhere_but_in_Graph_and_in_what_its_author_is_shown()
    {
        ConcurrentBag<string> traces = [];
        using var listener = Listen(traces);
        ConcurrentBag<string> metrics = [];
        using var meters = Measure(metrics);
        await using var server = new DemoServer();
        using var client = await server.ClientAsync();

        var problems = await SendEntriesAsync(client, server);

        var tasks = await server.GraphAsync("sachbearbeitung", "Tasks.Read", "/me/todo/lists/tasks/tasks");
        Assert.Contains(Marker, tasks.ToJsonString(), StringComparison.Ordinal); // the marker really went through
        Assert.Equal([400, 403, 404, 409, 503], problems.Select(problem => problem.Status).Distinct().Order());
        Assert.Equal("", LinesWithMarker(problems.Select(problem => problem.Body)));
        Assert.NotEmpty(server.Log.All);
        Assert.Equal("", LinesWithMarker(server.Log.All));
        Assert.NotEmpty(traces);
        Assert.Equal("", LinesWithMarker(traces));
        Assert.NotEmpty(metrics);
        Assert.Equal("", LinesWithMarker(metrics));
        Assert.Equal("", LinesWithMarker(server.Graph.All));
        Assert.Empty(FilesWithMarker(server.DataDirectory));
    }

    /// <returns>Every answer but a success.</returns>
    private static async Task<List<(int Status, string Body)>> SendEntriesAsync(HttpClient client, DemoServer server)
    {
        List<(int Status, string Body)> problems = [];
        foreach (var kind in (string[])["todo", "event", Marker])
        {
            foreach (var notes in (string[])[Marker, $"Passwort: {Marker}-2026!x"])
            {
                var (start, end) = kind == "event" ? ("2026-12-01T14:00", "2026-12-01T15:00") : (null, null);
                JsonObject entry = new() { ["kind"] = kind, ["title"] = $"{Marker} prüfen", ["start"] = start, ["end"] = end, ["notes"] = notes };
                entry["token"] = await PostAsync("confirmations", entry);
                entry["title"] = $"{Marker} verändert";
                await PostAsync("actions", entry);
                entry["title"] = $"{Marker} prüfen";
                server.Graph.OnAnswer = (_, answer) => throw new HttpRequestException(Marker);
                await PostAsync("actions", entry);
                server.Graph.OnAnswer = (_, answer) => new(System.Net.HttpStatusCode.NotFound) { Content = new StringContent(Marker) };
                await PostAsync("actions", entry);
                server.Graph.OnAnswer = null;
                await PostAsync("actions", entry);
            }
        }

        return problems;

        async Task<string?> PostAsync(string path, JsonObject body)
        {
            using var response = await client.PostAsJsonAsync(new Uri($"/api/{path}", UriKind.Relative), body);
            var text = await response.Content.ReadAsStringAsync();
            if (!response.IsSuccessStatusCode)
            {
                problems.Add(((int)response.StatusCode, text));
            }

            return (string?)JsonNode.Parse(text)!["token"];
        }
    }

    private static ActivityListener Listen(ConcurrentBag<string> traces)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traces.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(entry => entry.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Measure(ConcurrentBag<string> metrics)
    {
        MeterListener listener = new() { InstrumentPublished = (instrument, all) => all.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
        listener.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Add(instrument, tags));
        listener.Start();
        return listener;

        void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => metrics.Add($"{instrument.Name} {string.Join(' ', tags.ToArray())}");
    }

    private static async Task SendEverywhereAsync(HttpClient client)
    {
        var text = $"{Marker} sagt der Stadtrat am 14. September 2026 in seinem Beschluss zur Brücke.";
        await client.RunAsync(new { function = "summarize", surface = "word", engine = "model", content = new { text } });
        await client.RunAsync(new { function = "summarize", surface = "word", engine = "model", content = new { text } });
        await client.RunAsync(new { function = "summarize", surface = "word", engine = "builtin", content = new { html = $"<p>{text}</p>" } });
        await client.RunAsync(new { function = "ask", surface = "word", engine = "builtin", content = new { text }, options = new { question = $"Was sagt {Marker}?" } });
        await client.RunAsync(new { function = "ask", surface = "teams", engine = "builtin", content = new { }, options = new { question = $"Wer ist {Marker}?", scope = "content" } });
        await client.RunAsync(new { function = Marker, surface = Marker, engine = Marker, content = new { @ref = Marker, part = Marker }, options = new { points = Marker }, language = Marker });
        await client.RunAsync(new { function = "summarize", surface = "word", content = new { text = $"Passwort: {Marker}-2026!" } });
        await client.RunAsync(new { function = "summarize", surface = "word", content = new { @ref = $"drive:{Marker}~{Marker}" } });
        (await client.GetAsync(new Uri($"/api/content?query={Marker}", UriKind.Relative))).Dispose();

        using HttpRequestMessage file = new(HttpMethod.Post, "/demo/content") { Content = new StringContent($"{Marker}\nText.") };
        file.Headers.Add("X-File-Name", $"{Marker}.txt");
        using var opened = await client.SendAsync(file);
        Assert.True(opened.IsSuccessStatusCode);
        using HttpRequestMessage broken = new(HttpMethod.Post, "/demo/content") { Content = new StringContent($"PK\u0003\u0004{Marker}") };
        broken.Headers.Add("X-File-Name", $"{Marker}.docx");
        using var refused = await client.SendAsync(broken);
        Assert.False(refused.IsSuccessStatusCode);
    }

    private static string LinesWithMarker(IEnumerable<string> lines) =>
        string.Join('\n', lines.Where(line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> FilesWithMarker(string directory)
    {
        SqliteConnection.ClearAllPools();
        return Directory.GetFiles(directory, "*", SearchOption.AllDirectories).Where(file => Holds(ReadShared(file)));
    }

    private static bool Holds(byte[] bytes) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Marker)) >= 0;

    private static byte[] ReadShared(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
