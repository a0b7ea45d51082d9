using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Documents;
using OfficeKi.Server.Demo;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Showcase;

/// <summary>Stands in for Word's "open" in the showcase: lists and shows a persona's documents, and reads a visitor's own file. Demo mode only.</summary>
[ApiController, Route("demo/content"), EnableRateLimiting(LimitsModule.PerCaller), DemoOnly, ApiExplorerSettings(IgnoreApi = true)]
public sealed class DemoContentController(IContentSource content, IServiceProvider services) : ControllerBase
{
    /// <summary>Largest own file in bytes (25 MiB, as in Office).</summary>
    public const long LargestFile = 25 * 1024 * 1024;

    [HttpGet]
    public JsonObject List()
    {
        var setup = services.GetRequiredService<DemoTenantSetup>();
        return new() { ["items"] = new JsonArray([.. DemoShelf.Of(setup.City, User.ToCaller())]) };
    }

    [HttpGet("{**reference}")]
    public async Task<IActionResult> ShowAsync(string reference, CancellationToken cancellationToken) =>
        !ContentRef.TryParse(reference, out var parsed)
            ? ErrorsModule.Result(Problems.NotFound(HttpContext.Language()))
            : await content.FindAsync(User.ToCaller(), parsed, cancellationToken) switch
            {
                ContentLookup.Found found => Ok(Shown(found.Item.Ref.ToString(), found.Item)),
                var other => ErrorsModule.Result(LookupProblems.Of(other, HttpContext.Language())),
            };

    /// <summary>Reads a visitor's own file in this request only; nothing is kept.</summary>
    [HttpPost, RequestSizeLimit(LargestFile)]
    public async Task<IActionResult> OpenAsync([FromHeader(Name = "X-File-Name")] string? fileName, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        await Request.Body.CopyToAsync(bytes, cancellationToken);
        var name = Uri.UnescapeDataString(fileName ?? "");
        return DocumentReader.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), name, cancellationToken) switch
        {
            Extraction.Read read => Ok(Shown(null, new()
            {
                Ref = ContentRef.Inline,
                Title = new(name),
                Passages = read.Document.Passages,
                Hidden = read.Document.Hidden,
            })),
            Extraction.TooLarge large => ErrorsModule.Result(Problems.TooLarge(large.Limit, large.Measured, large.Unit, HttpContext.Language())),
            Extraction.Unsupported unsupported => ErrorsModule.Result(Problems.Unsupported(unsupported.Code, HttpContext.Language())),
            _ => throw new InvalidOperationException("unknown extraction"),
        };
    }

    private static JsonObject Shown(string? reference, ContentItem item) => new()
    {
        ["ref"] = reference,
        ["title"] = item.Title.Reveal(),
        ["kind"] = item.Ref.Kind,
        ["origin"] = Json.Of(item.Origin),
        ["hidden"] = new JsonArray([.. item.Hidden.Select(hidden => new JsonObject { ["kind"] = hidden.Kind, ["count"] = hidden.Count })]),
        ["passages"] = new JsonArray([.. item.Passages.Select(Of)]),
    };

    private static JsonObject Of(Passage passage) => new()
    {
        ["locator"] = passage.Locator,
        ["kind"] = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(passage.Kind.ToString()),
        ["level"] = passage.Level,
        ["text"] = passage.Text.Reveal(),
        ["cells"] = Json.Array(passage.Cells.Select(cell => cell.Reveal())),
    };
}
