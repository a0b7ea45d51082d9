using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Draft.Reading;

namespace OfficeKi.Tests.Functions.Draft;

/// <summary>Short ways to draft in tests.</summary>
internal static class Drafts
{
    public static DraftTemplates Templates { get; } = new(Options.Create(new FunctionsOptions()));

    public static RunRequest Request(string template, object facts, string notes = "", string? text = null, EngineChoice engine = EngineChoice.Auto) => new()
    {
        Function = "draft",
        Surface = "word",
        Engine = engine,
        Text = text is null ? null : new(text),
        Options = JsonSerializer.SerializeToElement(new { template, facts, notes }),
    };

    public static async Task<List<RunEvent>> RunAsync(RunRequest request, ScriptedModel? model = null)
    {
        await using GateHarness harness = new(model);
        return await harness.RunAsync(request);
    }

    /// <summary>Blocks as <c>Paragraph: …</c>.</summary>
    public static IEnumerable<string> Lines(this IEnumerable<RunEvent> events) =>
        events.OfType<RunEvent.Block>().Select(block => $"{block.Value.Kind}: {block.Value.Text.Reveal()}");

    public static JsonObject Data(this IEnumerable<RunEvent> events) => events.OfType<RunEvent.Done>().Single().Data;

    public static IEnumerable<string> Missing(this IEnumerable<RunEvent> events) => events.Data()["missing"]!.AsArray().Select(what => (string)what!);

    public static IEnumerable<string> Findings(this IEnumerable<RunEvent> events) => events.OfType<RunEvent.Finding>().Select(finding => finding.Value.Kind);
}
