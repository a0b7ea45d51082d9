using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
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
        using ActivityListener listener = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traces.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(entry => entry.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
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
