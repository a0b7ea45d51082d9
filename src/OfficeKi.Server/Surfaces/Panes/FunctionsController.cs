using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>The cards a surface shows.</summary>
[ApiController, Route("api/functions"), EnableRateLimiting(LimitsModule.PerCaller)]
public sealed class FunctionsController(IGate gate) : ControllerBase
{
    /// <summary>Functions of a surface for the caller; unavailable ones with reason, remedy and contact.</summary>
    [HttpGet]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> ListAsync(string? surface, CancellationToken cancellationToken)
    {
        var language = HttpContext.Language();
        if (surface is not ("word" or "outlook" or "teams"))
        {
            return ErrorsModule.Result(Problems.Invalid([new("surface", new("Erlaubt ist: word, outlook, teams.", "Allowed is: word, outlook, teams."))], language));
        }

        return await gate.FunctionsAsync(User.ToCaller(), surface, language, cancellationToken) is { } functions
            ? Ok(new JsonObject { ["functions"] = new JsonArray([.. functions.Select(function => Of(function, language))]) })
            : ErrorsModule.Result(Problems.Unavailable(language));
    }

    private static JsonObject Of(AvailableFunction function, string language) => new()
    {
        ["id"] = function.Card.Id,
        ["label"] = function.Card.Label.In(language),
        ["description"] = function.Card.Description.In(language),
        ["surfaces"] = Json.Array(function.Card.Surfaces),
        ["options"] = function.Card.OptionsSchema,
        ["engines"] = Json.Array(function.Engines),
        ["available"] = function.Unavailable is null,
        ["unavailable"] = function.Unavailable is not { } reason ? null : new JsonObject
        {
            ["code"] = reason.Code,
            ["reason"] = reason.Reason.In(language),
            ["remedy"] = reason.Remedy.In(language),
            ["contact"] = reason.Contact,
        },
    };
}
