using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Register;

/// <summary>The public register of AI functions, made from the running catalogue: what is not in it cannot be used.</summary>
[AllowAnonymous]
public sealed class RegisterController : ControllerBase
{
    private readonly IGate _gate;
    private readonly RegisterJson _json;
    private readonly Cities _cities;

    public RegisterController(IGate gate, Cities cities, IServiceProvider services) =>
        (_gate, _cities, _json) = (gate, cities, services.GetRequiredService<RegisterJson>());

    /// <summary>All entries as JSON, one per function and organisation.</summary>
    [HttpGet("/api/register")]
    [ProducesResponseType(200)]
    public IActionResult Entries()
    {
        var language = HttpContext.Language();
        var cards = _gate.Cards(language);
        return Ok(new JsonObject
        {
            ["schema"] = "urn:officeki:register:1",
            ["language"] = language,
            ["entries"] = new JsonArray([.. _cities.All.SelectMany(city => cards.Select(card => _json.Entry(card, city, language)))]),
        });
    }

    /// <summary>The same for people to read.</summary>
    [HttpGet("/transparenz"), ApiExplorerSettings(IgnoreApi = true)]
    public IActionResult Everybody(string? lang)
    {
        var language = lang is "de" or "en" ? lang : HttpContext.Language();
        return this.Page(RegisterPage.Of(language, _cities, _gate.Cards(language), _json));
    }
}
