using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>Finds the caller's own content; titles and facts, no text.</summary>
[ApiController, Route("api/content"), EnableRateLimiting(LimitsModule.PerCaller)]
public sealed class ContentController(IContentSource content) : ControllerBase
{
    private const int MostHits = 25;

    /// <summary>Searches documents and mails as the caller.</summary>
    [HttpGet]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400)]
    public async Task<IActionResult> SearchAsync(string? query, CancellationToken cancellationToken)
    {
        if (query is not { Length: > 0 and <= 500 })
        {
            return ErrorsModule.Result(Problems.Invalid([new("query", new("Bitte geben Sie 1 bis 500 Zeichen ein.", "Please give 1 to 500 characters."))], HttpContext.Language()));
        }

        try
        {
            var hits = await content.SearchAsync(User.ToCaller(), new(query), MostHits, cancellationToken);
            return Ok(new JsonObject
            {
                ["items"] = new JsonArray([.. hits.Select(hit => new JsonObject { ["ref"] = hit.Ref.ToString(), ["title"] = hit.Title.Reveal(), ["kind"] = hit.Ref.Kind })]),
            });
        }
        catch (ContentSearchException failed)
        {
            return ErrorsModule.Result(LookupProblems.Of(failed.Why, HttpContext.Language()));
        }
    }

    /// <summary>Title, kind, classification and origin of one item.</summary>
    [HttpGet("{**reference}")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404)]
    public async Task<IActionResult> FindAsync(string reference, CancellationToken cancellationToken)
    {
        if (!ContentRef.TryParse(reference, out var parsed))
        {
            return ErrorsModule.Result(Problems.Invalid([new("ref", new("Dies ist kein gültiger Verweis.", "This is not a valid reference."))], HttpContext.Language()));
        }

        var lookup = await content.FindAsync(User.ToCaller(), parsed, cancellationToken);
        return lookup is ContentLookup.Found found
            ? Ok(new JsonObject
            {
                ["ref"] = found.Item.Ref.ToString(),
                ["title"] = found.Item.Title.Reveal(),
                ["kind"] = found.Item.Ref.Kind,
                ["classification"] = Json.Of(found.Item.Classification),
                ["origin"] = Json.Of(found.Item.Origin),
                ["label"] = found.Item.Label,
            })
            : ErrorsModule.Result(LookupProblems.Of(lookup, HttpContext.Language()));
    }
}
